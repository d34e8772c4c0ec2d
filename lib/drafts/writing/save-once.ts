/** One try to write down what was sent, in one transaction: on top of what it grew out of, or joined with what others made of that. */
import { ulid } from 'ulid';
import { nextState } from '@/lib/drafts/draft';
import {
  changeDraft,
  findDraft,
  findRevision,
  insertRevision,
  recordAuthors,
  removeAuto,
} from '@/lib/drafts/draft-store';
import { authorsOf, type OpenedDraft } from '@/lib/drafts/open-draft';
import { endReviews } from '@/lib/drafts/review-store';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import type { Transaction } from '@/lib/platform/database/database';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import { mergePosts } from '@/lib/posts/writing/merge-posts';
import { hashOfText } from '@/lib/posts/writing/text-hash';

export type Saved = {
  revisionId: string;
  /** The version that holds just what was sent. */
  oursId: string;
  /** Who wrote meanwhile, and when; null when nobody did. */
  merged: { accountId: string; at: Date; doubled: number; fields: string[] } | null;
};

export type Step = {
  /** What was sent grew out of this version, and is joined with whatever else did. */
  ancestor: { id: string; source: string };
  ours: string;
  auto: string | null;
  /** The page has saved nothing before. */
  isFirst: boolean;
};

/** Null when the draft was changed while this was done. */
export async function saveOnce(
  tx: Transaction,
  { id, viewer, authors }: OpenedDraft,
  { ancestor, ours, auto, isFirst }: Step,
  now: Date,
): Promise<Saved | null> {
  const draft = await findDraft(id, tx);
  const current = draft && (await findRevision(draft.currentId, tx));
  if (!draft || !current) return null;
  const isAlone = current.id === ancestor.id || current.source === ancestor.source;
  const join = isAlone ? null : mergePosts(ancestor.source, ours, current.source, fieldOrder);
  const source = join?.source ?? ours;
  const merged = join && {
    accountId: current.accountId,
    at: current.createdAt,
    doubled: join.doubled,
    fields: join.fields,
  };
  const made = auto === null ? 'save' : 'auto';
  const row = { draftId: id, accountId: viewer.accountId, createdAt: now };
  // Kept apart from what others wrote, so that what this page sends next is joined with theirs and takes nothing of it away.
  const keepOurs = async (): Promise<string> =>
    auto === null
      ? ancestor.id
      : insertRevision(tx, { ...row, id: auto, source: ours, textHash: hashOfText(ours), made });
  if (source === current.source) {
    return { revisionId: current.id, oursId: join ? await keepOurs() : current.id, merged };
  }
  const state = nextState(draft.state, 'write');
  if (state === null) return null;
  const textHash = hashOfText(source);
  const revisionId = join || auto === null ? ulid(now.getTime()) : auto;
  // First: whoever comes later at this row waits, and finds another version.
  const isFirstHere = await changeDraft(tx, draft, { state, currentId: revisionId, goesOutAt: null, updatedAt: now });
  if (!isFirstHere) return null;
  const oursId = join ? await keepOurs() : revisionId;
  await insertRevision(tx, { ...row, id: revisionId, source, textHash, made: join ? 'merge' : made });
  if (auto !== null && !isFirst) await removeAuto(tx, ancestor.id, viewer.accountId);
  if (textHash !== current.textHash) await endReviews(tx, id, now);
  await recordAuthors(tx, id, authorsOf(source));
  const goesOn = auto !== null && current.made === 'auto' && current.accountId === viewer.accountId;
  if (!goesOn)
    await insertAccessIn(tx, {
      action: 'post-saved',
      accountId: viewer.accountId,
      post: { id, physician: authors[0] ?? '' },
      at: now,
    });
  return { revisionId, oursId, merged };
}
