/** Why a comment was declined, returned, escalated or taken down: codes for the log, words for its writer. */
import { desk } from '@/lib/shared/messages/desk';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import type { StaffAction } from './transitions';

export interface Reason {
  code: string;
  /** On the desk. */
  label: string;
  /** On the writer's receipt: what happened and what to do. */
  toWriter: (reasons: Messages['reasons']) => string;
}

const identifies: Reason = {
  code: 'identifies-someone',
  label: desk.reasons.identifiesLabel,
  toWriter: ({ decline }) => decline['identifies-someone'],
};

export const declineReasons: readonly Reason[] = [
  {
    code: 'individual-advice',
    label: desk.reasons.individualAdvice,
    toWriter: ({ decline }) => decline['individual-advice'],
  },
  identifies,
  {
    code: 'off-topic',
    label: desk.reasons.notAboutPost,
    toWriter: ({ decline }) => decline['off-topic'],
  },
  {
    code: 'already-answered',
    label: desk.reasons.alreadyAnsweredHere,
    toWriter: ({ decline }) => decline['already-answered'],
  },
  {
    code: 'advertising',
    label: desk.reasons.advertisingLinkProduct,
    toWriter: ({ decline }) => decline.advertising,
  },
  {
    code: 'unkind',
    label: desk.reasons.unkindSomeone,
    toWriter: ({ decline }) => decline.unkind,
  },
  {
    code: 'could-harm',
    label: desk.reasons.adviceCouldHarm,
    toWriter: ({ decline }) => decline['could-harm'],
  },
];

export const returnReasons: readonly Reason[] = [
  identifies,
  {
    code: 'unclear',
    label: desk.reasons.notUnderstood,
    toWriter: (words) => words.return.unclear,
  },
  {
    code: 'too-much-at-once',
    label: desk.reasons.severalQuestionsOnce,
    toWriter: (words) => words.return['too-much-at-once'],
  },
];

export const escalateReasons: readonly Reason[] = [
  { code: 'for-physician', label: desk.reasons.forPhysician, toWriter: ({ escalate }) => escalate['for-physician'] },
  {
    code: 'complaint',
    label: desk.reasons.complaintAboutCare,
    toWriter: ({ escalate }) => escalate.complaint,
  },
];

export const unpublishReasons: readonly Reason[] = [
  identifies,
  {
    code: 'could-harm',
    label: desk.reasons.couldHarmSomeone,
    toWriter: ({ unpublish }) => unpublish['could-harm'],
  },
  {
    code: 'published-by-mistake',
    label: desk.reasons.publishedMistake,
    toWriter: ({ unpublish }) => unpublish['published-by-mistake'],
  },
];

const unmergeReasons: readonly Reason[] = [
  {
    code: 'asks-something-else',
    label: desk.reasons.asksSomethingElse,
    toWriter: ({ unmerge }) => unmerge['asks-something-else'],
  },
  {
    code: 'merged-by-mistake',
    label: desk.reasons.putTogetherMistake,
    toWriter: ({ unmerge }) => unmerge['merged-by-mistake'],
  },
];

const unanswerReasons: readonly Reason[] = [
  {
    code: 'answer-could-harm',
    label: desk.reasons.answerCouldHarm,
    toWriter: ({ unanswer }) => unanswer['answer-could-harm'],
  },
  { code: 'out-of-date', label: desk.reasons.answerOutDate, toWriter: ({ unanswer }) => unanswer['out-of-date'] },
  {
    code: 'answered-by-mistake',
    label: desk.reasons.publishedMistake,
    toWriter: ({ unanswer }) => unanswer['answered-by-mistake'],
  },
];

const byAction = {
  decline: declineReasons,
  return: returnReasons,
  escalate: escalateReasons,
  unpublish: unpublishReasons,
  unmerge: unmergeReasons,
  unanswer: unanswerReasons,
} satisfies Partial<Record<StaffAction, readonly Reason[]>>;

const wantsReason = (action: string): action is keyof typeof byAction => Object.hasOwn(byAction, action);

/** The reasons that go with an action; an empty list for actions that need none. */
export function reasonsFor(action: string): readonly Reason[] {
  return wantsReason(action) ? byAction[action] : [];
}

/** Why an answer may stand although the linter marked words of it. */
export const overrides = {
  'speaks-in-general': desk.reasons.overridesSpeaksInGeneral,
  'public-already': desk.reasons.overridesPublicAlready,
  'not-a-person': desk.reasons.overridesNotAPerson,
};

/** Of a redaction, as redactionCode says it. */
const redactions = {
  hidden: desk.reasons.recordedRedactHidden,
  overruled: desk.reasons.recordedRedactOverruled,
  'hidden-and-overruled': desk.reasons.recordedRedactHiddenAndOverruled,
};

function wordsOf<Code extends string>(words: Readonly<Record<Code, string>>, code: string): string | null {
  return Object.hasOwn(words, code) ? words[code as Code] : null;
}

/** Codes that follow from what was done, in words for the desk. Nobody chooses them from a list. */
function recordedLabel(action: string, code: string): string | null {
  switch (action) {
    case 'redact':
      return wordsOf(redactions, code);
    case 'answer':
    case 'correct':
    case 'reply':
      return wordsOf(overrides, code);
    case 'merge':
      return say(desk.reasons.sameMessage, { id: code.replace(/^into:/, '') });
    case 'unmerge':
      return code === 'kept-is-gone' ? desk.reasons.questionStoodNotPublic : null;
    default:
      return null;
  }
}

/** How the log names the question that another one was put together with. */
export function mergedCode(keptId: string): string {
  return `into:${keptId}`;
}

/** What the log shows of a code; null for none, and for one that does not go with that action. */
export function reasonLabel(action: string, code: string | null): string | null {
  return code === null ? null : (recordedLabel(action, code) ?? findReason(action, code)?.label ?? null);
}

/** Null when the code does not go with that action. */
export function findReason(action: string, code: string | null): Reason | null {
  return reasonsFor(action).find((reason) => reason.code === code) ?? null;
}

/** What the writer reads; null when the code does not go with that action. */
export function explainReason(action: string, code: string | null, { reasons }: Messages): string | null {
  return findReason(action, code)?.toWriter(reasons) ?? null;
}
