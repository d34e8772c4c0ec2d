/** Rows of news, and who is to hear of them. */
import { ulid } from 'ulid';
import { database, type Transaction, transaction } from '@/lib/platform/database/database';
import { type Followed, mostRefusals, type NewsKind, newsKinds, type Pace } from './following';

export interface News {
  id: string;
  what: NewsKind;
  /** The post, or the question that has an answer. */
  about: string;
  detail: string;
  seenAt: Date;
  cursor: string;
}

export type Sight = Pick<News, 'what' | 'about' | 'detail'>;

const pageLength = 1_000;

/** Noted beside everything that was there when news were first noted. */
export const began = { what: 'began', about: '', detail: '' };
export const sightKey = ({ what, about, detail }: Omit<Sight, 'what'> & { what: string }): string =>
  `${what} ${about} ${detail}`;

/** Null before anything was noted: what is there then is no news. */
export async function listKnown(): Promise<Set<string> | null> {
  const known = new Set<string>();
  for (let after = ''; ;) {
    const rows = await database().news.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: pageLength,
      select: { id: true, what: true, about: true, detail: true },
    });
    for (const row of rows) known.add(sightKey(row));
    after = rows.at(-1)?.id ?? after;
    if (rows.length < pageLength) break;
  }
  return known.has(sightKey(began)) ? known : null;
}

/**
 * `old`: told to nobody. All of them or none: of two instances that see the same at the same instant one throws, and looks again later.
 */
export async function recordSights(
  sights: readonly { what: string; about: string; detail: string }[],
  now: Date,
  { old }: { old: boolean },
): Promise<void> {
  if (sights.length === 0 && !old) return;
  const rows = sights.map(({ what, about, detail }) => ({
    id: ulid(now.getTime()),
    what,
    about,
    detail,
    seenAt: now,
    doneAt: old ? now : null,
  }));
  await transaction((tx) => tx.news.createMany({ data: rows }));
}

type Row = Omit<News, 'what'> & { what: string };

function newsOf({ what, ...row }: Row): News[] {
  const kind = newsKinds.find((one) => one === what);
  return kind === undefined ? [] : [{ ...row, what: kind }];
}

/** What is not spread yet, the oldest first. */
export async function listUnspread(most: number): Promise<News[]> {
  const rows = await database().news.findMany({ where: { doneAt: null }, orderBy: { id: 'asc' }, take: most });
  return rows.flatMap(newsOf);
}

export async function findNews(id: string): Promise<News | null> {
  const row = await database().news.findUnique({ where: { id } });
  return (row && newsOf(row)[0]) ?? null;
}

/** New posts first seen after one moment and not after another, the oldest first. */
export async function listNewPosts(after: Date, until: Date, most: number): Promise<News[]> {
  const rows = await database().news.findMany({
    where: { what: 'post', seenAt: { gt: after, lte: until } },
    orderBy: [{ seenAt: 'asc' }, { id: 'asc' }],
    take: most,
  });
  return rows.flatMap(newsOf);
}

const reachable = { refusals: { lt: mostRefusals }, demonstration: false };

/** The next ones in the order of their ids, each once: those who follow any of `follows` since before `seenAt`, at that pace where one is named. */
export async function listFollowing(
  follows: readonly Followed[],
  { pace, seenAt, after, most }: { pace: Pace | null; seenAt: Date; after: string; most: number },
): Promise<string[]> {
  const rows = await database().follower.findMany({
    where: {
      id: { gt: after },
      ...reachable,
      ...(pace === null ? {} : { pace }),
      follows: {
        some: { confirmedAt: { lt: seenAt }, OR: follows.map(({ what, target }) => ({ what, target })) },
      },
    },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Those who follow the post itself, and whoever was sent it. */
export async function listConcerned(
  postId: string,
  { seenAt, after, most }: { seenAt: Date; after: string; most: number },
): Promise<string[]> {
  const rows = await database().follower.findMany({
    where: {
      id: { gt: after },
      ...reachable,
      OR: [
        { follows: { some: { what: 'post', target: postId, confirmedAt: { lt: seenAt } } } },
        { told: { some: { postId, at: { lt: seenAt } } }, follows: { some: { confirmedAt: { not: null } } } },
      ],
    },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** False when another instance has moved it on meanwhile: then nothing of this step may stay. */
export async function moveCursor(
  tx: Transaction,
  { id, cursor }: News,
  to: { cursor: string } | { doneAt: Date },
): Promise<boolean> {
  const { count } = await tx.news.updateMany({ where: { id, cursor, doneAt: null }, data: to });
  return count === 1;
}

/** Those whose digest is due, each with what it covers from. */
export async function listDue(pace: Pace, boundary: Date, most: number): Promise<{ id: string; toldUntil: Date }[]> {
  return database().follower.findMany({
    where: { pace, toldUntil: { lt: boundary }, ...reachable, follows: { some: { confirmedAt: { not: null } } } },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, toldUntil: true },
  });
}

/** False when another instance was faster. */
export async function moveToldUntil(
  tx: Transaction,
  { id, toldUntil }: { id: string; toldUntil: Date },
  until: Date,
): Promise<boolean> {
  const { count } = await tx.follower.updateMany({ where: { id, toldUntil }, data: { toldUntil: until } });
  return count === 1;
}

/** Questions that somebody follows, in the order of their ids, `pageLength` at most; the next ones come `after` the last of these. */
export async function listFollowedQuestions(after: string): Promise<string[]> {
  const rows = await database().follow.findMany({
    where: { what: 'question', confirmedAt: { not: null }, target: { gt: after } },
    distinct: ['target'],
    orderBy: { target: 'asc' },
    select: { target: true },
    take: pageLength,
  });
  return rows.map(({ target }) => target);
}
