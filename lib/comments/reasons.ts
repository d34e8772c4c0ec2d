/** Why a comment was declined, returned, escalated or taken down: codes for the log, words for its writer. */
import { en, type Messages } from '@/lib/shared/messages/en';

export interface Reason {
  code: string;
  /** On the desk. */
  label: string;
  /** On the writer's receipt, in English: what happened and what to do. */
  toWriter: string;
}

const identifies: Reason = {
  code: 'identifies-someone',
  label: 'It could identify someone',
  toWriter: en.reasons.decline['identifies-someone'],
};

export const declineReasons: readonly Reason[] = [
  {
    code: 'individual-advice',
    label: 'Needs individual advice',
    toWriter: en.reasons.decline['individual-advice'],
  },
  identifies,
  {
    code: 'off-topic',
    label: 'Not about this post',
    toWriter: en.reasons.decline['off-topic'],
  },
  {
    code: 'already-answered',
    label: 'Already answered here',
    toWriter: en.reasons.decline['already-answered'],
  },
  {
    code: 'advertising',
    label: 'Advertising or a link to a product',
    toWriter: en.reasons.decline.advertising,
  },
  {
    code: 'unkind',
    label: 'Unkind to someone',
    toWriter: en.reasons.decline.unkind,
  },
  {
    code: 'could-harm',
    label: 'Advice that could harm',
    toWriter: en.reasons.decline['could-harm'],
  },
];

export const returnReasons: readonly Reason[] = [
  identifies,
  {
    code: 'unclear',
    label: 'We did not understand it',
    toWriter: en.reasons.return.unclear,
  },
  {
    code: 'too-much-at-once',
    label: 'Several questions at once',
    toWriter: en.reasons.return['too-much-at-once'],
  },
];

export const escalateReasons: readonly Reason[] = [
  { code: 'for-physician', label: 'For the physician to read', toWriter: en.reasons.escalate['for-physician'] },
  {
    code: 'complaint',
    label: 'A complaint about care',
    toWriter: en.reasons.escalate.complaint,
  },
];

export const unpublishReasons: readonly Reason[] = [
  identifies,
  {
    code: 'could-harm',
    label: 'It could harm someone',
    toWriter: en.reasons.unpublish['could-harm'],
  },
  {
    code: 'published-by-mistake',
    label: 'Published by mistake',
    toWriter: en.reasons.unpublish['published-by-mistake'],
  },
];

const unmergeReasons: readonly Reason[] = [
  { code: 'asks-something-else', label: 'It asks something else', toWriter: 'Your question asks something else.' },
  { code: 'merged-by-mistake', label: 'Put together by mistake', toWriter: 'It was put together by mistake.' },
];

const unanswerReasons: readonly Reason[] = [
  { code: 'answer-could-harm', label: 'The answer could harm someone', toWriter: 'The answer could harm someone.' },
  { code: 'out-of-date', label: 'The answer is out of date', toWriter: 'The answer is out of date.' },
  { code: 'answered-by-mistake', label: 'Published by mistake', toWriter: 'The answer was published by mistake.' },
];

const byAction: Record<string, readonly Reason[]> = {
  decline: declineReasons,
  return: returnReasons,
  escalate: escalateReasons,
  unpublish: unpublishReasons,
  unmerge: unmergeReasons,
  unanswer: unanswerReasons,
};

/** The reasons that go with an action; an empty list for actions that need none. */
export function reasonsFor(action: string): readonly Reason[] {
  return Object.hasOwn(byAction, action) ? (byAction[action] ?? []) : [];
}

/** Why an answer may stand although the linter marked words of it. */
export const overrides: Record<string, string> = {
  'speaks-in-general': 'It speaks to everyone, not to one person',
  'public-already': 'It only repeats what is public here already',
  'not-a-person': 'The marked words are not about a person',
};

/** Codes that follow from what was done, in words for the desk. Nobody chooses them from a list. */
const recorded: Record<string, Record<string, string>> = {
  redact: {
    hidden: 'Words were hidden',
    overruled: 'Overruled: the marked words identify no one',
    'hidden-and-overruled': 'Some words were hidden, some marks overruled',
  },
  answer: overrides,
  correct: overrides,
};

/** How the log names the question that another one was put together with. */
export function mergedCode(keptId: string): string {
  return `into:${keptId}`;
}

/** What the log shows of a code; null for none, and for one that does not go with that action. */
export function reasonLabel(action: string, code: string | null): string | null {
  const own = code !== null && Object.hasOwn(recorded, action) ? recorded[action] : undefined;
  if (own && code !== null && Object.hasOwn(own, code)) return own[code] ?? null;
  if (action === 'merge' && code !== null) return `The same as message ${code.replace(/^into:/, '')}`;
  if (action === 'unmerge' && code === 'kept-is-gone') return 'The question that stood for it is not public any more';
  return findReason(action, code)?.label ?? null;
}

/** Null when the code does not go with that action. */
export function findReason(action: string, code: string | null): Reason | null {
  return reasonsFor(action).find((reason) => reason.code === code) ?? null;
}

/** What the writer reads; null when the code does not go with that action. */
export function explainReason(action: string, code: string | null, { reasons }: Messages): string | null {
  const reason = findReason(action, code);
  if (reason === null) return null;
  const own: Readonly<Record<string, string>> = action in reasons ? reasons[action as keyof Messages['reasons']] : {};
  // One reason goes with several deeds, in the same words.
  return own[reason.code] ?? (reason === identifies ? reasons.decline['identifies-someone'] : reason.toWriter);
}
