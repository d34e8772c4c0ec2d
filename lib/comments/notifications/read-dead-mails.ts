/** Mails that were given up: for those who can see to it that they go out after all. No address and no words. */
import { mayReadMails } from '@/lib/identity/identity-access';
import type { Viewer } from '@/lib/identity/viewer';
import { log } from '@/lib/platform/log';
import {
  countDead,
  countUnsent,
  type DeadMail,
  listDead,
  type MailTrouble,
  readMailTrouble,
  sendAgain,
  sendAllAgain,
} from '@/lib/platform/mail/unsent-mails';
import { notFound } from '@/lib/shared/refusal';

export interface UnsentMails {
  /** The latest first. */
  dead: DeadMail[];
  /** How many were given up, listed here or not. */
  count: number;
  /** The id after which the list goes on; null at its end. */
  more: string | null;
  /** How many are waiting to go out; stops at 100. */
  unsent: number;
}

const most = 100;

/** `after`: the id of the last one on the page before; an id of none begins at the latest. */
export async function readUnsentMails(viewer: Viewer, after: string | null = null): Promise<UnsentMails> {
  if (!mayReadMails(viewer)) throw notFound();
  const [found, count, unsent] = await Promise.all([listDead(most + 1, after), countDead(), countUnsent(most)]);
  const dead = found.slice(0, most);
  return { dead, count, more: found.length > most ? (dead.at(-1)?.id ?? null) : null, unsent };
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

/** Gives how many stand in line again; none when somebody was faster. */
export async function sendAllMailsAgain(viewer: Viewer, now: Date): Promise<number> {
  if (!mayReadMails(viewer)) throw notFound();
  const count = await sendAllAgain(now);
  log('mails-sent-again', { accountId: viewer.accountId, count });
  return count;
}
