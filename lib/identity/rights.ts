/**
 * What each role may, and what is its business: the one place that says so. A role that is added to viewer.ts does not compile until it
 * stands here with all of it. What it may do with one message is the law's: see transitions.ts and comment-access.ts. Pure.
 */
import { type Role, roles } from './viewer';

export interface Rights {
  /** Has a handle: writes posts and answers for what is asked beneath them. */
  leadsPosts: boolean;
  /** Which posts they may write on, and let go out once a colleague has approved them. */
  writesPosts: 'own' | 'everyones' | 'nobodys';
  /** Beneath whose posts the desk shows them messages; an administrator is shown complaints alone. */
  messages: 'everyones' | 'own' | 'complaints';
  /** For whose posts they are paged when words sound urgent. */
  onCallFor: 'every-post' | 'own-posts' | 'nothing';
  /** How much of the logs they read; of decisions, staff see all. */
  decisions: 'all' | 'own';
  accessLog: 'all' | 'own';
  /** Whose absence they may arrange. */
  cover: 'anyones' | 'own' | 'nobodys';
  /** Says who is called for urgent words when. */
  arrangesRota: boolean;
  managesAccounts: boolean;
  /** Is told of a complaint that nobody was named for, and names who decides about it. */
  takesComplaints: boolean;
  /** Is mailed the hashes of the logs each day. */
  keepsLogHashes: boolean;
  /** Mails that were given up: the business of whoever runs the practice, not of one physician. */
  readsFailedMails: boolean;
  /** Is told when numbers to call have not been looked at for long. */
  seesToHelpLines: boolean;
  /** Facts such as how long an answer takes. */
  changesFacts: boolean;
  /** Letters about administrative matters: the front desk's business, and no physician's. */
  readsLetters: boolean;
  /** Words that are kept ready: answers are medicine and so the physicians'; everything else is the practice's daily work. */
  keepsCanned: 'answers' | 'daily-words';
}

export const rights = {
  physician: {
    leadsPosts: true,
    writesPosts: 'own',
    messages: 'own',
    onCallFor: 'own-posts',
    decisions: 'own',
    accessLog: 'own',
    cover: 'own',
    arrangesRota: false,
    managesAccounts: false,
    takesComplaints: false,
    keepsLogHashes: false,
    readsFailedMails: false,
    seesToHelpLines: false,
    changesFacts: true,
    readsLetters: false,
    keepsCanned: 'answers',
  },
  staff: {
    leadsPosts: false,
    writesPosts: 'nobodys',
    messages: 'everyones',
    onCallFor: 'every-post',
    decisions: 'all',
    accessLog: 'own',
    cover: 'nobodys',
    arrangesRota: true,
    managesAccounts: false,
    takesComplaints: false,
    keepsLogHashes: false,
    readsFailedMails: true,
    seesToHelpLines: false,
    changesFacts: true,
    readsLetters: true,
    keepsCanned: 'daily-words',
  },
  admin: {
    leadsPosts: false,
    writesPosts: 'everyones',
    messages: 'complaints',
    onCallFor: 'nothing',
    decisions: 'all',
    accessLog: 'all',
    cover: 'anyones',
    arrangesRota: true,
    managesAccounts: true,
    takesComplaints: true,
    keepsLogHashes: true,
    readsFailedMails: true,
    seesToHelpLines: true,
    changesFacts: true,
    readsLetters: true,
    keepsCanned: 'daily-words',
  },
} satisfies Record<Role, Rights>;

/** What a person's role may. */
export function rightsOf({ role }: { role: Role }): Rights {
  return rights[role];
}

/** For a query: every role of which `has` is true. */
export function rolesThat(has: (its: Rights) => boolean): Role[] {
  return roles.filter((role) => has(rights[role]));
}
