/** Begins a post that has no file yet: a title is all that is asked. */
import { ulid } from 'ulid';
import { mayBegin } from '@/lib/drafts/draft-access';
import { insertDraft, insertRevision, isSlugTaken, recordAuthors } from '@/lib/drafts/draft-store';
import { authorsOf, findFile } from '@/lib/drafts/open-draft';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import type { Viewer } from '@/lib/identity/viewer';
import { transaction } from '@/lib/platform/database/database';
import { siteDay } from '@/lib/platform/site-time';
import { slugOfTitle } from '@/lib/posts/gate/new-post';
import { isClinical, longestReviewMonths, type PostKind, postKinds } from '@/lib/posts/model/post-kinds';
import { changeFields, type FieldValue } from '@/lib/posts/writing/change-fields';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { addMonths } from '@/lib/shared/days';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { toBeWritten } from './new-block';

const mostOfOneName = 50;

/** The id of the post, or what to mend. */
export async function startDraft(
  viewer: Viewer,
  given: { title: string; kind: string },
  now: Date,
): Promise<{ id: string } | { problems: FormProblem[] }> {
  if (!mayBegin(viewer)) throw notFound();
  const title = given.title.replace(/\s+/g, ' ').trim();
  if (title.length < 10 || title.length > 80)
    return { problems: [{ field: 'title', message: desk.newPost.titleLength }] };
  if (!Object.hasOwn(postKinds, given.kind))
    return { problems: [{ field: 'kind', message: desk.newPost.kindMissing }] };
  const id = ulid(now.getTime());
  const slug = await freeSlug(slugOfTitle(title) || `post-${id.slice(-8).toLowerCase()}`, id);
  const source = firstSource({
    id,
    title,
    kind: given.kind as PostKind,
    author: viewer.physician,
    today: siteDay(now),
  });
  const currentId = ulid(now.getTime());
  await transaction(async (tx) => {
    await insertDraft(tx, { id, slug, state: 'writing', currentId, baseId: null, baseHash: null, createdAt: now });
    const row = { id: currentId, draftId: id, source, textHash: hashOfText(source) };
    await insertRevision(tx, { ...row, made: 'save', accountId: viewer.accountId, createdAt: now });
    await recordAuthors(tx, id, authorsOf(source));
    const post = { id, physician: viewer.physician ?? '' };
    await insertAccessIn(tx, { action: 'post-saved', accountId: viewer.accountId, post, at: now });
  });
  return { id };
}

/** That name, or one like it that no file and no draft has. */
export async function freeSlug(base: string, id: string): Promise<string> {
  for (let turn = 1; turn <= mostOfOneName; turn += 1) {
    const slug = turn === 1 ? base : `${base.slice(0, 76)}-${turn}`;
    if ((await findFile(slug)) === null && !(await isSlugTaken(slug, id))) return slug;
  }
  return `post-${id.slice(-10).toLowerCase()}`;
}

type First = { id: string; title: string; kind: PostKind; author: string | null; today: string };

function firstSource({ id, title, kind, author, today }: First): string {
  const fields: Record<string, FieldValue> = { id, title, kind, status: 'draft', comments: 'open' };
  if (author !== null) fields['authors'] = [author];
  if (isClinical(kind)) fields['nextReviewDue'] = addMonths(today, Math.min(24, longestReviewMonths(kind)));
  return changeFields(`---\n---\n\n${toBeWritten}\n`, fields, fieldOrder);
}
