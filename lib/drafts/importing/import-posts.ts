/** Keeps posts that were brought from elsewhere as drafts of whoever brings them, with a note of what could not be carried. */
import { ulid } from 'ulid';
import { mayBegin, type Writer } from '@/lib/drafts/draft-access';
import { findDraftBySlug, findRevision, insertDraft, insertRevision, recordAuthors } from '@/lib/drafts/draft-store';
import { authorsOf } from '@/lib/drafts/open-draft';
import { takePicture } from '@/lib/drafts/pictures/take-picture';
import { insertNoteIn } from '@/lib/drafts/review-store';
import { freeSlug } from '@/lib/drafts/writing/start-draft';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import { transaction } from '@/lib/platform/database/database';
import { changeFields } from '@/lib/posts/writing/change-fields';
import { headOf } from '@/lib/posts/writing/cut-blocks';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { type Carried, carryPost } from './carry-post';
import { type Found, type FoundPost, isUnreadable } from './found-post';
import { listImages } from './tidy-html';

/** `draftId` is null where nothing was kept; then `reason` says why. */
export type Imported = { from: string; draftId: string | null; reason: string | null; carried: Carried | null };

const words = desk.importPosts;

/** `by` null keeps nothing and only tells. */
export async function importPost(by: Writer | null, found: Found, now: Date): Promise<Imported> {
  if (by !== null && !mayBegin(by)) throw notFound();
  const { from } = found;
  if (isUnreadable(found)) return { from, draftId: null, reason: found.reason, carried: null };
  const id = ulid(now.getTime());
  const pictures = by === null ? new Map<string, string>() : await takePictures(by, found, now);
  const carried = carryPost(found, { id, author: by?.physician ?? null, pictures });
  if ('reason' in carried) return { from, draftId: null, reason: carried.reason, carried: null };
  if (by === null) return { from, draftId: null, reason: null, carried };
  if (await isHere(carried)) return { from, draftId: null, reason: words.alreadyHere, carried };
  await keep(by, id, carried, now);
  return { from, draftId: id, reason: null, carried };
}

const mostPictures = 100;

/** Those that came along and have words for who does not see them; the others are named in the report. */
async function takePictures(by: Writer, found: FoundPost, now: Date): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  for (const { src, alt } of listImages(found.html).slice(0, mostPictures)) {
    const picture = found.findPicture(src);
    const bytes = picture && !taken.has(src) ? await picture.read().catch(() => null) : null;
    if (picture === null || bytes === null) continue;
    const sent = { name: picture.name, bytes: Buffer.from(bytes), alt, decorative: false, credit: '' };
    const kept = await takePicture(by, sent, now);
    if ('path' in kept) taken.set(src, kept.path);
  }
  return taken;
}

/** The same words under the same name: somebody brings the same file once more. */
async function isHere({ slug, source }: Carried): Promise<boolean> {
  const draft = await findDraftBySlug(slug);
  const current = draft && (await findRevision(draft.currentId));
  return current ? bodyIn(current.source) === bodyIn(source) : false;
}

const bodyIn = (source: string): string => source.slice(headOf(source).length).trim();

async function keep(by: Writer, id: string, carried: Carried, now: Date): Promise<void> {
  const slug = await freeSlug(carried.slug, id);
  // Readers who kept the old address are led to the new one.
  const source =
    slug === carried.slug ? carried.source : changeFields(carried.source, { redirectFrom: [carried.slug] }, fieldOrder);
  const currentId = ulid(now.getTime());
  const { accountId, physician } = by;
  await transaction(async (tx) => {
    await insertDraft(tx, { id, slug, state: 'writing', currentId, baseId: null, baseHash: null, createdAt: now });
    const row = { id: currentId, draftId: id, source, textHash: hashOfText(source) };
    await insertRevision(tx, { ...row, made: 'save', accountId, createdAt: now });
    await recordAuthors(tx, id, authorsOf(source));
    if (carried.leftOut.length > 0)
      await insertNoteIn(tx, {
        draftId: id,
        revisionId: currentId,
        about: words.noteAbout,
        words: carried.leftOut
          .map((one) => `- ${one}`)
          .join('\n')
          .slice(0, 4000),
        accountId,
        createdAt: now,
      });
    await insertAccessIn(tx, { action: 'post-saved', accountId, post: { id, physician: physician ?? '' }, at: now });
  });
}
