/** The mails that comments cause. They say only that there is news: no words, no alias, no post, nothing about health. */
import { env } from '@/lib/platform/env';
import { unseal } from '@/lib/platform/crypto';
import type { Composer, Composers } from '@/lib/platform/outbox';
import { listAccountsOnCall, listAdministrators } from '@/lib/identity/read-staff';
import { findComment, findContact } from './comment-store';

const mailId = (dedupeKey: string, to = ''): string => `${dedupeKey.replace(/\W/g, '-')}${to && `-${to}`}`;

/** To the writer, if an address was left: something was decided. */
const newsForWriter: Composer = async ({ subjectId, dedupeKey }) => {
  const sealed = await findContact(subjectId);
  if (sealed === null) return [];
  return [
    {
      id: mailId(dedupeKey),
      to: unseal('contact', sealed),
      subject: 'There is news for you',
      text: `There is news about something you sent us. You can read it here:\n\n${env().SITE_URL}/receipt/${subjectId}\n\nOn another device you need the code that you wrote down.\nTo stop these mails, open the same page and remove your address.\n`,
    },
  ];
};

const onCall =
  (subject: string, text: string): Composer =>
  async ({ subjectId, dedupeKey }) => {
    const comment = await findComment(subjectId, { everything: true });
    if (comment?.status !== 'held') return [];
    const people =
      comment.escalation === 'complaint' ? await listAdministrators() : await listAccountsOnCall(comment.physician);
    return people.map((person) => ({
      id: mailId(dedupeKey, person.id),
      to: person.email,
      subject,
      text: `${text}\n\n${env().SITE_URL}/desk/comments/${subjectId}\n`,
    }));
  };

const waiting: Composer = async ({ subjectId, dedupeKey }) =>
  (await listAccountsOnCall(subjectId)).map((person) => ({
    id: mailId(dedupeKey, person.id),
    to: person.email,
    subject: 'Something is waiting for you',
    text: `Something new is waiting at the desk.\n\n${env().SITE_URL}/desk\n`,
  }));

export const commentNotices: Composers = {
  'news-for-writer': newsForWriter,
  'urgent-comment': onCall('Please look now', 'Something at the desk should be read now.'),
  escalated: onCall('Something was passed to you', 'Someone passed something to you.'),
  waiting,
};
