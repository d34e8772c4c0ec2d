/** One message with all that a decision about it needs. Pure. */
import { type AnswerDetails, detailsOf } from '@/lib/comments/answers/answer-details';
import { type Claim, splitClaim } from '@/lib/comments/claim';
import { type ClaimRating, ratingOf } from '@/lib/comments/claim-rating';
import type { Status } from '@/lib/comments/comment';
import { aboutViewer } from '@/lib/comments/comment-access';
import type { FullComment, OtherOfWriter } from '@/lib/comments/comment-store';
import { currentTextOf } from '@/lib/comments/current-text';
import { listPhrases, type Phrase } from '@/lib/comments/redaction';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { undoUntil } from '@/lib/comments/state/undo-window';
import { findTheme, type Theme } from '@/lib/comments/theme';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import type { Talk } from '@/lib/comments/thread/read-thread-pages';
import { allowedActions, type LoggedAction, type StaffAction } from '@/lib/comments/transitions';
import type { MessagePlace } from '@/lib/posts/reading/message-place';
import type { Finding } from '@/lib/screening/identifiers';
import { explainUrgency } from '@/lib/screening/learned/explain-urgency';
import { explainSpam } from '@/lib/screening/spam';
import { assessUrgency } from '@/lib/screening/urgency';
import { type QueueItem, queueItemOf } from './read-queue';

export interface DeskItem extends QueueItem {
  /** What its writer, or someone at the desk since, says that it is about. */
  theme: Theme | null;
  /** What its writer met elsewhere: of the words that are public if an answer stands beneath them, else of those that wait. */
  claim: Claim | null;
  /** What was published about that claim. */
  claimRating: ClaimRating | null;
  /** The conversation that a reply stands in, as readers see it; null for anything else. */
  repliesTo: Talk | null;
  status: Status;
  findings: Finding[];
  overruled: boolean;
  /** What makes it read like advertising, in words; empty unless it stands behind the others for that. */
  spamSigns: string[];
  /** The words that weighed most where screening heard danger; empty where it did not, and where rules alone heard it. */
  urgentPhrases: string[];
  /** Every marked phrase, with what was decided about it. */
  phrases: Phrase[];
  /** What readers see, or would see, instead of the message; null when nothing is hidden. */
  publicBody: string | null;
  actions: StaffAction[];
  /** The answer as last typed and taken back, or as published; empty when there is none. */
  answer: string;
  /** What goes with that answer. */
  answerDetails: AnswerDetails;
  answered: boolean;
  /** The practice has said all there is to say. */
  settled: boolean;
  /** Of the public answer, latest first: the words before and after. */
  corrections: { at: Date; note: string; before: string; after: string }[];
  thread: PublicComment[];
  /** Other messages of the same writer beneath this post, latest first: where they stand, and not their words. */
  others: OtherOfWriter[];
  /** After which of them the next go on; null where these are the last. */
  othersAfter: string | null;
  /** `why` is the reason in words. */
  last: { id: string; action: LoggedAction; by: string; at: Date; reason: string | null; why: string | null } | null;
  /** Until when the viewer may take the last decision back; null when it is not theirs or too late. */
  undoUntil: Date | null;
  /** The words before the last edit; null when there was none. */
  earlier: string | null;
  /** Earlier words are public while these are held. */
  earlierIsPublic: boolean;
  /** These words are public while they are held: a reader reported them. */
  stillPublic: boolean;
  /** The public question that stands for this one; null as usual. */
  keptWith: { id: string; alias: string } | null;
  /** Those for which this one stands. */
  standsFor: { id: string; alias: string }[];
  /** For an administrator, on a waiting complaint: who may decide about it, and who was named. Null for anyone else. */
  review: { reviewerId: string | null; choices: { id: string; name: string }[] } | null;
}

/** What someone at the desk said since explains itself. */
function urgentPhrasesOf(body: string, urgency: string): string[] {
  const heard = urgency === 'none' ? 'none' : assessUrgency(body);
  if (heard === 'none' || heard !== urgency) return [];
  return explainUrgency(body, heard).map(({ start, end }) => body.slice(start, end));
}

/** As published, or else as typed last. */
function answerOf({ answer }: FullComment) {
  return answer?.revisions.find(({ id }) => id === answer.publishedRevisionId) ?? answer?.revisions.at(-1);
}

/** Nothing of what its writer took away. */
function claimOf({ revisions, status }: FullComment, revisionId: string | null): Claim | null {
  const row = status === 'withdrawn' ? undefined : revisions.find(({ id }) => id === revisionId);
  return row ? splitClaim(row.body, row.claimLines).claim : null;
}

function correctionsOf({ answer }: FullComment): DeskItem['corrections'] {
  const revisionOf = (id: string | null | undefined) => answer?.revisions.find((revision) => revision.id === id);
  const corrections: DeskItem['corrections'] = [];
  let later = revisionOf(answer?.publishedRevisionId);
  for (let earlier = revisionOf(later?.correctsId); later && earlier; earlier = revisionOf(later.correctsId)) {
    if (later.note !== null)
      corrections.push({ at: later.createdAt, note: later.note, before: earlier.body, after: later.body });
    later = earlier;
  }
  return corrections;
}

/** What hangs on a message and stands elsewhere. */
interface Beside extends Pick<
  DeskItem,
  'others' | 'othersAfter' | 'standsFor' | 'last' | 'thread' | 'repliesTo' | 'keptWith' | 'review'
> {
  post: MessagePlace | null;
  undoable: boolean;
  authorGone: boolean;
}

export function deskItemOf({ viewer, standing, comment }: OpenedComment, beside: Beside): DeskItem {
  const { post, undoable, authorGone, ...shown } = beside;
  const { status, publishedRevisionId, currentRevisionId } = comment;
  const answered = Boolean(comment.answer?.publishedRevisionId);
  const { body, publicBody, findings, overruled, judged } = currentTextOf(comment);
  const claimedIn = answered ? publishedRevisionId : currentRevisionId;
  const item = queueItemOf(comment, post);
  const place = comment.revisions.findIndex((candidate) => candidate.id === currentRevisionId);
  const actions = allowedActions(status, standing, {
    kind: comment.kind,
    complaint: comment.escalation === 'complaint',
    answered,
    merged: comment.mergedIntoId !== null,
    fromPractice: comment.fromPractice,
    authorGone,
    ownAnswer: viewer.physician !== null && comment.answer?.physician === viewer.physician,
    undoable,
    ...aboutViewer(viewer, comment, body),
  });
  return {
    ...item,
    ...shown,
    theme: findTheme(comment.theme),
    claim: claimOf(comment, claimedIn),
    claimRating: ratingOf(comment, claimedIn),
    status,
    findings,
    overruled,
    spamSigns: item.behind.includes('spam') ? explainSpam(item.message) : [],
    urgentPhrases: urgentPhrasesOf(body, item.urgency),
    phrases: listPhrases(body, findings, judged),
    publicBody: status === 'withdrawn' ? null : publicBody,
    actions: actions as StaffAction[],
    answer: answerOf(comment)?.body ?? '',
    answerDetails: detailsOf(answerOf(comment)),
    answered,
    settled: comment.settled,
    corrections: correctionsOf(comment),
    undoUntil: undoable && shown.last ? undoUntil(shown.last.at) : null,
    earlier: status === 'withdrawn' ? null : (comment.revisions[place - 1]?.body ?? null),
    earlierIsPublic: status === 'held' && publishedRevisionId !== null,
    stillPublic: status === 'held' && publishedRevisionId === currentRevisionId,
  };
}
