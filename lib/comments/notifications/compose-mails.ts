/** The mails that comments cause. They say only that there is news: no words, no alias, no post, nothing about health. */
import { coAuthor, confirmHours, riskRanks } from '@/lib/comments/comment';
import { findComment, type FullComment } from '@/lib/comments/comment-store';
import { listOpenPublished } from '@/lib/comments/desk/open-list-store';
import { overdueAtMost, readOverdue } from '@/lib/comments/desk/read-overdue';
import { readLogHeads } from '@/lib/comments/log/read-log-heads';
import { confirmKey, contactToken } from '@/lib/comments/receipts/change-contact';
import { type Contact, findContact } from '@/lib/comments/receipts/contact-store';
import { listReportedSince } from '@/lib/comments/thread/reader-signal-store';
import { pageEveryMinutes } from '@/lib/comments/thread/report-weight';
import { readOpenedSince } from '@/lib/identity/access-log/record-access';
import { placeholderAddress } from '@/lib/identity/account-form';
import {
  findActiveAccount,
  findDailyReader,
  listAccountsOnCall,
  listAccountsThat,
  type StaffAccount,
} from '@/lib/identity/accounts/read-staff';
import { rights } from '@/lib/identity/rights';
import { onlyOnCall } from '@/lib/identity/rota/on-call';
import { isRole } from '@/lib/identity/viewer';
import { unseal } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/mail';
import type { Composer, Composers } from '@/lib/platform/mail/outbox';
import { hasPageWebhook } from '@/lib/platform/mail/page-webhook';
import { messagesIn } from '@/lib/platform/site-language';
import { listPhysiciansOf } from '@/lib/posts/reading/read-authorship';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { elapsedWords } from '@/lib/shared/time-words';
import { digestAtMost, readDigest } from './read-digest';

