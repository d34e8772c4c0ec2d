/** The filters of the queue as they stand in the address. Pure. */
import { riskRanks } from '@/lib/comments/comment';

export type AddressParams = Record<string, string | string[] | undefined>;

export const queueMarks = ['urgent', 'escalated'] as const;
export const queueAges = { day: 1, week: 7 } as const;

export const queueStates = ['waiting', 'snoozed', 'returned', 'declined', 'taken-down'] as const;
export type QueueState = (typeof queueStates)[number];

export interface QueueFilter {
  kind: 'question' | 'experience' | 'reply' | null;
  state: QueueState;
  mark: (typeof queueMarks)[number] | null;
  /** Waiting for at least so long. */
  age: keyof typeof queueAges | null;
  postId: string | null;
  /** Only the posts that the viewer leads. */
  mine: boolean;
  /** Only what the viewer has taken on. */
  assigned: boolean;
}

export const everythingWaiting: QueueFilter = {
  kind: null,
  state: 'waiting',
  mark: null,
  age: null,
  postId: null,
  mine: false,
  assigned: false,
};

/** The first value under that name; an empty text when there is none. */
export function paramOf(params: AddressParams, name: string): string {
  const value = params[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** The words for a code of an address; empty for a code that none go with. */
export function wordsFor(code: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, code) ? (words[code] ?? '') : '';
}

function oneOf<Value extends string>(given: string, values: readonly Value[]): Value | null {
  return values.find((value) => value === given) ?? null;
}

/** A value that means nothing is left out rather than refused: an old link still opens the queue. */
export function queueFilterOf(params: AddressParams): QueueFilter {
  const post = paramOf(params, 'post');
  return {
    kind: oneOf(paramOf(params, 'kind'), ['question', 'experience', 'reply']),
    state: oneOf(paramOf(params, 'state'), queueStates) ?? 'waiting',
    mark: oneOf(paramOf(params, 'mark'), queueMarks),
    age: oneOf(paramOf(params, 'age'), Object.keys(queueAges) as (keyof typeof queueAges)[]),
    postId: /^[\w-]{1,64}$/.test(post) ? post : null,
    mine: paramOf(params, 'mine') === '1',
    assigned: paramOf(params, 'assigned') === '1',
  };
}

interface Place {
  riskRank: number;
  heldAt: Date;
  id: string;
}

/** The end of the last page as it stands in the address; null where it is none. */
export function placeOf(params: AddressParams): Place | null {
  const [, rank, time, id] = /^(\d)\.(\d{1,15})\.([0-9A-Z]{26})$/.exec(paramOf(params, 'after')) ?? [];
  return id === undefined ? null : { riskRank: Number(rank), heldAt: new Date(Number(time)), id };
}

/** The queue's address with these filters, from its beginning or after a place; what is usual is left out. */
export function queueAddress(
  { kind, state, mark, age, postId, mine, assigned }: QueueFilter,
  after: Place | null = null,
): string {
  const params = new URLSearchParams({
    ...(kind ? { kind } : {}),
    ...(state === 'waiting' ? {} : { state }),
    ...(mark ? { mark } : {}),
    ...(age ? { age } : {}),
    ...(postId ? { post: postId } : {}),
    ...(mine ? { mine: '1' } : {}),
    ...(assigned ? { assigned: '1' } : {}),
    ...(after ? { after: `${after.riskRank}.${after.heldAt.getTime()}.${after.id}` } : {}),
  });
  return params.size > 0 ? `/desk?${params}` : '/desk';
}

/** A message's address that says from which list it was opened, so that the same list stands beside it. */
export function itemAddress(id: string, filter: QueueFilter, after: Place | null = null): string {
  return `/desk/comments/${id}${queueAddress(filter, after).slice('/desk'.length)}`;
}

/** What the queue is asked for, at `now`. */
export function askedOf({ kind, state, mark, age, postId, mine, assigned }: QueueFilter, now: Date) {
  return {
    state,
    asOf: now,
    assigned,
    kind: kind ?? undefined,
    postId: postId ?? undefined,
    mine,
    riskRank: mark === 'urgent' ? riskRanks.urgent : undefined,
    escalated: mark === 'escalated',
    heldUntil: age ? new Date(now.getTime() - queueAges[age] * 86_400_000) : undefined,
  };
}

/** "7", or "99+" where counting stopped. */
export function countWords(count: number): string {
  return count > 99 ? '99+' : String(count);
}
