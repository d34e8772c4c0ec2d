/** What the desk wrote to itself about a message. The only file that touches these rows, but for their end with the message's words. */
import { ulid } from 'ulid';
import { database, type Transaction } from '@/lib/platform/database/database';

/** The same form sent twice is one note. */
export async function insertPrivateNote(
  tx: Transaction,
  note: { commentId: string; authorId: string; text: string; formKey: string },
  now: Date,
): Promise<void> {
  if (await tx.privateNote.findUnique({ where: { formKey: note.formKey } })) return;
  await tx.privateNote.create({ data: { id: ulid(now.getTime()), ...note, createdAt: now } });
}

/** Oldest first. */
export function listPrivateNotes(commentId: string) {
  return database().privateNote.findMany({
    where: { commentId },
    orderBy: { id: 'asc' },
    select: { id: true, authorId: true, text: true, createdAt: true },
  });
}
