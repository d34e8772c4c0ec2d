/** The mails that comments cause. They say only that there is news: no words, no alias, no post, nothing about health. */
import { env } from '@/lib/platform/env';
import { unseal } from '@/lib/platform/crypto';
import type { Composer, Composers } from '@/lib/platform/outbox';
import { messagesIn } from '@/lib/platform/site-language';
import { listAccountsOnCall, listAdministrators } from '@/lib/identity/read-staff';
import { findLanguageById } from '@/lib/posts/read-posts';
import { fillWords } from '@/lib/shared/fill-words';
import { findComment, findContact } from './comment-store';

const mailId = (dedupeKey: string, to = ''): string => `${dedupeKey.replace(/\W/g, '-')}${to && `-${to}`}`;

/** To the writer, if an address was left: something was decided. */
const newsForWriter: Composer = async ({ subjectId, dedupeKey }) => {
  const sealed = await findContact(subjectId);
  const comment = await findComment(subjectId, { everything: true });
  if (sealed === null || comment === null) return [];
  const { mail } = messagesIn(await findLanguageById(comment.postId));
  return [
    {
      id: mailId(dedupeKey),
      to: unseal('contact', sealed),
      subject: mail.subject,
      text: fillWords(mail.text, { address: `${env().SITE_URL}/receipt/${subjectId}` }),
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
