/** The mails that comments cause. They say only that there is news: no words, no alias, no post, nothing about health. */
import { env } from '@/lib/platform/env';
import { unseal } from '@/lib/platform/crypto';
import type { Composer, Composers } from '@/lib/platform/outbox';
import { messagesIn } from '@/lib/platform/site-language';
import { listAccountsOnCall, listAdministrators } from '@/lib/identity/read-staff';
import { findLanguageById } from '@/lib/posts/read-posts';
import { fillWords } from '@/lib/shared/fill-words';
import { confirmKey, contactToken } from './change-contact';
import { confirmHours } from './comment';
import { findComment } from './comment-store';
import { findContact, type Contact } from './contact-store';

const mailId = (dedupeKey: string, to = ''): string => `${dedupeKey.replace(/\W/g, '-')}${to && `-${to}`}`;

const linkOf = (commentId: string, contact: Contact): string =>
  `${env().SITE_URL}/receipt/address?${new URLSearchParams({ message: commentId, token: contactToken(commentId, contact) })}`;

/** To the writer, if an address was left and confirmed: something was decided. */
const newsForWriter: Composer = async ({ subjectId, dedupeKey }) => {
  const contact = await findContact(subjectId);
  const comment = await findComment(subjectId, { everything: true });
  if (!contact?.confirmedAt || comment === null) return [];
  const { mail } = messagesIn(await findLanguageById(comment.postId));
  return [
    {
      id: mailId(dedupeKey),
      to: unseal('contact', contact.emailEncrypted),
      subject: mail.subject,
      text: fillWords(mail.text, {
        address: `${env().SITE_URL}/receipt/${subjectId}`,
        stop: linkOf(subjectId, contact),
      }),
    },
  ];
};

/** To an address that someone left: is it yours? */
const confirmContact: Composer = async ({ subjectId, dedupeKey }) => {
  const contact = await findContact(subjectId);
  const comment = await findComment(subjectId, { everything: true });
  if (!contact || contact.confirmedAt || comment === null || confirmKey(contact.emailEncrypted) !== dedupeKey)
    return [];
  const { mail } = messagesIn(await findLanguageById(comment.postId));
  return [
    {
      id: mailId(dedupeKey),
      to: unseal('contact', contact.emailEncrypted),
      subject: mail.confirmSubject,
      text: fillWords(mail.confirmText, { address: linkOf(subjectId, contact), hours: confirmHours }),
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
  'confirm-contact': confirmContact,
  'urgent-comment': onCall('Please look now', 'Something at the desk should be read now.'),
  escalated: onCall('Something was passed to you', 'Someone passed something to you.'),
  waiting,
};
