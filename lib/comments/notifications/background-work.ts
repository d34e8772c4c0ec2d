/** What a running server does by itself: sends what is due, reminds, and learns of threads that another process changed. */
import { threadTag } from '@/lib/comments/comment';
import { sealOldLogs } from '@/lib/comments/log/seal-old-log';
import { listThreadVersions } from '@/lib/comments/thread-version-store';
import { accountMails } from '@/lib/identity/accounts/account-mails';
import { passkeyMails } from '@/lib/identity/passkeys/passkey-mails';
import { signInMails } from '@/lib/identity/sign-in/request-sign-in';
import { now } from '@/lib/platform/clock';
import { isUniqueViolation } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import { sendMail } from '@/lib/platform/mail/mail';
import { type Composer, startOutboxWorker } from '@/lib/platform/mail/outbox';
import { postPage } from '@/lib/platform/mail/page-webhook';
import { readMailTrouble } from '@/lib/platform/mail/unsent-mails';
import { noteVersion, rememberVersion } from '@/lib/platform/web/page-versions.mjs';
import type { MailKind } from '@/lib/shared/mail-kinds';
import { commentMails } from './compose-mails';
import { queueEscalations } from './queue-escalations';
import { queueDailyMails, queueReminders } from './queue-reminders';

const ownComposers = { ...commentMails, ...accountMails, ...passkeyMails, ...signInMails };

/** What nouns that stand upon comments add. */
interface MoreWork {
  composers: Record<Exclude<MailKind, keyof typeof ownComposers>, Composer>;
  eachMinute: (now: Date) => Promise<void>;
}

const everyMilliseconds = 2_000;
const remindEveryMilliseconds = 60_000;

async function eachThreadVersion(tell: (name: string, version: number) => void): Promise<void> {
  for (const { postId, version } of await listThreadVersions()) tell(threadTag(postId), version);
}

async function remind(eachMinute: MoreWork['eachMinute']): Promise<void> {
  try {
    await queueReminders(now());
    await queueEscalations(now());
    await queueDailyMails(now());
    await eachMinute(now());
    await watchMail();
  } catch (error) {
    // Another instance may have queued the same at the same instant.
    if (!isUniqueViolation(error)) log('reminders-failed', { fault: faultOf(error) });
  }
  setTimeout(() => void remind(eachMinute), remindEveryMilliseconds).unref();
}

async function seal(): Promise<void> {
  try {
    await sealOldLogs(now());
  } catch (error) {
    log('old-log-unsealed', { fault: faultOf(error) });
    setTimeout(() => void seal(), remindEveryMilliseconds).unref();
  }
}

let saidAt = -Infinity;

/** Once an hour while mail does not go out, with the code of a fault. */
async function watchMail(): Promise<void> {
  const { count, fault } = await readMailTrouble(now());
  if (count === 0 || performance.now() - saidAt < 3_600_000) return;
  saidAt = performance.now();
  log('mail-not-going-out', { count, ...(fault ? { fault } : {}) });
}

/**
 * Resolves once the thread versions in the database are known: before that no page may be answered, since a page that
 * was made just before a crash could be older than the last decision.
 */
export async function startBackgroundWork({ composers, eachMinute }: MoreWork): Promise<void> {
  // Building pages also loads this; it serves nobody and sends nothing.
  if (env().NEXTAUTH_SECRET === '') return;
  await eachThreadVersion(rememberVersion);
  const follow = async (): Promise<void> => {
    try {
      await eachThreadVersion(noteVersion);
    } catch (error) {
      log('thread-versions-unread', { fault: faultOf(error) });
    }
    setTimeout(() => void follow(), everyMilliseconds).unref();
  };
  setTimeout(() => void follow(), everyMilliseconds).unref();
  void remind(eachMinute);
  void seal();
  startOutboxWorker({ ...ownComposers, ...composers }, (mail, lane) =>
    mail.by === 'webhook' ? postPage(mail, now()) : sendMail(mail, lane),
  );
}
