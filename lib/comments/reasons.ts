/** Why a comment was declined, returned, escalated or taken down: codes for the log, words for its writer. */
export interface Reason {
  code: string;
  /** On the desk. */
  label: string;
  /** On the writer's receipt: what happened and what to do. */
  toWriter: string;
}

const identifies: Reason = {
  code: 'identifies-someone',
  label: 'It could identify someone',
  toWriter:
    'Your message could show who you or someone else is. Please take out names, dates and places, and send it again.',
};

export const declineReasons: readonly Reason[] = [
  {
    code: 'individual-advice',
    label: 'Needs individual advice',
    toWriter: 'Your question needs someone who can see and examine you. Please call your own practice or clinic.',
  },
  identifies,
  {
    code: 'off-topic',
    label: 'Not about this post',
    toWriter: 'Your message is not about this post. Another post may fit it better.',
  },
  {
    code: 'already-answered',
    label: 'Already answered here',
    toWriter: 'This question has an answer on this page. Please look through the answers above the form.',
  },
  {
    code: 'advertising',
    label: 'Advertising or a link to a product',
    toWriter: 'Messages that offer or point to a product cannot appear here.',
  },
  {
    code: 'unkind',
    label: 'Unkind to someone',
    toWriter: 'Your message may hurt someone. You can write it again in other words.',
  },
  {
    code: 'could-harm',
    label: 'Advice that could harm',
    toWriter: 'Your message holds advice that could harm someone who follows it, so we cannot show it.',
  },
];

export const returnReasons: readonly Reason[] = [
  identifies,
  {
    code: 'unclear',
    label: 'We did not understand it',
    toWriter: 'We are not sure what you mean. Please write it again in other words.',
  },
  {
    code: 'too-much-at-once',
    label: 'Several questions at once',
    toWriter: 'Your message asks several things. Please send the one that matters most first.',
  },
];

export const escalateReasons: readonly Reason[] = [
  { code: 'for-physician', label: 'For the physician to read', toWriter: 'The physician will read your message.' },
  {
    code: 'complaint',
    label: 'A complaint about care',
    toWriter: 'Someone who was not involved will read your message.',
  },
];

export const unpublishReasons: readonly Reason[] = [
  identifies,
  {
    code: 'could-harm',
    label: 'It could harm someone',
    toWriter: 'Your message was taken down because it could harm someone who follows it.',
  },
  {
    code: 'published-by-mistake',
    label: 'Published by mistake',
    toWriter: 'Your message was shown by mistake and has been taken down.',
  },
];

const byAction: Record<string, readonly Reason[]> = {
  decline: declineReasons,
  return: returnReasons,
  escalate: escalateReasons,
  unpublish: unpublishReasons,
};

/** The reasons that go with an action; an empty list for actions that need none. */
export function reasonsFor(action: string): readonly Reason[] {
  return Object.hasOwn(byAction, action) ? (byAction[action] ?? []) : [];
}

/** Null when the code does not go with that action. */
export function findReason(action: string, code: string | null): Reason | null {
  return reasonsFor(action).find((reason) => reason.code === code) ?? null;
}
