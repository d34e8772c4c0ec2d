/** Every kind of mail that the site sends by itself: what the desk calls it, and which lane it takes (see platform/mail-lanes.ts). Pure. */
interface NoticeKindRules {
  /** For staff and administrators; says neither to whom nor about what. */
  name: string;
  lane: 'urgent' | 'asked' | 'usual';
}

export const noticeKinds = {
  'urgent-comment': { name: 'Urgent: a message needs reading now', lane: 'urgent' },
  reported: { name: 'Please look now: something was reported', lane: 'urgent' },
  escalated: { name: 'Something passed on', lane: 'usual' },
  reminder: { name: 'A reminder of what is overdue', lane: 'usual' },
  waiting: { name: 'Something is waiting', lane: 'usual' },
  'open-waits': { name: 'A question was published and waits for an answer', lane: 'usual' },
  daily: { name: 'The mail of the day', lane: 'usual' },
  'log-heads': { name: 'The last hashes of the logs', lane: 'usual' },
  'news-for-writer': { name: 'News for a writer', lane: 'usual' },
  'confirm-contact': { name: 'Asking a writer to confirm an address', lane: 'asked' },
  'confirm-address': { name: 'A link to a new address', lane: 'asked' },
  'address-asked': { name: 'Word of a wish for a new address', lane: 'usual' },
  'address-changed': { name: 'Word of a new address', lane: 'usual' },
  'sign-in-link': { name: 'A sign-in link', lane: 'asked' },
} as const satisfies Record<string, NoticeKindRules>;

export type NoticeKind = keyof typeof noticeKinds;

/** Null for a kind that an older or a newer release made. */
export function findNoticeKind(kind: string): NoticeKindRules | null {
  return Object.hasOwn(noticeKinds, kind) ? noticeKinds[kind as NoticeKind] : null;
}
