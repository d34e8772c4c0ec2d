/** How a signed-in person stands to a comment, and what follows. Pure; the query scope says the same to the database. */
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { soundsLikeComplaint } from '@/lib/screening/complaint';
import type { CommentKind, Status } from './comment';
import type { FullComment } from './comment-store';
import { type Action, allowed, type Flags, type Standing } from './transitions';

export interface Judged {
  /** Handle of the post's first physician. */
  physician: string;
  postId: string;
  kind: CommentKind;
  status: Status;
  escalation: string | null;
  /** The account that was named to decide about a complaint. */
  reviewerId?: string | null;
  fromPractice?: boolean;
}

/** The posts a viewer answers for: those led, by handle, and those written together with another, by id. */
export interface ViewerPosts {
  handle: string | null;
  coAuthored: readonly string[];
  /** Handles of colleagues who are away, and covered by the viewer. */
  covered?: readonly string[];
}

export function standingOf(
  viewer: Viewer,
  comment: Pick<Judged, 'physician' | 'postId' | 'escalation' | 'reviewerId'>,
  own: ViewerPosts,
): Standing {
  switch (viewer.role) {
    case 'staff':
      return 'staff';
    case 'physician':
      // A complaint may be about the post's own physician, or about the colleague who is covered.
      if (comment.escalation === 'complaint') return comment.reviewerId === viewer.accountId ? 'reviewer' : 'stranger';
      return viewer.physician !== null &&
        ([viewer.physician, ...(own.covered ?? [])].includes(comment.physician) ||
          own.coAuthored.includes(comment.postId))
        ? 'physician'
        : 'stranger';
    case 'admin':
      return comment.escalation === 'complaint' ? 'admin' : 'stranger';
  }
}

/** What its writer's own deeds depend on. */
export function writerFacts(comment: { kind: CommentKind; mergedIntoId: string | null; contestedId: string | null }) {
  const lookedAgain = comment.contestedId !== null;
  const { kind, mergedIntoId } = comment;
  return { kind, complaint: false, answered: false, merged: mergedIntoId !== null, lookedAgain, undoable: false };
}

/** An answered question waits again by a report, or by an edit; after an edit other words than those that wait are public. */
function isReportedAnswer({
  status,
  answer,
  publishedRevisionId,
  currentRevisionId,
}: Pick<FullComment, 'status' | 'answer' | 'publishedRevisionId' | 'currentRevisionId'>): boolean {
  const sameWords = publishedRevisionId === null || publishedRevisionId === currentRevisionId;
  return status === 'held' && Boolean(answer?.publishedRevisionId) && sameWords;
}

/** Whether it may be about this very person. `words`: what the desk reads of it. */
export function aboutViewer(
  viewer: Viewer,
  comment: Pick<
    FullComment,
    'postId' | 'contestedId' | 'escalation' | 'status' | 'answer' | 'publishedRevisionId' | 'currentRevisionId'
  >,
  words: string,
): Pick<Flags, 'contestsOwn' | 'soundsLikeComplaint' | 'reportedOwnAnswer' | 'isStory'> {
  return {
    contestsOwn: comment.contestedId === viewer.accountId,
    isStory: comment.postId === storiesPlace.id,
    reportedOwnAnswer: isReportedAnswer(comment) && comment.answer?.physician === viewer.physician,
    soundsLikeComplaint: comment.escalation !== 'complaint' && soundsLikeComplaint(words),
  };
}

/** A stranger is told that the comment does not exist. */
export function maySee(standing: Standing): boolean {
  return standing !== 'stranger' && standing !== 'writer';
}

/** Words that may identify someone wait to be judged; it may be about this very person, who is to pass it on; or it is nothing of theirs. */
type Hindrance = 'identifiers' | 'complaint' | 'stranger';

/** What keeps a person from deciding so; null for nothing. */
export function hindranceTo(
  standing: Standing,
  action: Action,
  comment: Judged,
  facts: Omit<Flags, 'kind' | 'complaint'>,
): Hindrance | null {
  const { kind, escalation, fromPractice = false } = comment;
  const flags: Flags = { kind, complaint: escalation === 'complaint', fromPractice, ...facts };
  const may = (other: Partial<Flags>) => allowed(comment.status, action, standing, { ...flags, ...other });
  if (may({})) return null;
  if (may({ identifiersOpen: false })) return 'identifiers';
  return may({ identifiersOpen: false, soundsLikeComplaint: false }) ? 'complaint' : 'stranger';
}

/** The log of decisions: everyone who decides may read it; a physician's part of it is the own posts'. */
export function mayReadDecisions(viewer: Viewer): boolean {
  return rightsOf(viewer).decisions === 'all' || viewer.physician !== null;
}
