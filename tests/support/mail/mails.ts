/** A mail server of the test's own, and what the product sends to it. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { aComment, type CommentParts, leaveContact } from '../builders';
import { undoSeconds } from '../database';
import { after } from '../moments';
import { aPractice, type Practice } from '../viewers';
import { type MailCatcher, startMailCatcher } from './mail-catcher';

/** What `useMails` gives to each test. */
export interface MailTest {
  mails: MailCatcher;
  practice: Practice;
}

/** Call after `withDatabase`: what it answers with is filled before each test. */
export function useMails(): MailTest {
  const test = {} as MailTest;
  beforeAll(async () => {
    test.mails = await startMailCatcher();
  });
  beforeEach(async () => {
    test.mails.raw.length = 0;
    test.mails.recipients.length = 0;
    test.practice = await aPractice();
    replaceEnv({ MAIL_URL: test.mails.url });
  });
  afterAll(async () => {
    replaceEnv({ MAIL_URL: '' });
    await test.mails.stop();
  });
  return test;
}

/** Words that page whoever is on call. */
export const urgent = 'I have crushing chest pain right now and I cannot breathe.';
export const deliver = (seconds = undoSeconds): Promise<number> => deliverDue(commentMails, sendMail, after(seconds));

/** The mail as it reads once its lines are put together again. */
export const unfolded = (raw: string): string => raw.replace(/=\r\n/g, '').replace(/\r\n[ \t]/g, ' ');

export async function withContact(
  parts: Partial<CommentParts> = {},
  address = 'someone@example.org',
): Promise<Awaited<ReturnType<typeof aComment>>> {
  const comment = await aComment(parts);
  await leaveContact(comment.writer, address);
  await database().outbox.deleteMany({ where: { kind: 'confirm-contact' } });
  return comment;
}
