/** Tells a mailbox what happened to its account by another way than that mailbox. */
import { findAccountById } from '@/lib/identity/staff-store';
import { env } from '@/lib/platform/env';
import type { Composer, Composers } from '@/lib/platform/mail/outbox';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { countCodes } from './passkey-store';

const words = desk.passkeyMails;

const about =
  (subject: string, text: (left: number) => string): Composer =>
  async ({ subjectId, dedupeKey }) => {
    const account = await findAccountById(subjectId);
    if (!account || account.disabledAt) return [];
    const body = `${text(await countCodes(subjectId))}\n\n${words.notYou}\n\n${env().SITE_URL}/desk/account\n`;
    return [{ id: dedupeKey.replace(/\W/g, '-'), to: account.email, subject, text: body }];
  };

export const passkeyMails = {
  'passkey-added': about(words.addedSubject, () => words.added),
  'passkey-removed': about(words.removedSubject, () => words.removed),
  'code-used': about(words.codeSubject, (left) => say(words.code, { left }, deskLocale)),
} satisfies Composers;
