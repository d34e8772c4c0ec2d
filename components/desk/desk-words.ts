/** The codes of the desk in plain words. Pure. */
import type { Action } from '@/lib/comments/transitions';

const kinds: Record<string, string> = { question: 'Question', experience: 'Experience', reply: 'Reply' };

export function kindWords(kind: string): string {
  return kinds[kind] ?? 'Message';
}

const deeds: Record<Action, string> = {
  publish: 'published it',
  answer: 'answered and published it',
  correct: 'corrected the answer',
  redact: 'decided which words readers see',
  theme: 'chose what it is about',
  decline: 'declined it',
  return: 'sent it back to its writer',
  escalate: 'passed it on',
  merge: 'put it together with another question',
  unpublish: 'took it down',
  unanswer: 'took the answer down',
  unmerge: 'took it apart from another question',
  requeue: 'put it back in the queue',
  undo: 'took the last decision back',
  edit: 'changed the message',
  withdraw: 'withdrew the message',
  erase: 'erased the message',
  report: 'reported it',
  'name-reviewer': 'named who decides about the complaint',
};

/** The log may hold what a later version wrote, before it was put back to this one. */
const isAction = (code: string): code is Action => Object.hasOwn(deeds, code);

/** What someone did, as the end of a sentence: "… declined it". */
export function deedWords(action: string): string {
  return isAction(action) ? deeds[action] : 'changed it';
}

const titles: Record<Action, string> = {
  publish: 'Published',
  answer: 'Answered and published',
  correct: 'Answer corrected',
  redact: 'Redacted',
  theme: 'Theme chosen',
  decline: 'Declined',
  return: 'Sent back to its writer',
  escalate: 'Passed on',
  merge: 'Put together with another question',
  unpublish: 'Taken down',
  unanswer: 'Answer taken down',
  unmerge: 'Taken apart from another question',
  requeue: 'Put back in the queue',
  undo: 'Decision taken back',
  edit: 'Message changed',
  withdraw: 'Message withdrawn',
  erase: 'Message erased',
  report: 'Reported',
  'name-reviewer': 'Reviewer named',
};

/** Every deed that the log knows, to choose from. */
export const deedTitles = Object.entries(titles).map(([code, label]) => ({ code, label }));

/** What was done, as a title: "Declined". */
export function deedTitle(action: string): string {
  return isAction(action) ? titles[action] : 'Changed';
}

/** What became of a message elsewhere: "Declined by Jo Winter". With no action, it is none of the viewer's business any more. */
export function decidedWords(action: string | null, by: string): string {
  return action === null ? 'No longer in your list' : `${deedTitle(action)} by ${by}`;
}

interface Standing {
  status: string;
  returned: boolean;
  answered: boolean;
  earlierIsPublic: boolean;
  /** The very words that wait are public: a reader reported them. */
  stillPublic?: boolean;
  /** Another question stands for it. */
  keptWith?: object | null;
  escalation: string | null;
}

/** Where a comment stands and who can see it. */
export function standingWords({
  status,
  returned,
  answered,
  earlierIsPublic,
  stillPublic,
  keptWith,
  escalation,
}: Standing): string {
  switch (status) {
    case 'held':
      if (returned) return 'Sent back to its writer. It is read again once they send it in new words.';
      if (escalation === 'complaint')
        return 'Waiting for an administrator, since it is a complaint. Nobody but the desk can see it.';
      if (stillPublic) return 'Reported by a reader. It stays public until someone has decided.';
      return earlierIsPublic
        ? 'Changed by its writer. The earlier words are public until these are decided.'
        : 'Waiting. Nobody but the desk can see it.';
    case 'published':
      return answered ? 'Public, with an answer.' : 'Public.';
    case 'declined':
      if (keptWith)
        return 'Put together with another question that asks the same. Nobody but the desk and its writer can see its words.';
      return 'Declined. Nobody but the desk and its writer can see it.';
    case 'withdrawn':
      return 'Withdrawn by its writer. Its words are no longer shown.';
    default:
      return 'Erased by its writer. Its words are gone.';
  }
}
