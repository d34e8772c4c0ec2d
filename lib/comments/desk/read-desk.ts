/** What the desk shows: the queue in a viewer's scope, and one item with all that a decision needs. */
import { type AnswerDetails, detailsOf } from '@/lib/comments/answers/answer-details';
import { type Claim, splitClaim } from '@/lib/comments/claim';
import { type ClaimRating, ratingOf } from '@/lib/comments/claim-rating';
import type { CommentKind } from '@/lib/comments/comment';
import { maySee, standingOf } from '@/lib/comments/comment-access';
import { findComment, type FullComment, listUnderAlias } from '@/lib/comments/comment-store';
import { currentTextOf, messageOf } from '@/lib/comments/current-text';
import { isAuthorGone } from '@/lib/comments/decisions/author-gone';
import { listReviewers } from '@/lib/comments/decisions/name-reviewer';
import { isUndoable } from '@/lib/comments/decisions/undo-decision';
import { listMerged } from '@/lib/comments/duplicates/merged-store';
import { findLastDecision } from '@/lib/comments/log/decision-chain-store';
import { type LastReason, looksAutomatic, readLastReasons } from '@/lib/comments/low-priority';
import { readReasonWords } from '@/lib/comments/practice-reasons';
import { listPhrases, listUnjudged, type Phrase } from '@/lib/comments/redaction';
import { undoUntil } from '@/lib/comments/state/undo-window';
import { findTheme, type Theme } from '@/lib/comments/theme';
import { readShown } from '@/lib/comments/thread/read-public-comment';
import { type PublicComment, readNeighbours } from '@/lib/comments/thread/read-thread';
import { allowedActions, type StaffAction } from '@/lib/comments/transitions';
import { readOwnPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { recordAccess, recordPreviews } from '@/lib/identity/access-log/record-access';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { log } from '@/lib/platform/log';
import type { Post } from '@/lib/posts/model/post';
import { findPostById } from '@/lib/posts/reading/read-posts';
import type { Finding } from '@/lib/screening/identifiers';
import { explainSpam } from '@/lib/screening/spam';
import { notFound } from '@/lib/shared/refusal';
import { countHeld, findFirstHeld, type HeldFilter, listHeld, type QueuePlace } from './held-store';

export interface QueueItem {
  id: string;
  version: number;
  revisionId: string;
  alias: string;
  kind: CommentKind;
  urgency: string;
  riskRank: number;
  /** Looks like a program sent it. */
  automatic: boolean;
  /** Why it is read after the others; none for most. */
  behind: LastReason[];
  escalation: string | null;
  returned: boolean;
  heldAt: Date;
  message: string;
  post: { title: string; slug: string } | null;
  edited: boolean;
  /** Screening marked words in it that nobody has decided about. */
  identifying: boolean;
}

export interface Queue {
  items: QueueItem[];
  /** How many fit the filters, on this page and on others. Stops at 100. */
  count: number;
  /** Where the next page begins after; null on the last. */
  next: QueuePlace | null;
}

const queueLength = 50;
const othersAtMost = 20;
const neighboursAtMost = 5;

/** The beginning of each message is shown, so that is logged first. */
export async function readQueue(
  viewer: Viewer,
  filter: Omit<HeldFilter, 'scope'> & { mine?: boolean | undefined },
  now: Date,
  most = queueLength,
): Promise<Queue> {
  const scope = scopeOf(viewer, await readOwnPosts(viewer, now));
  const { mine, ...narrowed } = filter;
  const asked = { ...narrowed, scope, physician: mine ? (viewer.physician ?? '') : undefined };
  const [found, count] = await Promise.all([listHeld(asked, most + 1), countHeld({ ...asked, after: undefined }, 100)]);
  const rows = found.slice(0, most);
  await recordPreviews(viewer.accountId, rows, now);
  const titles = new Map<string, Post | null>();
  for (const { postId } of rows) if (!titles.has(postId)) titles.set(postId, await findPostById(postId, now));
  return {
    count,
    items: rows.map((row) => itemOf(row, titles.get(row.postId) ?? null)),
    next: found.length > most ? (rows.at(-1) ?? null) : null,
  };
}

function itemOf(row: FullComment, post: Post | null): QueueItem {
  return {
    id: row.id,
    version: row.version,
    revisionId: row.currentRevisionId,
    alias: row.alias,
    kind: row.kind,
    urgency: row.urgency,
    automatic: looksAutomatic(row),
    behind: row.urgency === 'none' ? readLastReasons(row.readLast) : [],
    riskRank: row.riskRank,
    escalation: row.escalation,
    returned: row.returned,
    // What its writer took back is not read any more, though its row still holds it.
    heldAt: row.heldAt,
    message: row.status === 'withdrawn' ? '' : messageOf(row),
    post: post && { title: post.title, slug: post.slug },
    edited: row.revisions.length > 1,
    identifying: isUndecided(row),
  };
}

function isUndecided(row: FullComment): boolean {
  const { findings, judged } = currentTextOf(row);
  return listUnjudged(findings, judged).length > 0;
}

export interface DeskItem extends QueueItem {
  /** What its writer, or someone at the desk since, says that it is about. */
  theme: Theme | null;
  /** What its writer met elsewhere: of the words that are public if an answer stands beneath them, else of those that wait. */
  claim: Claim | null;
  /** What was published about that claim. */
  claimRating: ClaimRating | null;
  /** What a reply answers, as readers see it; null for anything else. */
  repliesTo: { alias: string; body: string } | null;
  status: string;
  findings: Finding[];
  overruled: boolean;
  /** What makes it read like advertising, in words; empty unless it stands behind the others for that. */
  spamSigns: string[];
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
  /** Of the public answer, latest first: the words before and after. */
  corrections: { at: Date; note: string; before: string; after: string }[];
  thread: PublicComment[];
  /** Other messages of the same writer beneath this post, latest first: where they stand, and not their words. */
  others: { id: string; kind: string; status: string; createdAt: Date }[];
  /** `why` is the reason in words. */
  last: { id: string; action: string; by: string; at: Date; reason: string | null; why: string | null } | null;
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
    corrections.push({ at: later.createdAt, note: later.note ?? '', before: earlier.body, after: later.body });
    later = earlier;
  }
  return corrections;
}

