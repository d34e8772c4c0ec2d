/** Writes down what somebody typed. Of two who write at once the second is told, and what both wrote is joined: nothing is lost. */
import { nextState } from '@/lib/drafts/draft';
import { changeDraft, findRevision, insertRevision, recordAuthors, type StoredDraft } from '@/lib/drafts/draft-store';
import { authorsOf, type OpenedDraft } from '@/lib/drafts/open-draft';
import { endReviews } from '@/lib/drafts/review-store';
import { withBase } from '@/lib/drafts/with-base';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import { transaction } from '@/lib/platform/database/database';
import { largestPost } from '@/lib/posts/mdx/hostile-text';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import { mergePosts } from '@/lib/posts/writing/merge-posts';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { isId } from '@/lib/shared/ids';
import { notFound } from '@/lib/shared/refusal';
import type { FieldContext } from './field-list';
import { type Saved, saveOnce } from './save-once';
import { type Applied, applyTyped } from './typed-draft';
import type { Typed } from './typed-fields';

export type SaveOutcome =
  | { kind: 'too-long' }
  | { kind: 'busy' }
  | ({
      kind: 'saved';
      at: string | null;
      /** What was sent, as it would stand by itself: without what others wrote meanwhile. */
      ours: Applied;
    } & Saved);

/** Tries again when somebody else is faster; then whoever sent it sends it once more. */
const mostTries = 4;

export type Sent = {
  /** The revision that the form showed; before there is a draft, the hash of the file. */
  base: string;
  typed: Typed;
  /**
   * What the same open page has saved before, with everything that it held then: ids, the newest last. Of some the page does not know whether
   * they arrived.
   */
  last?: string;
  /** By the page, while its writer goes on: one such version takes the place of the other. It has the id that the page chose. */
  auto?: string | undefined;
};

const mostLast = 40;

export async function saveDraft(
  given: OpenedDraft,
  { base, typed, last = '', auto }: Sent,
  context: FieldContext,
  now: Date,
): Promise<SaveOutcome> {
  const opened = await withBase(given, now);
  if (opened.as !== 'author' || opened.draft === null) throw notFound();
  const seen = await findSeen(opened.draft, base);
  if (seen === null) throw notFound();
  const ours = applyTyped(seen.source, typed, context);
  if (new TextEncoder().encode(ours.source).length > largestPost) return { kind: 'too-long' };
  const ancestor = (await findLast(opened.draft, last)) ?? seen;
  const step = {
    ancestor,
    ours: ours.source,
    auto: auto !== undefined && isId(auto) ? auto : null,
    isFirst: ancestor.id === seen.id,
  };
  for (let turn = 0; turn < mostTries; turn += 1) {
    const saved = await transaction((tx) => saveOnce(tx, opened, step, now));
    if (saved !== null) return { kind: 'saved', at: ours.at, ours, ...saved };
  }
  return { kind: 'busy' };
}

async function findSeen(draft: StoredDraft, base: string): Promise<{ id: string; source: string } | null> {
  // The form was opened before the post had a draft.
  const id = base === draft.baseHash ? draft.baseId : base;
  const seen = id === null ? null : await findRevision(id);
  return seen?.draftId === draft.id ? seen : null;
}

async function findLast(draft: StoredDraft, last: string): Promise<{ id: string; source: string } | null> {
  for (const id of last.split(' ').filter(isId).slice(-mostLast).reverse()) {
    const found = await findSeen(draft, id);
    if (found !== null) return found;
  }
  return null;
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
