import type { LoggedAction } from '@/lib/comments/transitions';

/** What a browser at the desk is told of changes, and how it adds them up. Both sides of the wire; pure. Ids, counts, codes and colleagues' names. */

interface DecidedNews {
  /** Counts up from decision to decision: what was heard twice counts once. */
  seq: number;
  id: string;
  /** When, by the server's clock in milliseconds. */
  at: number;
  /** Null: it is no longer in the viewer's part of the desk, and nothing more is said. */
  action: LoggedAction | null;
  by: string;
  /** By the viewer, in another window perhaps. */
  own: boolean;
}

/** Somebody else gave a message to the viewer. */
interface GivenNews {
  /** Counts up; what was heard twice counts once. */
  seq: number;
  id: string;
  by: string;
}

interface OpenNews {
  id: string;
  by: string;
  /** "10:42" */
  since: string;
}

export interface LiveNews {
  /** The server's clock in milliseconds: what to ask from next. */
  at: number;
  /** Ids of what waits, fits the filters, and was not waiting before. */
  arrived: string[];
  decided: DecidedNews[];
  given: GivenNews[];
  /** All that others have open; null when that is as it was. */
  open: OpenNews[] | null;
  /** How many wait and fit the filters, up to 100; null when nothing has changed. */
  count: number | null;
}

export interface LiveState {
  /** Not on the page yet. */
  arrived: ReadonlySet<string>;
  /** Loaded before: on the page, or on a later one. */
  known: ReadonlySet<string>;
  /** The last decision that was heard of. */
  heard: number;
  /** The latest decision about a message, with the browser's time of hearing of it. */
  decided: ReadonlyMap<string, DecidedNews & { heardAt: number }>;
  /** In the order in which they were given; each message once. */
  given: readonly GivenNews[];
  open: readonly OpenNews[] | null;
  count: number | null;
}

export const nothingNew: LiveState = {
  arrived: new Set(),
  known: new Set(),
  heard: 0,
  decided: new Map(),
  given: [],
  open: null,
  count: null,
};

/** `shown`: the ids on the page. */
export function addNews(state: LiveState, news: LiveNews, shown: readonly string[], heardAt: number): LiveState {
  const decided = new Map(state.decided);
  const arrived = new Set(state.arrived);
  for (const one of news.decided) {
    if (one.seq <= state.heard) continue;
    decided.set(one.id, { ...one, heardAt });
    arrived.delete(one.id);
  }
  for (const id of news.arrived) if (!shown.includes(id) && !state.known.has(id)) arrived.add(id);
  const lastGiven = Math.max(0, ...state.given.map(({ seq }) => seq));
  const newlyGiven = news.given.filter(({ seq }) => seq > lastGiven);
  const given = [...state.given.filter(({ id }) => !newlyGiven.some((one) => one.id === id)), ...newlyGiven];
  const heard = Math.max(state.heard, ...news.decided.map(({ seq }) => seq));
  return { ...state, arrived, decided, given, heard, open: news.open ?? state.open, count: news.count ?? state.count };
}

/** The page was made anew: what had arrived is on it or on a later one, and what was decided before is seen there. */
export function loadNew(state: LiveState): LiveState {
  return { ...state, arrived: new Set(), known: new Set([...state.known, ...state.arrived]) };
}
