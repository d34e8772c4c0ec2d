/** The filters of the queue as they stand in the address. Pure. */
export type AddressParams = Record<string, string | string[] | undefined>;

export interface QueueFilter {
  kind: 'question' | 'experience' | null;
  state: 'waiting' | 'returned';
}

/** The first value under that name; an empty text when there is none. */
export function paramOf(params: AddressParams, name: string): string {
  const value = params[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** A value that means nothing is left out rather than refused: an old link still opens the queue. */
export function queueFilterOf(params: AddressParams): QueueFilter {
  const kind = paramOf(params, 'kind');
  return {
    kind: kind === 'question' || kind === 'experience' ? kind : null,
    state: paramOf(params, 'state') === 'returned' ? 'returned' : 'waiting',
  };
}

/** The queue's address with these filters; what is usual is left out. */
export function queueAddress({ kind, state }: QueueFilter): string {
  const params = new URLSearchParams({ ...(kind ? { kind } : {}), ...(state === 'returned' ? { state } : {}) });
  return params.size > 0 ? `/desk?${params}` : '/desk';
}

/** "7", or "99+" where counting stopped. */
export function countWords(count: number): string {
  return count > 99 ? '99+' : String(count);
}