const words = desk.mails;

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
      text: say(mail.text, {
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
  const { mail, locale } = messagesIn(await findLanguageById(comment.postId));
  return [
    {
      id: mailId(dedupeKey),
      to: unseal('contact', contact.emailEncrypted),
      subject: mail.confirmSubject,
      text: say(mail.confirmText, { address: linkOf(subjectId, contact), hours: confirmHours }, locale),
    },
  ];
};

/** A complaint is the named reviewer's, and the administrators' while there is none. Nobody whom it may be about is told. */
async function reviewersOf({
  reviewerId,
  contestedId,
}: Pick<FullComment, 'reviewerId' | 'contestedId'>): Promise<StaffAccount[]> {
  const reviewer = reviewerId === null ? null : await findActiveAccount(reviewerId);
  if (reviewer) return [reviewer];
  const all = await listAccountsThat(({ takesComplaints }) => takesComplaints);
  const others = all.filter(({ id }) => id !== contestedId);
  // Whoever is alone may still name somebody else.
  return others.length > 0 ? others : all;
}

/** In whose queue it stands, and who wrote its post as its file says today: authors change, and each of them can answer. */
async function handlesOf({ postId, physician }: Pick<FullComment, 'postId' | 'physician'>): Promise<string[]> {
  return [...new Set([physician, ...(await listPhysiciansOf(postId))])];
}

/** Who is to be told about a comment now: those who want one mail a day wait for it, unless it sounds urgent. */
async function peopleFor(
  comment: Pick<FullComment, 'postId' | 'escalation' | 'physician' | 'reviewerId' | 'contestedId' | 'riskRank'>,
  now: Date,
): Promise<{ id: string; email: string }[]> {
  const isUrgent = comment.riskRank >= riskRanks.urgent;
  const people =
    comment.escalation === 'complaint'
      ? // Somebody has to be there at once; physicians may be whom it is about.
        [
          ...(await reviewersOf(comment)),
          ...(isUrgent ? await listAccountsThat(({ onCallFor }) => onCallFor === 'every-post') : []),
        ]
      : await listAccountsOnCall(await handlesOf(comment), now);
  return isUrgent ? people : people.filter(({ mailDaily }) => !mailDaily);
}

/**
 * While it is held and not sent back to its writer: nobody is called for what someone has seen to. `whom` narrows it; `page` also calls by
 * the practice's web address, in the same words, and unless it has been opened `unlessOpened`.
 */
const onCall =
  (subject: string, text: string, calls: Calls = {}): Composer =>
  async ({ subjectId, dedupeKey, now }) => {
    const comment = await findComment(subjectId, { everything: true });
    if (comment?.status !== 'held' || comment.returned) return [];
    if (calls.unlessOpened && (await readOpenedSince([comment])).size > 0) return [];
    const people = await peopleFor(comment, now);
    const called = calls.whom ? await calls.whom(people, now) : people;
    const page = { subject, text: `${text}\n\n${env().SITE_URL}/desk/comments/${subjectId}\n` };
    const byWeb = calls.page && hasPageWebhook() && comment.escalation !== 'complaint';
    return [
      ...called.map((person) => ({ id: mailId(dedupeKey, person.id), to: person.email, ...page })),
      ...(byWeb ? [{ id: mailId(dedupeKey, 'web'), by: 'webhook' as const, to: '', ...page }] : []),
    ];
  };

interface Calls {
  whom?: typeof onlyOnCall;
  page?: boolean;
  unlessOpened?: boolean;
}

/** How many there are, as far as was counted. */
function several(what: 'readNow' | 'overdue' | 'openOnes', count: number, values: Record<string, string> = {}): string {
  return count >= overdueAtMost
    ? say(words[`${what}Many`], { ...values, count: String(overdueAtMost - 1) })
    : say(words[what], { ...values, count }, deskLocale);
}

/** How much of one person's work is overdue now, whatever it was when the reminder was queued. */
const reminder: Composer = async ({ subjectId, dedupeKey, now }) => {
  const person = await findActiveAccount(subjectId);
  if (!person) return [];
  const { urgent, usual, unanswered } = await readOverdue(person, now);
  const count = Math.min(urgent.count + usual.count + unanswered.count, overdueAtMost);
  const [oldest] = [urgent.oldest, usual.oldest, unanswered.oldest]
    .filter((since) => since !== null)
    .sort((one, other) => one.getTime() - other.getTime());
  if (!oldest) return [];
  const first = urgent.count > 0 ? `${several('readNow', urgent.count)}\n` : '';
  const all = several('overdue', count, { time: elapsedWords(oldest, now) });
  const toAnswer =
    unanswered.count === 0
      ? ''
      : `\n${several('openOnes', unanswered.count, { address: `${env().SITE_URL}/desk/open` })}`;
  return [
    {
      id: mailId(dedupeKey),
      to: person.email,
      subject: urgent.count > 0 ? words.overdueUrgentSubject : words.overdueSubject,
      text: `${first}${all}${toAnswer}\n\n${env().SITE_URL}/desk${urgent.count + usual.count === 0 ? '/open' : ''}\n`,
    },
  ];
};

const waitingMail = (dedupeKey: string, { id, email }: { id: string; email: string }): Mail => ({
  id: mailId(dedupeKey, id),
  to: email,
  subject: words.waiting,
  text: `${words.atDesk}\n\n${env().SITE_URL}/desk\n`,
});

/** Whoever is called for every post has heard of a message by the mail of its first physician, and not once more for each co-author. */
const waiting: Composer = async ({ subjectId, detail, dedupeKey, now }) =>
  (await listAccountsOnCall([subjectId], now))
    .filter(({ mailDaily, physician }) => !mailDaily && (detail !== coAuthor || physician !== null))
    .map((person) => waitingMail(dedupeKey, person));

/** More posts than one physician's questions stand beneath. */
const openAtMost = 50;

/** To whoever can answer, while there is something published that waits for it: an answer or an undo may have been faster. */
const toAnswer: Composer = async ({ subjectId, dedupeKey, now }) => {
  const open = await listOpenPublished({ physicians: [subjectId], postIds: [] }, now, openAtMost);
  if (open.length === 0) return [];
  const handles = await Promise.all(open.map(({ postId }) => listPhysiciansOf(postId)));
  const people = await listAccountsOnCall([...new Set([subjectId, ...handles.flat()])], now);
  return people
    .filter(({ physician, mailDaily }) => physician !== null && !mailDaily)
    .map((person) => ({
      id: mailId(dedupeKey, person.id),
      to: person.email,
      subject: words.toAnswerSubject,
      text: `${words.toAnswer}\n\n${env().SITE_URL}/desk/open\n`,
    }));
};

/** To one physician, with nothing of any answer. */
const answersDue: Composer = async ({ subjectId, dedupeKey, now }) =>
  (await listAccountsOnCall([subjectId], now))
    .filter(({ physician }) => physician === subjectId)
    .map((person) => ({
      id: mailId(dedupeKey, person.id),
      to: person.email,
      subject: words.answersDueSubject,
      text: `${words.answersDue}\n\n${env().SITE_URL}/desk/due\n`,
    }));

const daily: Composer = async ({ subjectId, dedupeKey, now }) => {
  const person = await findDailyReader(subjectId);
  if (!person) return [];
  const counts = await readDigest(person, now);
  const lines = digestLines.flatMap((what) => (counts[what] === 0 ? [] : [counted(what, counts[what])]));
  if (lines.length === 0) return [];
  return [
    {
      id: mailId(dedupeKey, subjectId),
      to: person.email,
      subject: words.waiting,
      text: `${lines.join('\n')}\n\n${env().SITE_URL}/desk\n`,
    },
  ];
};

/** In the order of the mail: what cannot wait first. */
const digestLines = ['urgent', 'overdue', 'held', 'unanswered', 'due', 'dead'] as const;

/** Numbers alone. */
function counted(what: (typeof digestLines)[number], count: number): string {
  const shown = count >= digestAtMost ? `${digestAtMost - 1}+` : String(count);
  return say(words.digest[what], { count: shown });
}

const reportedAtMost = 100;

/** One mail to each person for all that was reported since the last and still waits for them. */
const reported: Composer = async ({ dedupeKey, createdAt, now }) => {
  const since = new Date(createdAt.getTime() - pageEveryMinutes * 60_000);
  const people = new Map<string, { email: string; ids: string[] }>();
  for (const comment of await listReportedSince(since, riskRanks.urgent, reportedAtMost))
    for (const { id, email } of await peopleFor(comment, now))
      people.set(id, { email, ids: [...(people.get(id)?.ids ?? []), comment.id] });
  return [...people].map(([id, { email, ids }]) => ({
    id: mailId(dedupeKey, id),
    to: email,
    subject: words.reportedSubject,
    text: `${say(words.reported, { count: ids.length }, deskLocale)}\n\n${env().SITE_URL}/desk${ids.length > 1 ? '?mark=urgent' : `/comments/${ids[0]}`}\n`,
  }));
};

/** Kept in a mailbox, a hash shows later that nothing before it was cut off or written anew. */
const logHeads: Composer = async ({ subjectId, dedupeKey }) => {
  const person = await findActiveAccount(subjectId);
  if (!person || person.email === placeholderAddress) return [];
  if (!isRole(person.role) || !rights[person.role].keepsLogHashes) return [];
  const { seq, hash, access } = await readLogHeads();
  return [
    {
      id: mailId(dedupeKey),
      to: person.email,
      subject: words.hashesSubject,
      text: say(words.hashes, { seq: String(seq), hash, access }),
    },
  ];
};

export const commentMails = {
  'log-heads': logHeads,
  reported,
  'news-for-writer': newsForWriter,
  'confirm-contact': confirmContact,
  'urgent-comment': onCall(words.urgentSubject, words.urgent, { whom: onlyOnCall, page: true }),
  'urgent-unopened': onCall(words.unopenedSubject, words.unopened, { page: true, unlessOpened: true }),
  escalated: onCall(words.passedSubject, words.passed),
  reminder,
  waiting,
  'open-waits': toAnswer,
  'read-again': answersDue,
  daily,
} satisfies Composers;