async function findKeptWith({ status, mergedIntoId }: FullComment): Promise<DeskItem['keptWith']> {
  const kept = status === 'declined' && mergedIntoId ? await findComment(mergedIntoId, { everything: true }) : null;
  return kept && { id: kept.id, alias: kept.alias };
}

/** What to open after `id`: the first of the queue that is another one. Null when nothing else waits. */
export async function findNextWaiting(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<{ id: string; alias: string } | null> {
  return findFirstHeld({ scope: scopeOf(viewer, await readOwnPosts(viewer, now)), state: 'waiting' }, id);
}

/** Throws not-found for an unknown id and for one outside the viewer's scope. Reading what the public cannot is logged first. */
export async function readDeskItem(viewer: Viewer, id: string, now: Date): Promise<DeskItem> {
  const own = await readOwnPosts(viewer, now);
  const comment = await findComment(id, scopeOf(viewer, own));
  const standing = comment ? standingOf(viewer, comment, own) : 'stranger';
  if (!comment || !maySee(standing)) throw notFound();
  const [last, names, post, thread, others, parent] = await Promise.all([
    findLastDecision(id),
    readStaffNames(),
    findPostById(comment.postId, now),
    readNeighbours(comment.postId, neighboursAtMost + 1),
    comment.status === 'erased' ? [] : listUnderAlias(comment, scopeOf(viewer, own), othersAtMost),
    comment.parentId === null ? null : readShown(comment.parentId),
  ]);
  if (comment.status !== 'published') {
    const { postId, physician } = comment;
    await recordAccess({
      action: 'read',
      accountId: viewer.accountId,
      comment: { id, postId, physician },
      at: now,
    });
    log('held-text-read', { commentId: id, accountId: viewer.accountId });
  }
  const answered = Boolean(comment.answer?.publishedRevisionId);
  const undoable = isUndoable(last, comment, viewer, now);
  const flags = {
    kind: comment.kind,
    complaint: comment.escalation === 'complaint',
    answered,
    merged: comment.mergedIntoId !== null,
    authorGone: await isAuthorGone(comment),
    ownAnswer: viewer.physician !== null && comment.answer?.physician === viewer.physician,
    undoable,
  };
  const { body, publicBody, findings, overruled, judged } = currentTextOf(comment);
  const item = itemOf(comment, post);
  const place = comment.revisions.findIndex((candidate) => candidate.id === comment.currentRevisionId);
  return {
    ...item,
    version: comment.version,
    revisionId: comment.currentRevisionId,
    theme: findTheme(comment.theme),
    claim: claimOf(comment, answered ? comment.publishedRevisionId : comment.currentRevisionId),
    claimRating: ratingOf(comment, answered ? comment.publishedRevisionId : comment.currentRevisionId),
    repliesTo: parent && { alias: parent.alias, body: parent.body },
    status: comment.status,
    findings,
    overruled,
    spamSigns: item.behind.includes('spam') ? explainSpam(item.message) : [],
    phrases: listPhrases(body, findings, judged),
    publicBody: comment.status === 'withdrawn' ? null : publicBody,
    actions: allowedActions(comment.status, standing, flags) as StaffAction[],
    answer: answerOf(comment)?.body ?? '',
    answerDetails: detailsOf(answerOf(comment)),
    answered,
    corrections: correctionsOf(comment),
    others,
    thread: thread.filter((other) => other.id !== id && other.body !== '').slice(0, neighboursAtMost),
    undoUntil: undoable && last ? undoUntil(last.at) : null,
    earlier: comment.status === 'withdrawn' ? null : (comment.revisions[place - 1]?.body ?? null),
    earlierIsPublic: comment.status === 'held' && comment.publishedRevisionId !== null,
    keptWith: await findKeptWith(comment),
    standsFor: await listMerged(id),
    stillPublic: comment.status === 'held' && comment.publishedRevisionId === comment.currentRevisionId,
    review:
      standing === 'admin' && comment.status === 'held'
        ? {
            reviewerId: comment.reviewerId,
            choices: (await listReviewers(comment)).map(({ id: reviewer, name }) => ({ id: reviewer, name })),
          }
        : null,
    last: last && {
      id: last.id,
      action: last.action,
      by: nameOf(last.actorId, names, last.actorRole),
      at: last.at,
      reason: last.reason,
      why: (await readReasonWords([last]))(last),
    },
  };
}
