/** Every kind of mail that the site sends by itself: what the desk calls it, and which lane it takes (see platform/mail-lanes.ts). Pure. */
import { desk } from '@/lib/shared/messages/desk';

interface NoticeKindRules {
  /** For staff and administrators; says neither to whom nor about what. */
  name: string;
  lane: 'urgent' | 'asked' | 'usual';
}

export const noticeKinds = {
  'urgent-comment': { name: desk.noticeKinds.urgentComment, lane: 'urgent' },
  reported: { name: desk.noticeKinds.reported, lane: 'urgent' },
  escalated: { name: desk.noticeKinds.escalated, lane: 'usual' },
  reminder: { name: desk.noticeKinds.reminder, lane: 'usual' },
  waiting: { name: desk.noticeKinds.waiting, lane: 'usual' },
  'open-waits': { name: desk.noticeKinds.openWaits, lane: 'usual' },
  daily: { name: desk.noticeKinds.daily, lane: 'usual' },
  'log-heads': { name: desk.noticeKinds.logHeads, lane: 'usual' },
  'news-for-writer': { name: desk.noticeKinds.newsForWriter, lane: 'usual' },
  'confirm-contact': { name: desk.noticeKinds.confirmContact, lane: 'asked' },
  'confirm-address': { name: desk.noticeKinds.confirmAddress, lane: 'asked' },
  'address-asked': { name: desk.noticeKinds.addressAsked, lane: 'usual' },
  'address-changed': { name: desk.noticeKinds.addressChanged, lane: 'usual' },
  'sign-in-link': { name: desk.noticeKinds.signInLink, lane: 'asked' },
} as const satisfies Record<string, NoticeKindRules>;

export type NoticeKind = keyof typeof noticeKinds;

/** Null for a kind that an older or a newer release made. */
export function findNoticeKind(kind: string): NoticeKindRules | null {
  return Object.hasOwn(noticeKinds, kind) ? noticeKinds[kind as NoticeKind] : null;
}
