// What is typed and not yet saved, in this tab alone: it outlives a session that ends, a network that fails and a page that is loaded again.

export type Kept = { writer: string; base: string; last: string; fields: [string, string][] };

const prefix = 'bedside-draft:';

/** A browser that keeps nothing only loses the second net. */
function trying<Result>(deed: () => Result, otherwise: Result): Result {
  try {
    return deed();
  } catch {
    return otherwise;
  }
}

export const keep = (id: string, kept: Kept): void =>
  trying(() => sessionStorage.setItem(prefix + id, JSON.stringify(kept)), undefined);

export const forget = (id: string): void => trying(() => sessionStorage.removeItem(prefix + id), undefined);

/** Null for nothing, and for what somebody else typed here. */
export function findKept(id: string, writer: string): Kept | null {
  const kept = trying(() => JSON.parse(sessionStorage.getItem(prefix + id) ?? 'null') as Kept | null, null);
  if (kept !== null && kept.writer !== writer) forget(id);
  return kept?.writer === writer ? kept : null;
}

/** Nobody who signs out leaves words behind. */
export function forgetAll(): void {
  trying(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }, undefined);
}
