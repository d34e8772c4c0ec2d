/** Why a comment was declined, returned, escalated or taken down: codes for the log, words for its writer. */
import { desk } from '@/lib/shared/messages/desk';
import { en, type Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

export interface Reason {
  code: string;
  /** On the desk. */
  label: string;
  /** On the writer's receipt, in English: what happened and what to do. */
  toWriter: string;
}

const identifies: Reason = {
  code: 'identifies-someone',
  label: desk.reasons.identifiesLabel,
  toWriter: en.reasons.decline['identifies-someone'],
};

export const declineReasons: readonly Reason[] = [
  {
    code: 'individual-advice',
    label: desk.reasons.individualAdvice,
    toWriter: en.reasons.decline['individual-advice'],
  },
  identifies,
  {
    code: 'off-topic',
    label: desk.reasons.notAboutPost,
    toWriter: en.reasons.decline['off-topic'],
  },
  {
    code: 'already-answered',
    label: desk.reasons.alreadyAnsweredHere,
    toWriter: en.reasons.decline['already-answered'],
  },
  {
    code: 'advertising',
    label: desk.reasons.advertisingLinkProduct,
    toWriter: en.reasons.decline.advertising,
  },
  {
    code: 'unkind',
    label: desk.reasons.unkindSomeone,
    toWriter: en.reasons.decline.unkind,
  },
  {
    code: 'could-harm',
    label: desk.reasons.adviceCouldHarm,
    toWriter: en.reasons.decline['could-harm'],
  },
];

export const returnReasons: readonly Reason[] = [
  identifies,
  {
    code: 'unclear',
    label: desk.reasons.notUnderstood,
    toWriter: en.reasons.return.unclear,
  },
  {
    code: 'too-much-at-once',
    label: desk.reasons.severalQuestionsOnce,
    toWriter: en.reasons.return['too-much-at-once'],
  },
];

export const escalateReasons: readonly Reason[] = [
  { code: 'for-physician', label: desk.reasons.forPhysician, toWriter: en.reasons.escalate['for-physician'] },
  {
    code: 'complaint',
    label: desk.reasons.complaintAboutCare,
    toWriter: en.reasons.escalate.complaint,
  },
];

export const unpublishReasons: readonly Reason[] = [
  identifies,
  {
    code: 'could-harm',
    label: desk.reasons.couldHarmSomeone,
    toWriter: en.reasons.unpublish['could-harm'],
  },
  {
    code: 'published-by-mistake',
    label: desk.reasons.publishedMistake,
    toWriter: en.reasons.unpublish['published-by-mistake'],
  },
];

const unmergeReasons: readonly Reason[] = [
  { code: 'asks-something-else', label: desk.reasons.asksSomethingElse, toWriter: desk.reasons.yoursAsksSomethingElse },
  {
    code: 'merged-by-mistake',
    label: desk.reasons.putTogetherMistake,
    toWriter: desk.reasons.itWasPutTogetherByMistake,
  },
];

const unanswerReasons: readonly Reason[] = [
  { code: 'answer-could-harm', label: desk.reasons.answerCouldHarm, toWriter: desk.reasons.theAnswerCouldHarm },
  { code: 'out-of-date', label: desk.reasons.answerOutDate, toWriter: desk.reasons.theAnswerIsOutOfDate },
  { code: 'answered-by-mistake', label: desk.reasons.publishedMistake, toWriter: desk.reasons.answerPublishedMistake },
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
  'speaks-in-general': desk.reasons.overridesSpeaksInGeneral,
  'public-already': desk.reasons.overridesPublicAlready,
  'not-a-person': desk.reasons.overridesNotAPerson,
};

/** Codes that follow from what was done, in words for the desk. Nobody chooses them from a list. */
const recorded: Record<string, Record<string, string>> = {
  redact: {
    hidden: desk.reasons.recordedRedactHidden,
    overruled: desk.reasons.recordedRedactOverruled,
    'hidden-and-overruled': desk.reasons.recordedRedactHiddenAndOverruled,
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
  if (action === 'merge' && code !== null) return say(desk.reasons.sameMessage, { id: code.replace(/^into:/, '') });
  if (action === 'unmerge' && code === 'kept-is-gone') return desk.reasons.questionStoodNotPublic;
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
