/** A draft for a post that had none: it begins with the file as it lies there now. */
import { ulid } from 'ulid';
import { transaction } from '@/lib/platform/database/database';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { insertDraft, insertRevision, recordAuthors } from './draft-store';
import { authorsOf, type OpenedDraft, openFor } from './open-draft';

/** The same where there is a draft already. */
export async function withBase(opened: OpenedDraft, now: Date): Promise<OpenedDraft> {
  const { file, id, viewer } = opened;
  if (opened.draft !== null || file === null) return opened;
  await transaction(async (tx) => {
    const baseId = ulid(now.getTime());
    const base = { id: baseId, draftId: id, source: file.source, textHash: hashOfText(file.source) };
    await insertDraft(tx, {
      id,
      slug: file.slug,
      state: 'out',
      currentId: baseId,
      baseId,
      baseHash: file.hash,
      createdAt: now,
    });
    await insertRevision(tx, { ...base, made: 'file', accountId: viewer.accountId, createdAt: now });
    await recordAuthors(tx, id, authorsOf(file.source));
  });
  return openFor(viewer, id);
}
