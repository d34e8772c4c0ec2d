/** Addresses for news, sealed, apart from everything that a moderator sees. */
import { database, type Transaction } from '@/lib/platform/database/database';
import { forgetMailFiles } from '@/lib/platform/mail/mail-files';

export interface Contact {
  emailEncrypted: string;
  createdAt: Date;
  /** Null until its owner has opened the link that was sent there. */
  confirmedAt: Date | null;
}

/** What is written to such an address: see mail-kinds.ts. */
export const writerMails = ['news-for-writer', 'confirm-contact'];

/** In the place of an earlier one, whose mails go; it has to be confirmed anew. */
export async function recordContact(
  tx: Transaction,
  commentId: string,
  emailEncrypted: string,
  now: Date,
): Promise<void> {
  const row = { emailEncrypted, createdAt: now, confirmedAt: null };
  forgetMailFiles(commentId, writerMails);
  await tx.contact.upsert({ where: { commentId }, create: { commentId, ...row }, update: row });
}

export async function removeContact(tx: Transaction, commentId: string): Promise<void> {
  await tx.contact.deleteMany({ where: { commentId } });
  forgetMailFiles(commentId, writerMails);
}

export async function findContact(commentId: string): Promise<Contact | null> {
  return database().contact.findUnique({
    where: { commentId },
    select: { emailEncrypted: true, createdAt: true, confirmedAt: true },
  });
}

/** False when that address is not there any more. */
export async function recordConfirmed(
  tx: Transaction,
  commentId: string,
  { emailEncrypted }: Contact,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.contact.updateMany({ where: { commentId, emailEncrypted }, data: { confirmedAt: now } });
  return count === 1;
}
