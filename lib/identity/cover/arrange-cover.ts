/** Arranging and ending cover, and the list of who covers for whom. */
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { withNames } from '@/lib/identity/account-name';
import { rightsOf } from '@/lib/identity/rights';
import { listAccounts } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { listPhysicians as listPhysicianPages } from '@/lib/posts/reading/read-vocabulary';
import { type FormProblem, problemsIn } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { coverSchema, mayArrangeCover } from './cover';
import { type Cover, findCover, insertCover, listCovers, recordCoverEnd } from './cover-store';

export interface CoverLine extends Cover {
  /** Names of their accounts; the handle where there is none any more. */
  away: string;
  covering: string;
}

export interface Covers {
  lines: CoverLine[];
  /** Physicians who can sign in, by handle: they may cover. */
  physicians: { handle: string; name: string }[];
  /** Everyone with a page or an account of a physician: whoever has left is away for good. */
  away: { handle: string; name: string }[];
}

async function listAway(): Promise<Covers['away']> {
  const named = (await withNames(await listAccounts())).flatMap(({ physician, name }) =>
    physician === null ? [] : [[physician, name] as const],
  );
  const pages = (await listPhysicianPages()).map(({ handle, name }) => [handle, name] as const);
  return [...new Map([...named, ...pages])].map(([handle, name]) => ({ handle, name }));
}

async function listPhysicians(): Promise<Covers['physicians']> {
  return (await withNames(await listAccounts())).flatMap(({ physician, name, disabledAt }) =>
    physician === null || disabledAt ? [] : [{ handle: physician, name }],
  );
}

/** What has not ended, as far as it is the viewer's to arrange. */
export async function readCovers(viewer: Viewer, now: Date): Promise<Covers> {
  if (rightsOf(viewer).cover === 'nobodys') return { lines: [], physicians: [], away: [] };
  const [rows, physicians, away] = await Promise.all([listCovers(viewer.physician, now), listPhysicians(), listAway()]);
  const names = new Map(away.map(({ handle, name }) => [handle, name]));
  const nameOf = (handle: string): string => names.get(handle) ?? handle;
  return {
    physicians,
    away,
    lines: rows.map((row) => ({ ...row, away: nameOf(row.physician), covering: nameOf(row.coveredBy) })),
  };
}

/** Throws not-found for cover that is not the viewer's to arrange. Gives what is wrong with it; nothing when it was arranged. */
export async function arrangeCover(viewer: Viewer, given: Record<string, string>, now: Date): Promise<FormProblem[]> {
  const parsed = coverSchema.safeParse(given);
  if (!parsed.success) return problemsIn(parsed.error);
  const cover = parsed.data;
  if (!mayArrangeCover(viewer, cover.physician)) throw notFound();
  if (cover.until <= now) return [{ field: 'until', message: desk.arrangeCover.lastDayHasPassed }];
  const known = (list: Covers['away'], handle: string) => list.some((one) => one.handle === handle);
  if (!known(await listAway(), cover.physician))
    return [{ field: 'physician', message: desk.arrangeCover.choosePhysician }];
  if (!known(await listPhysicians(), cover.coveredBy))
    return [{ field: 'coveredBy', message: desk.arrangeCover.choosePhysicianCanSign }];
  await transaction(async (tx) => {
    await insertCover(tx, { ...cover, createdBy: viewer.accountId }, now);
    await insertAccess(tx, { action: 'cover', accountId: viewer.accountId, at: now });
  });
  log('cover-arranged', { accountId: viewer.accountId });
  return [];
}

export async function endCover(viewer: Viewer, id: string, now: Date): Promise<void> {
  const cover = await findCover(id);
  if (!cover || !mayArrangeCover(viewer, cover.physician)) throw notFound();
  await transaction(async (tx) => {
    await recordCoverEnd(tx, id, now);
    await insertAccess(tx, { action: 'cover-end', accountId: viewer.accountId, at: now });
  });
  log('cover-ended', { accountId: viewer.accountId });
}
