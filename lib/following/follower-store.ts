/** Rows of followers and of what they follow. Addresses go in and out sealed. */
import { ulid } from 'ulid';
import { database, type Transaction, transaction } from '@/lib/platform/database/database';
import { forgetMailFiles } from '@/lib/platform/mail/mail-files';
import { type Followed, type FollowKind, followKinds, mostRefusals, type Pace, paces, paceSchema } from './following';

export interface Follow extends Followed {
  createdAt: Date;
  confirmedAt: Date | null;
}

export interface Follower {
  id: string;
  emailEncrypted: string;
  pace: Pace;
  language: string | null;
  toldUntil: Date;
  refusals: number;
  /** Nobody's: never written to. */
  demonstration: boolean;
  /** In the order in which they were asked for. */
  follows: Follow[];
}

const whole = { follows: { orderBy: { createdAt: 'asc' } } } as const;

type Row = Omit<Follower, 'pace' | 'follows'> & { pace: string; follows: (Omit<Follow, 'what'> & { what: string })[] };

/** A kind that a newer release made is left out, and an unknown pace is the slowest. */
function followerOf({ pace, follows, ...row }: Row): Follower {
  return {
    ...row,
    pace: paceSchema.catch('monthly').parse(pace),
    follows: follows.flatMap((follow) => {
      const what = followKinds.find((kind) => kind === follow.what);
      return what === undefined ? [] : [{ ...follow, what }];
    }),
  };
}

export async function findFollower(id: string, tx: Transaction = database()): Promise<Follower | null> {
  const row = await tx.follower.findUnique({ where: { id }, include: whole });
  return row && followerOf(row);
}

export async function findByAddress(tx: Transaction, addressHash: string): Promise<Follower | null> {
  const row = await tx.follower.findUnique({ where: { addressHash }, include: whole });
  return row && followerOf(row);
}

export async function recordFollower(
  tx: Transaction,
  follower: {
    addressHash: string;
    emailEncrypted: string;
    pace: Pace;
    language: string | null;
    demonstration?: boolean;
  },
  now: Date,
): Promise<string> {
  const id = ulid(now.getTime());
  await tx.follower.create({ data: { id, ...follower, createdAt: now, toldUntil: now } });
  return id;
}

/** What is followed already stays as it is. */
export async function recordFollows(
  tx: Transaction,
  followerId: string,
  follows: readonly Followed[],
  now: Date,
): Promise<void> {
  for (const { what, target } of follows)
    await tx.follow.upsert({
      where: { followerId_what_target: { followerId, what, target } },
      create: { followerId, what, target, createdAt: now },
      // One that waited to be confirmed is asked about anew.
      update: {},
    });
}

export async function confirmFollows(tx: Transaction, followerId: string, now: Date): Promise<void> {
  await tx.follow.updateMany({ where: { followerId, confirmedAt: null }, data: { confirmedAt: now } });
  await tx.follower.updateMany({ where: { id: followerId }, data: { refusals: 0 } });
}

/** `toldUntil`: from when on a digest tells, so that a change of pace neither doubles nor loses anything. */
export async function recordPace(tx: Transaction, id: string, pace: Pace, toldUntil: Date): Promise<void> {
  await tx.follower.updateMany({ where: { id }, data: { pace, toldUntil } });
}

/** The address goes with the last thing that it followed. */
export async function removeFollows(tx: Transaction, followerId: string, follows: readonly Followed[]): Promise<void> {
  for (const { what, target } of follows) await tx.follow.deleteMany({ where: { followerId, what, target } });
  const { count } = await tx.follower.deleteMany({ where: { id: followerId, follows: { none: {} } } });
  if (count > 0) forgetMailFiles(followerId);
}

export async function removeFollower(tx: Transaction, id: string): Promise<void> {
  await tx.follower.deleteMany({ where: { id } });
  forgetMailFiles(id);
}

export async function recordTold(
  followerId: string,
  postIds: readonly string[],
  now: Date,
  tx: Transaction,
): Promise<void> {
  for (const postId of postIds)
    await tx.told.upsert({
      where: { followerId_postId: { followerId, postId } },
      create: { followerId, postId, at: now },
      update: {},
    });
}

/** Counts a mail that its server refused for good. */
export async function recordRefusal(tx: Transaction, id: string): Promise<void> {
  await tx.follower.updateMany({ where: { id }, data: { refusals: { increment: 1 } } });
}

/** Nothing goes there any more, until its owner confirms something anew. */
export async function recordRefusedForGood(tx: Transaction, id: string): Promise<void> {
  await tx.follower.updateMany({ where: { id }, data: { refusals: mostRefusals } });
}

export async function forgetRefusals(tx: Transaction, id: string): Promise<void> {
  await tx.follower.updateMany({ where: { id, refusals: { gt: 0 } }, data: { refusals: 0 } });
}

/** Of these, whose addresses are still here. */
export async function listFollowing(ids: readonly string[]): Promise<Set<string>> {
  const rows = await database().follower.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

export async function removeDemonstrationRows(): Promise<void> {
  await transaction((tx) => tx.follower.deleteMany({ where: { demonstration: true } }));
}

const confirmed = { follows: { some: { confirmedAt: { not: null } } } };

/** Of those who have confirmed something: how many at each pace, how many follow each kind of thing, how many cannot be reached, how many are the demonstration's. */
export async function countFollowers(): Promise<{
  all: number;
  unreachable: number;
  demonstration: number;
  paces: Record<Pace, number>;
  kinds: Record<FollowKind, number>;
}> {
  const { follower } = database();
  const count = (where: Parameters<typeof follower.count>[0] = {}): Promise<number> => follower.count(where);
  const [all, unreachable, demonstration] = await Promise.all([
    count({ where: confirmed }),
    count({ where: { ...confirmed, refusals: { gte: mostRefusals } } }),
    count({ where: { ...confirmed, demonstration: true } }),
  ]);
  const byPace = await Promise.all(paces.map((pace) => count({ where: { ...confirmed, pace } })));
  const byKind = await Promise.all(
    followKinds.map((what) => count({ where: { follows: { some: { what, confirmedAt: { not: null } } } } })),
  );
  const named = <Name extends string>(names: readonly Name[], numbers: readonly number[]) =>
    Object.fromEntries(names.map((name, at) => [name, numbers[at] ?? 0])) as Record<Name, number>;
  return { all, unreachable, demonstration, paces: named(paces, byPace), kinds: named(followKinds, byKind) };
}

const unconfirmed = (before: Date) => ({ confirmedAt: null, createdAt: { lt: before } });

/** What nobody confirmed, and addresses that follow nothing any more. */
export const expiredFollows = {
  count: (before: Date): Promise<number> => database().follow.count({ where: unconfirmed(before) }),
  remove: async (before: Date): Promise<number> => {
    const { count } = await database().follow.deleteMany({ where: unconfirmed(before) });
    await database().follower.deleteMany({ where: { createdAt: { lt: before }, follows: { none: {} } } });
    return count;
  },
};
