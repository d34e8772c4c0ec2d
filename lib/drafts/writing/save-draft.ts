/** Writes down what somebody typed. Of two who write at once the second is told, and what both wrote is joined: nothing is lost. */
import { ulid } from 'ulid';
import { nextState } from '@/lib/drafts/draft';
import {
  changeDraft,
  findDraft,
  findRevision,
  insertRevision,
  recordAuthors,
  type StoredDraft,
} from '@/lib/drafts/draft-store';
import { authorsOf, type OpenedDraft } from '@/lib/drafts/open-draft';
import { endReviews } from '@/lib/drafts/review-store';
import { withBase } from '@/lib/drafts/with-base';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { largestPost } from '@/lib/posts/mdx/hostile-text';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import { mergePosts } from '@/lib/posts/writing/merge-posts';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { notFound } from '@/lib/shared/refusal';
import type { FieldContext } from './field-list';
import { applyTyped } from './typed-draft';
import type { Typed } from './typed-fields';

export type SaveOutcome =
  | { kind: 'too-long' }
  | { kind: 'busy' }
  | {
      kind: 'saved';
      revisionId: string;
      at: string | null;
      /** Who wrote meanwhile, and when; null when nobody did. */
      merged: { accountId: string; at: Date; doubled: number; fields: string[] } | null;
    };

/** Tries again when somebody else is faster; then whoever sent it sends it once more. */
const mostTries = 4;

/** `base` names the revision that the form showed; before there is a draft, the hash of the file. */
export async function saveDraft(
  given: OpenedDraft,
  { base, typed }: { base: string; typed: Typed },
  context: FieldContext,
  now: Date,
): Promise<SaveOutcome> {
  const opened = await withBase(given, now);
  if (opened.as !== 'author' || opened.draft === null) throw notFound();
  const seen = await findSeen(opened.draft, base);
  if (seen === null) throw notFound();
  const { source: ours, at } = applyTyped(seen.source, typed, context);
  if (new TextEncoder().encode(ours).length > largestPost) return { kind: 'too-long' };
  for (let turn = 0; turn < mostTries; turn += 1) {
    const saved = await transaction((tx) => saveOnce(tx, opened, seen, ours, now));
    if (saved !== null) return { kind: 'saved', at, ...saved };
  }
  return { kind: 'busy' };
}

async function findSeen(draft: StoredDraft, base: string): Promise<{ id: string; source: string } | null> {
  // The form was opened before the post had a draft.
  const id = base === draft.baseHash ? draft.baseId : base;
  const seen = id === null ? null : await findRevision(id);
  return seen?.draftId === draft.id ? seen : null;
}

type Saved = Omit<Extract<SaveOutcome, { kind: 'saved' }>, 'kind' | 'at'>;

/** Null when the draft was changed while this was done. */
async function saveOnce(
  tx: Transaction,
  { id, viewer, authors }: OpenedDraft,
  seen: { id: string; source: string },
  ours: string,
  now: Date,
): Promise<Saved | null> {
  const draft = await findDraft(id, tx);
  const current = draft && (await findRevision(draft.currentId, tx));
  if (!draft || !current) return null;
  const isAlone = current.id === seen.id || current.source === seen.source;
  const join = isAlone ? null : mergePosts(seen.source, ours, current.source, fieldOrder);
  const source = join?.source ?? ours;
  const merged = join && {
    accountId: current.accountId,
    at: current.createdAt,
    doubled: join.doubled,
    fields: join.fields,
  };
  if (source === current.source) return { revisionId: current.id, merged };
  const state = nextState(draft.state, 'write');
  if (state === null) return null;
  const textHash = hashOfText(source);
  const row = { draftId: id, source, textHash, accountId: viewer.accountId, createdAt: now };
  const revisionId = ulid(now.getTime());
  // First: whoever comes later at this row waits, and finds another version.
  const isFirst = await changeDraft(tx, draft, { state, currentId: revisionId, goesOutAt: null, updatedAt: now });
  if (!isFirst) return null;
  await insertRevision(tx, { ...row, id: revisionId, made: join ? 'merge' : 'save' });
  if (textHash !== current.textHash) await endReviews(tx, id, now);
  await recordAuthors(tx, id, authorsOf(source));
  await insertAccessIn(tx, {
    action: 'post-saved',
    accountId: viewer.accountId,
    post: { id, physician: authors[0] ?? '' },
    at: now,
  });
  return { revisionId, merged };
}

/** Puts an earlier version on top of the others: nothing of the history goes. */
export async function restoreRevision(opened: OpenedDraft, revisionId: string, now: Date): Promise<void> {
  const { draft, id, viewer } = opened;
  const revision = await findRevision(revisionId);
  if (opened.as !== 'author' || draft === null || revision?.draftId !== id) throw notFound();
  const state = nextState(draft.state, 'write');
  if (state === null || revision.source === opened.source) return;
  await transaction(async (tx) => {
    const { source, textHash } = revision;
    const currentId = await insertRevision(tx, {
      draftId: id,
      source,
      textHash,
      made: 'restore',
      accountId: viewer.accountId,
      createdAt: now,
    });
    await changeDraft(tx, draft, { state, currentId, goesOutAt: null, updatedAt: now });
    await endReviews(tx, id, now);
    await recordAuthors(tx, id, authorsOf(source));
    const post = { id, physician: opened.authors[0] ?? '' };
    await insertAccessIn(tx, { action: 'post-saved', accountId: viewer.accountId, post, at: now });
  });
}

/** The file was changed outside since this draft began: both are joined, and the draft goes on from the file as it is now. */
export async function takeInFile(
  opened: OpenedDraft,
  now: Date,
): Promise<{ doubled: number; fields: string[] } | null> {
  const { draft, file, id, viewer } = opened;
  if (opened.as !== 'author' || draft === null || file === null) throw notFound();
  const state = nextState(draft.state, 'write');
  if (state === null || file.hash === draft.baseHash) return null;
  const base = draft.baseId === null ? null : await findRevision(draft.baseId);
  const { source, doubled, fields } = mergePosts(base?.source ?? file.source, opened.source, file.source, fieldOrder);
  await transaction(async (tx) => {
    const row = { draftId: id, accountId: viewer.accountId, createdAt: now };
    const baseId = await insertRevision(tx, {
      ...row,
      source: file.source,
      textHash: hashOfText(file.source),
      made: 'file',
    });
    const currentId = await insertRevision(tx, { ...row, source, textHash: hashOfText(source), made: 'merge' });
    await changeDraft(tx, draft, { state, baseId, baseHash: file.hash, currentId, goesOutAt: null, updatedAt: now });
    await endReviews(tx, id, now);
    const post = { id, physician: opened.authors[0] ?? '' };
    await insertAccessIn(tx, { action: 'post-saved', accountId: viewer.accountId, post, at: now });
  });
  return { doubled, fields };
}
