/** The law of a comment's life: what may be done to it, by whom, and where that leads. Pure; the server and the screen ask the same function. */
import type { CommentKind, Status } from './comment';

export const staffActions = [
  'publish',
  'answer',
  'correct',
  'still-right',
  'unanswer',
  'reply',
  'redact',
  'theme',
  'urgency',
  'decline',
  'return',
  'escalate',
  'merge',
  'unpublish',
  'unmerge',
  'requeue',
  'undo',
] as const;
export const writerActions = ['edit', 'second-look', 'withdraw', 'erase'] as const;
export type StaffAction = (typeof staffActions)[number];
export type WriterAction = (typeof writerActions)[number];
/** Anyone who reads it may ask for a second look at what is public. */
type ReaderAction = 'report';
/** Who decides about a complaint is settled apart from deciding about it. */
type SettlingAction = 'name-reviewer';
export type Action = StaffAction | WriterAction | ReaderAction | SettlingAction;

/** What the log says was done: it may hold a deed of a later version, before the site was put back to this one. */
export type LoggedAction = Action | 'unknown';

/**
 * How someone stands to one comment. `physician` means: on a post of one's own or of a colleague whom one covers; `reviewer`:
 * named to decide about a complaint; `reader`: anyone who sees it beneath its post; `retention`: the end of its time; `kept-question`: the
 * going of the question that stood for it. Everyone else is `stranger`.
 */
export type Standing =
  'physician' | 'reviewer' | 'staff' | 'admin' | 'writer' | 'reader' | 'retention' | 'kept-question' | 'stranger';

export interface Flags {
  kind: CommentKind;
  /** Marked as a complaint: neither its physician nor staff decides it. */
  complaint: boolean;
  /** A public answer stands under the question. */
  answered: boolean;
  /** That answer is the asker's own. Left out where it cannot matter. */
  ownAnswer?: boolean;
  /** Whoever wrote that answer cannot sign in any more. Left out where it cannot matter. */
  authorGone?: boolean;
  /** It was put together with a question that asks the same. Left out where it cannot be. */
  merged?: boolean;
  /** It is itself a reply in the practice's name, and has no writer who could be told or asked. Left out where it cannot be. */
  fromPractice?: boolean;
  /** A story of the practice: whoever replied there would say that its writer is a patient. Left out where it cannot be. */
  isStory?: boolean;
  /** Its writer asks for a second look at a decision of this very person. Left out where it cannot be. */
  contestsOwn?: boolean;
  /** Its writer had a second look before. Left out where it cannot matter. */
  lookedAgain?: boolean;
  /** Its words sound like a complaint about care, and nobody has marked it as one. Left out where it cannot be. */
  soundsLikeComplaint?: boolean;
  /** A reader reported it, and the public answer beneath it is the asker's own: it may be about that. Left out where it cannot be. */
  reportedOwnAnswer?: boolean;
  /** Something that could identify someone is marked, and neither its writer's choice nor a moderator has dealt with it. Left out where it cannot be. */
  identifiersOpen?: boolean;
  /** The latest decision is the asker's own and its window is still open. */
  undoable: boolean;
}

const from: Record<Exclude<Action, 'undo'>, readonly Status[]> = {
  publish: ['held'],
  answer: ['held', 'published'],
  correct: ['held', 'published'],
  'still-right': ['held', 'published'],
  unanswer: ['held', 'published'],
  reply: ['held', 'published'],
  redact: ['held', 'published'],
  theme: ['held', 'published'],
  urgency: ['held', 'published'],
  decline: ['held'],
  return: ['held'],
  escalate: ['held'],
  merge: ['held', 'published'],
  unpublish: ['published'],
  unmerge: ['declined'],
  requeue: ['declined'],
  edit: ['held', 'published'],
  'second-look': ['declined'],
  withdraw: ['held', 'published', 'declined'],
  erase: ['held', 'published', 'declined', 'withdrawn'],
  // Held too: earlier words may be public while new ones wait.
  report: ['published', 'held'],
  'name-reviewer': ['held'],
};
/** Where decisions lead, and so what an undo may start from: never what its writer took away. */
const decidedStatuses: readonly Status[] = ['held', 'published', 'declined'];
const by: Record<Exclude<Action, 'undo'>, readonly Standing[]> = {
  publish: ['physician', 'staff'],
  answer: ['physician'],
  correct: ['physician'],
  'still-right': ['physician'],
  unanswer: ['physician'],
  reply: ['physician', 'staff'],
  redact: ['physician', 'reviewer', 'staff', 'admin'],
  theme: ['physician', 'staff'],
  urgency: ['physician', 'reviewer', 'staff', 'admin'],
  decline: ['physician', 'reviewer', 'staff', 'admin'],
  return: ['physician', 'reviewer', 'staff', 'admin'],
  escalate: ['physician', 'reviewer', 'staff', 'admin'],
  merge: ['physician', 'staff'],
  unpublish: ['physician', 'staff'],
  unmerge: ['physician', 'staff', 'kept-question'],
  requeue: ['physician', 'reviewer', 'staff', 'admin'],
  edit: ['writer'],
  'second-look': ['writer'],
  withdraw: ['writer'],
  erase: ['writer', 'retention'],
  report: ['reader'],
  'name-reviewer': ['admin'],
};

