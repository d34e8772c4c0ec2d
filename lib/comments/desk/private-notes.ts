/** Notes about one message, from the desk to the desk: written once, never changed, and read by whoever may open the message. */
import { privateNoteLimit } from '@/lib/comments/comment';
import { type OpenedComment, reopenComment } from '@/lib/comments/state/require-comment';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { notFound } from '@/lib/shared/refusal';
import { hasWords } from '@/lib/shared/text';
import { typedText } from '@/lib/shared/typed-text';
import { insertPrivateNote, listPrivateNotes } from './private-note-store';

export interface PrivateNote {
  id: string;
  by: string;
  at: Date;
  text: string;
}

const noteSchema = typedText(
  privateNoteLimit,
  say(desk.privateNotes.useMostCharacters, { max: privateNoteLimit }, deskLocale),
);

const formKey = /^[\w-]{8,64}$/;

/** What is wrong, in words; an empty list when it is written down. */
export async function writePrivateNote(
  opened: OpenedComment,
  given: { text: string; formKey: string },
  now: Date,
): Promise<FormProblem[]> {
  if (!formKey.test(given.formKey)) throw notFound();
  const tell = (message: string): FormProblem[] => [{ field: 'privateNote', message }];
  const typed = noteSchema.safeParse(given.text);
  const { accountId } = opened.viewer;
  const problems = await transaction(async (tx) => {
    // An erasure that is under way takes this note along, or is over before it.
    await lockChain(tx);
    const { comment } = await reopenComment(opened, tx);
    if (!typed.success) return tell(typed.error.issues[0]?.message ?? '');
    if (!hasWords(typed.data)) return tell(desk.privateNotes.writeNoteFirst);
    if (comment.status === 'erased') return tell(desk.privateNotes.messageErasedNotes);
    const note = { commentId: comment.id, authorId: accountId, text: typed.data, formKey: given.formKey };
    await insertPrivateNote(tx, note, now);
    return [];
  });
  if (problems.length === 0) log('private-note', { commentId: opened.comment.id, accountId });
  return problems;
}

/** Oldest first. Reading them is logged, as reading of a held message is. */
export async function readPrivateNotes({ viewer, comment }: OpenedComment, now: Date): Promise<PrivateNote[]> {
  const [notes, names] = await Promise.all([listPrivateNotes(comment.id), readStaffNames()]);
  const { id, postId, physician, status } = comment;
  // Of anything else the reading has been logged with the message.
  if (notes.length > 0 && status === 'published')
    await recordAccess({ action: 'read', accountId: viewer.accountId, comment: { id, postId, physician }, at: now });
  return notes.map((note) => ({ id: note.id, by: nameOf(note.authorId, names), at: note.createdAt, text: note.text }));
}
