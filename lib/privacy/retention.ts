/**
 * How long each kind of record is kept, and why. The one place that says so: `npm run purge` obeys this table and the
 * privacy page prints it, so the page cannot promise what the site does not do. Pure.
 */
import { en } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

export interface RetentionRule {
  /** As a patient would say it. */
  what: string;
  /** Null: no day ends it; `kept` says what does. */
  days: number | null;
  /** How long, as a whole sentence would say it: `{days}` stands for them, with their noun. */
  kept: string;
  because: string;
}

export const retention = {
  held: {
    what: 'A message that waits to be read',
    days: null,
    kept: 'Until someone has decided about it',
    because: 'We throw nothing away before someone has read it, however long that takes.',
  },
  published: {
    what: 'A published message and its answer',
    days: null,
    kept: 'Until you withdraw it or erase it, or we take it down',
    because: 'Other readers learn from it.',
  },
  returned: {
    what: 'A message that we sent back to you to change',
    days: 180,
    kept: '{days} after we sent it back',
    because: 'You may want to finish it. After half a year most people start again.',
  },
  declined: {
    what: 'A message that we did not publish, or took down',
    days: 365,
    kept: '{days} after we decided',
    because: 'You can ask for a second look, and the person who looks needs your words.',
  },
  withdrawn: {
    what: 'A message that you withdrew',
    days: 30,
    kept: '{days} after you withdrew it',
    because: 'If it showed that someone was in danger, we can still try to help. You can erase it at once.',
  },
  decisions: {
    what: 'The list of what was decided, when and by whom',
    days: null,
    kept: 'As long as this site exists',
    because: 'It shows that nothing was changed in secret. It has no word of yours in it.',
  },
  screeningErrors: {
    what: 'How often our program marked the wrong words in messages, or missed some',
    days: null,
    kept: 'As long as this site exists',
    because:
      'So that it can be made better. It is a number for each rule: no word that you wrote, and not which message it was.',
  },
  readings: {
    what: 'The list of who among us opened which message, and when',
    days: 2190,
    kept: '{days} after the message was opened. After that we keep how many there were',
    because:
      'You may ask us years later who read what you wrote: six years are enough for that. It has no word of yours in it.',
  },
  leases: {
    what: 'Which of us has your message open at the moment',
    days: 1,
    kept: '{days} after it was last open',
    because: 'So that two of us do not answer it at once. It does not affect your message.',
  },
  contacts: {
    what: 'An e-mail address that you left for news',
    days: 30,
    kept: '{days} after the last news about your message',
    because: 'We will not write again after that. You can erase it at any time before.',
  },
  unconfirmed: {
    what: 'An e-mail address that nobody has confirmed',
    days: 2,
    kept: '{days} after it was left',
    because: 'It may be someone else’s. One e-mail asks, and nothing more is sent.',
  },
  following: {
    what: 'An e-mail address that hears of further posts, what it follows, and which posts it was sent',
    days: null,
    kept: 'Until you stop following the last thing',
    because: 'To write to you, and to tell you when something we sent you is corrected.',
  },
  unconfirmedFollows: {
    what: 'An e-mail address for further posts that nobody has confirmed',
    days: 2,
    kept: '{days} after it was left',
    because: 'It may be someone else’s. One e-mail asks, and nothing more is sent.',
  },
  signals: {
    what: 'How many readers have the same question, or were helped',
    days: null,
    kept: 'As long as the message that it is about',
    because: 'It is a number beneath the message. It tells nobody who pressed.',
  },
  reports: {
    what: 'A report by a reader, with the words that came with it',
    days: 365,
    kept: '{days} after it was made',
    because: 'To see whether something is reported again and again. Only our team reads it.',
  },
  privateNotes: {
    what: 'A note that we wrote to each other about your message',
    days: null,
    kept: 'As long as your message. When its words are erased, the notes are erased too',
    because: 'Whoever reads your message next should know what a colleague found out. Only our team reads them.',
  },
  letters: {
    what: 'A letter to the practice, with its answer',
    days: 365,
    kept: '{days} after it was answered or closed',
    because: 'You may want to read the answer again. The form or bill that it was about is settled by then.',
  },
  receipts: {
    what: 'The scrambled form of your receipt code',
    days: 365,
    kept: '{days} after your message was erased',
    because: 'Until then your code still opens a page that says that your words are erased.',
  },
  submissions: {
    what: 'A scrambled mark that shows when the same message is sent twice',
    days: 1,
    kept: '{days} after you sent it',
    because: 'A second press of the button comes within minutes.',
  },
  rateWindows: {
    what: 'How many messages came from one network, under a scrambled form of its address, and how many checks browsers passed',
    days: 1,
    kept: '{days} after they were counted',
    because: 'They stop one sender from filling the site with messages.',
  },
  mails: {
    what: 'The list of e-mails that were sent (not what they said, nor to whom)',
    days: 30,
    kept: '{days} after they were ready to send',
    because: 'To find out why an e-mail did not arrive.',
  },
  mailFiles: {
    what: 'An e-mail that waits as a file on our server, because we cannot send e-mails yet',
    days: 30,
    kept: '{days} after it was written, or until its address is erased',
    because: 'It has an address and a link in it. Nobody gets it until we can send e-mails.',
  },
  signIns: {
    what: 'Sign-in links, links that confirm a new address, and sessions of physicians and staff',
    days: 1,
    kept: '{days} after they stopped working',
    because: 'They open nothing any more.',
  },
  accounts: {
    what: 'Names and e-mail addresses of physicians and staff',
    days: null,
    kept: 'As long as the list of decisions names them',
    because: 'Who decided about your message has a name.',
  },
  logs: {
    what: 'The server’s own log: what happened, by number',
    days: null,
    kept: 'As long as the practice keeps its server’s log. It should be 30 days or less',
    because: 'To find faults. It has no words of yours in it, no alias and no address.',
  },
  backups: {
    what: 'Copies of the database, kept in case it is lost',
    days: null,
    kept: 'As long as the practice keeps its copies. It should be 30 days or less',
    because: 'What you erase disappears from the site at once. Older copies still have it until they are thrown away.',
  },
} as const satisfies Record<string, RetentionRule>;

type Kind = keyof typeof retention;

/** Kinds that a day ends: the purge must know how to remove each of them. */
export type PurgedKind = { [K in Kind]: (typeof retention)[K]['days'] extends number ? K : never }[Kind];

/** "30 days after you withdrew it", or the words of a rule without days. */
export function keptFor({ days, kept }: RetentionRule): string {
  return days === null ? kept : say(kept, { days: say(en.support.days, { count: days }, en.locale) });
}

/** What is older than this has been kept long enough. */
export function keptSince(kind: PurgedKind, now: Date): Date {
  return new Date(now.getTime() - retention[kind].days * 24 * 60 * 60 * 1000);
}
