/** Mails that were given up: for those who can see to it that they go out after all. No address and no words. */
import { mayReadMails } from '@/lib/identity/identity-access';
import type { Viewer } from '@/lib/identity/viewer';
import { log } from '@/lib/platform/log';
import {
  countUnsent,
  type DeadMail,
  listDead,
  type MailTrouble,
  readMailTrouble,
  sendAgain,
} from '@/lib/platform/mail/unsent-mails';
import { notFound } from '@/lib/shared/refusal';

export interface UnsentMails {
  /** The latest first. */
  dead: DeadMail[];
  /** There are more than are listed. */
  more: boolean;
  /** How many are waiting to go out; stops at 100. */
  unsent: number;
}

const most = 100;

export async function readUnsentMails(viewer: Viewer): Promise<UnsentMails> {
  if (!mayReadMails(viewer)) throw notFound();
  const [dead, unsent] = await Promise.all([listDead(most + 1), countUnsent(most)]);
  return { dead: dead.slice(0, most), more: dead.length > most, unsent };
}

/** For whoever can see to it; null for anyone else, and while there is none. */
export async function findMailTrouble(viewer: Viewer, now: Date): Promise<MailTrouble | null> {
  if (!mayReadMails(viewer)) return null;
  const trouble = await readMailTrouble(now);
  return trouble.count === 0 ? null : trouble;
}

/** False when it is not given up any more: someone else was faster, or it has been sent. */
export async function sendMailAgain(viewer: Viewer, id: string, now: Date): Promise<boolean> {
  if (!mayReadMails(viewer)) throw notFound();
  const sent = await sendAgain(id, now);
  log('mail-sent-again', { accountId: viewer.accountId, outboxId: id, outcome: sent ? 'done' : 'already' });
  return sent;
}
