/** Arranging and ending cover, and the list of who covers for whom. */
import { log } from '@/lib/platform/log';
import { transaction } from '@/lib/platform/database';
import { notFound } from '@/lib/shared/refusal';
import type { FormProblem } from '@/lib/shared/form-state';
import { withNames } from './account-name';
import { insertAccess } from './access-store';
import { coverSchema, mayArrangeCover } from './cover';
import { findCover, insertCover, listCovers, recordCoverEnd, type Cover } from './cover-store';
import { listAccounts } from './staff-store';
import type { Viewer } from './viewer';

export interface CoverLine extends Cover {
  /** Names of their accounts; the handle where there is none any more. */
  away: string;
  covering: string;
}

export interface Covers {
  lines: CoverLine[];
  /** Active physicians, by handle. */
  physicians: { handle: string; name: string }[];
}

async function listPhysicians(): Promise<Covers['physicians']> {
  return (await withNames(await listAccounts())).flatMap(({ physician, name, disabledAt }) =>
    physician === null || disabledAt ? [] : [{ handle: physician, name }],
  );
}

/** All that has not ended for an administrator, a physician's own part, and nothing for staff. */
export async function readCovers(viewer: Viewer, now: Date): Promise<Covers> {
  if (viewer.role === 'staff') return { lines: [], physicians: [] };
  const [rows, physicians] = await Promise.all([listCovers(viewer.physician, now), listPhysicians()]);
  const names = new Map(physicians.map(({ handle, name }) => [handle, name]));
  const nameOf = (handle: string): string => names.get(handle) ?? handle;
  return {
    physicians,
    lines: rows.map((row) => ({ ...row, away: nameOf(row.physician), covering: nameOf(row.coveredBy) })),
  };
}

/** Throws not-found for cover that is not the viewer's to arrange. Answers what is wrong with it; nothing when it was arranged. */
export async function arrangeCover(viewer: Viewer, given: Record<string, string>, now: Date): Promise<FormProblem[]> {
  const parsed = coverSchema.safeParse(given);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  const cover = parsed.data;
  if (!mayArrangeCover(viewer, cover.physician)) throw notFound();
  if (cover.until <= now) return [{ field: 'until', message: 'The last day has passed.' }];
  const known = new Set((await listPhysicians()).map(({ handle }) => handle));
  for (const field of ['physician', 'coveredBy'] as const)
    if (!known.has(cover[field])) return [{ field, message: 'Choose a physician who can sign in.' }];
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
