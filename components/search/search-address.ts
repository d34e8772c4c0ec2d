/** Addresses of searches, which links and forms share. */
export type SearchAddress = { query: string; kind: string | null; topic: string | null; page: number };

/** What an address asks for. Whatever cannot be read counts as not asked. */
export function readSearchAddress(params: Record<string, string | string[] | undefined>): SearchAddress {
  const first = (name: string): string => [params[name]].flat()[0] ?? '';
  const page = /^\d{1,4}$/.test(first('page')) ? Number(first('page')) : 1;
  return { query: first('q'), kind: first('kind') || null, topic: first('topic') || null, page };
}

export function searchAddress({ query, kind, topic, page }: SearchAddress): string {
  const params = new URLSearchParams({ q: query });
  if (kind !== null) params.set('kind', kind);
  if (topic !== null) params.set('topic', topic);
  if (page > 1) params.set('page', String(page));
  return `/search?${params}`;
}
