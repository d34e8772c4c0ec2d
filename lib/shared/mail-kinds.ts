/** Every kind of mail that the site sends by itself: what the desk calls it, and which lane it takes (see platform/mail-lanes.ts). Pure. */
import { desk } from '@/lib/shared/messages/desk';

interface MailKindRules {
  /** For staff and administrators; says neither to whom nor about what. */
  name: string;
  lane: 'urgent' | 'asked' | 'usual' | 'news';
}

export const mailKinds = {
  'urgent-comment': { name: desk.mailKinds.urgentComment, lane: 'urgent' },
  'urgent-unopened': { name: desk.mailKinds.urgentUnopened, lane: 'urgent' },
  reported: { name: desk.mailKinds.reported, lane: 'urgent' },
  escalated: { name: desk.mailKinds.escalated, lane: 'usual' },
  reminder: { name: desk.mailKinds.reminder, lane: 'usual' },
  waiting: { name: desk.mailKinds.waiting, lane: 'usual' },
  'open-waits': { name: desk.mailKinds.openWaits, lane: 'usual' },
  'read-again': { name: desk.mailKinds.answersDue, lane: 'usual' },
  daily: { name: desk.mailKinds.daily, lane: 'usual' },
  'log-heads': { name: desk.mailKinds.logHeads, lane: 'usual' },
  'news-for-writer': { name: desk.mailKinds.newsForWriter, lane: 'usual' },
  'review-asked': { name: desk.mailKinds.reviewAsked, lane: 'usual' },
  'review-answered': { name: desk.mailKinds.reviewAnswered, lane: 'usual' },
  'confirm-contact': { name: desk.mailKinds.confirmContact, lane: 'asked' },
  'confirm-address': { name: desk.mailKinds.confirmAddress, lane: 'asked' },
  'address-asked': { name: desk.mailKinds.addressAsked, lane: 'usual' },
  'address-asked-for-you': { name: desk.mailKinds.addressAskedForYou, lane: 'usual' },
  'passkey-added': { name: desk.mailKinds.passkeyAdded, lane: 'usual' },
  'passkey-removed': { name: desk.mailKinds.passkeyRemoved, lane: 'usual' },
  'code-used': { name: desk.mailKinds.codeUsed, lane: 'usual' },
  invitation: { name: desk.mailKinds.invitation, lane: 'asked' },
  'address-changed': { name: desk.mailKinds.addressChanged, lane: 'usual' },
  'sign-in-link': { name: desk.mailKinds.signInLink, lane: 'asked' },
  'letter-waiting': { name: desk.mailKinds.letterWaiting, lane: 'usual' },
  'letter-urgent': { name: desk.mailKinds.letterUrgent, lane: 'urgent' },
  'confirm-follow': { name: desk.mailKinds.confirmFollow, lane: 'asked' },
  'follow-news': { name: desk.mailKinds.followNews, lane: 'news' },
  'follow-digest': { name: desk.mailKinds.followDigest, lane: 'news' },
} as const satisfies Record<string, MailKindRules>;

export type MailKind = keyof typeof mailKinds;

/** Null for a kind that an older or a newer release made. */
export function findMailKind(kind: string): MailKindRules | null {
  return Object.hasOwn(mailKinds, kind) ? mailKinds[kind as MailKind] : null;
}