/** Shows everyone words that only the desk could read before. */
const makesPublic: readonly Action[] = ['publish', 'answer', 'reply'];
/** What the desk's own rules do not touch. */
const nobodyAtTheDesk: readonly Standing[] = ['writer', 'reader', 'retention'];
/** Is about a writer, or tells one. */
const needsWriter: readonly Action[] = ['reply', 'theme', 'urgency', 'return', 'escalate'];
/** Ends what a message came for. */
const turnsAway: readonly Action[] = ['decline', 'return', 'merge'];
const mayUndo: readonly Standing[] = ['physician', 'reviewer', 'staff', 'admin'];

/** Whether this person may do this to a comment in this state. Anything not said here is refused. */
export function allowed(status: Status, action: Action, standing: Standing, flags: Flags): boolean {
  if (action === 'undo') return flags.undoable && mayUndo.includes(standing) && decidedStatuses.includes(status);
  if (!from[action].includes(status) || !by[action].includes(standing)) return false;
  // A question that stands behind another was not turned away: its writer can send it again.
  if (action === 'second-look') return flags.merged !== true && flags.lookedAgain !== true;
  if (nobodyAtTheDesk.includes(standing)) return true;
  if ((standing === 'admin' || standing === 'reviewer') !== flags.complaint) return false;
  // Nobody looks again at what they decided themselves; once someone else has handed it back they may do as it was asked.
  if (flags.contestsOwn === true && (flags.complaint || turnsAway.includes(action))) return false;
  // It may be about this very physician, who may still correct the answer, take it away or pass the report on.
  if (flags.reportedOwnAnswer === true && [...makesPublic, ...turnsAway].includes(action)) return false;
  if (action === 'decline' && standing === 'physician' && flags.soundsLikeComplaint === true) return false;
  if (flags.fromPractice === true && needsWriter.includes(action)) return false;
  if (flags.isStory === true && action === 'reply') return false;
  if (makesPublic.includes(action) && flags.identifiersOpen === true) return false;
  if (action === 'answer') return flags.kind === 'question' && !flags.answered;
  if (action === 'merge') return flags.kind === 'question';
  // What stands behind another question is taken apart from it.
  if (action === 'unmerge' || action === 'requeue') return (flags.merged === true) === (action === 'unmerge');
  if (action === 'theme') return flags.kind !== 'question';
  // An answer is its physician's; once they have left, that of whoever answers for the post now.
  if (action === 'correct' || action === 'still-right' || action === 'unanswer')
    return flags.answered && (flags.ownAnswer === true || flags.authorGone === true);
  return true;
}

const to: Record<Exclude<Action, 'undo'>, Status | null> = {
  publish: 'published',
  answer: 'published',
  correct: null,
  'still-right': null,
  unanswer: null,
  reply: 'published',
  redact: null,
  theme: null,
  urgency: null,
  decline: 'declined',
  return: 'held',
  escalate: 'held',
  // Its own words are seen by nobody any more: the other question stands for it.
  merge: 'declined',
  unpublish: 'declined',
  unmerge: 'held',
  requeue: 'held',
  edit: 'held',
  'second-look': 'held',
  withdraw: 'withdrawn',
  erase: 'erased',
  report: 'held',
  'name-reviewer': null,
};

/** Where an allowed action leads. An undo leads back to where its decision came from, which only the decision knows. */
export function statusAfter(action: Exclude<Action, 'undo'>, status: Status): Status {
  return to[action] ?? status;
}

/** In the order of the screen. */
export function allowedActions(status: Status, standing: Standing, flags: Flags): Action[] {
  return [...staffActions, ...writerActions].filter((action) => allowed(status, action, standing, flags));
}

export function readAction(code: string): LoggedAction {
  return Object.hasOwn(from, code) || code === 'undo' ? (code as Action) : 'unknown';
}
