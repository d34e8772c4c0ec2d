/** The codes of the desk in plain words. Pure. */
import type { CommentKind, Status } from '@/lib/comments/comment';
import type { SnoozeReason } from '@/lib/comments/handling/snooze';
import type { LoggedAction } from '@/lib/comments/transitions';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const kinds: Record<CommentKind, string> = {
  question: desk.deskWords.kindsQuestion,
  experience: desk.deskWords.kindsExperience,
  reply: desk.deskWords.kindsReply,
};

export function kindWords(kind: CommentKind): string {
  return kinds[kind];
}

const deeds: Record<LoggedAction, string> = {
  unknown: desk.deskWords.changed,
  publish: desk.deskWords.deedsPublish,
  answer: desk.deskWords.deedsAnswer,
  correct: desk.deskWords.deedsCorrect,
  redact: desk.deskWords.deedsRedact,
  theme: desk.deskWords.deedsTheme,
  urgency: desk.deskWords.deedsUrgency,
  decline: desk.deskWords.deedsDecline,
  return: desk.deskWords.deedsReturn,
  escalate: desk.deskWords.deedsEscalate,
  merge: desk.deskWords.deedsMerge,
  unpublish: desk.deskWords.deedsUnpublish,
  'still-right': desk.deskWords.deedsStillRight,
  unanswer: desk.deskWords.deedsUnanswer,
  reply: desk.deskWords.deedsReply,
  unmerge: desk.deskWords.deedsUnmerge,
  requeue: desk.deskWords.deedsRequeue,
  undo: desk.deskWords.deedsUndo,
  edit: desk.deskWords.deedsEdit,
  'second-look': desk.deskWords.deedsSecondLook,
  withdraw: desk.deskWords.deedsWithdraw,
  erase: desk.deskWords.deedsErase,
  report: desk.deskWords.deedsReport,
  'name-reviewer': desk.deskWords.deedsNameReviewer,
};

/** What someone did, as the end of a sentence: "… declined it". */
export function deedWords(action: LoggedAction): string {
  return deeds[action];
}

const titles: Record<LoggedAction, string> = {
  unknown: desk.deskWords.changed2,
  publish: desk.deskWords.titlesPublish,
  answer: desk.deskWords.titlesAnswer,
  correct: desk.deskWords.titlesCorrect,
  redact: desk.deskWords.titlesRedact,
  theme: desk.deskWords.titlesTheme,
  urgency: desk.deskWords.titlesUrgency,
  decline: desk.deskWords.titlesDecline,
  return: desk.deskWords.titlesReturn,
  escalate: desk.deskWords.titlesEscalate,
  merge: desk.deskWords.titlesMerge,
  unpublish: desk.deskWords.titlesUnpublish,
  'still-right': desk.deskWords.titlesStillRight,
  unanswer: desk.deskWords.titlesUnanswer,
  reply: desk.deskWords.titlesReply,
  unmerge: desk.deskWords.titlesUnmerge,
  requeue: desk.deskWords.titlesRequeue,
  undo: desk.deskWords.titlesUndo,
  edit: desk.deskWords.titlesEdit,
  'second-look': desk.deskWords.titlesSecondLook,
  withdraw: desk.deskWords.titlesWithdraw,
  erase: desk.deskWords.titlesErase,
  report: desk.deskWords.titlesReport,
  'name-reviewer': desk.deskWords.titlesNameReviewer,
};

/** Every deed that the log knows, to choose from. */
export const deedTitles = Object.entries(titles)
  .filter(([code]) => code !== 'unknown')
  .map(([code, label]) => ({ code, label }));

/** What was done, as a title: "Declined". */
export function deedTitle(action: LoggedAction): string {
  return titles[action];
}

/** What became of a message elsewhere: "Declined by Jo Winter". With no action, it is none of the viewer's business any more. */
export function decidedWords(action: LoggedAction | null, by: string): string {
  return action === null
    ? desk.deskWords.noLongerList
    : say(desk.deskWords.decidedBy, { title: deedTitle(action), by });
}

interface Shown {
  status: Status;
  returned: boolean;
  answered: boolean;
  earlierIsPublic: boolean;
  /** The very words that wait are public: a reader reported them. */
  stillPublic?: boolean;
  /** Another question stands for it. */
  keptWith?: object | null;
  escalation: string | null;
}

/** Where a comment stands, in a word or two. */
export const statusTags: Record<Status, string> = {
  held: desk.foundMessages.statusesHeld,
  published: desk.foundMessages.statusesPublished,
  declined: desk.foundMessages.statusesDeclined,
  withdrawn: desk.foundMessages.statusesWithdrawn,
  erased: desk.foundMessages.statusesErased,
};

/** Where a comment stands and who can see it. */
export function statusWords({
  status,
  returned,
  answered,
  earlierIsPublic,
  stillPublic,
  keptWith,
  escalation,
}: Shown): string {
  switch (status) {
    case 'held':
      if (returned) return desk.deskWords.sentBackWriterRead;
      if (escalation === 'complaint') return desk.deskWords.waitingAdministratorSinceComplaint;
      if (stillPublic) return desk.deskWords.reportedReaderStaysPublic;
      return earlierIsPublic ? desk.deskWords.changedWriterEarlierWords : desk.deskWords.waitingNobodyButDesk;
    case 'published':
      return answered ? desk.deskWords.publicAnswer : desk.deskWords.public;
    case 'declined':
      if (keptWith) return desk.deskWords.putTogetherAnotherQuestion;
      return desk.deskWords.declinedNobodyButDesk;
    case 'withdrawn':
      return desk.deskWords.withdrawnWriterWordsNo;
    case 'erased':
      return desk.deskWords.erasedWriterWordsGone;
  }
}

/** Why a message is put off. */
export const snoozeReasonWords: Record<SnoozeReason, string> = {
  colleague: desk.handlingForms.colleague,
  facts: desk.handlingForms.facts,
  writer: desk.handlingForms.writer,
  other: desk.handlingForms.other,
};
