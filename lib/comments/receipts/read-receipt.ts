/** What a writer sees of the own message: its words, where it stands, and why. */
import type { Passage } from '@/lib/comments/ask-state';
import { type Claim, splitClaim } from '@/lib/comments/claim';
import { type ClaimRating, ratingOf } from '@/lib/comments/claim-rating';
import type { CommentKind, Status } from '@/lib/comments/comment';
import { writerFacts } from '@/lib/comments/comment-access';
import { findComment, type FullComment } from '@/lib/comments/comment-store';
import { currentTextOf } from '@/lib/comments/current-text';
import { findLastAboutWords, findNote } from '@/lib/comments/log/decision-chain-store';
import { markFindings } from '@/lib/comments/mark-findings';
import { explainPracticeReason } from '@/lib/comments/practice-reasons';
import { explainReason } from '@/lib/comments/reasons';
import { listUnjudged } from '@/lib/comments/redaction';
import { hasPracticeReply } from '@/lib/comments/state/practice-reply-store';
import { findTheme, type Theme } from '@/lib/comments/theme';
import { type Action, allowedActions, type StaffAction } from '@/lib/comments/transitions';
import { now } from '@/lib/platform/clock';
import { hasGoneOut } from '@/lib/platform/mail/unsent-mails';
import { messagesIn } from '@/lib/platform/site-language';
import { findMessagePlace, type MessagePlace } from '@/lib/posts/reading/message-place';
import { assessConcern, type Concern } from '@/lib/screening/urgency';
import { confirmKey } from './change-contact';
import { findContact } from './contact-store';
import type { Writer } from './recognise-writer';

export interface ReceiptView {
  commentId: string;
  postId: string;
  version: number;
  alias: string;
  kind: CommentKind;
  /** The body in pieces while its writer has not said what to do with what is marked in it, and nobody else has; null otherwise. */
  marked: Passage[] | null;
  theme: Theme | null;
  body: string;
  /** The body without the claim that stands at its end, and that claim. */
  message: string;
  claim: Claim | null;
  /** What a physician says of that claim. */
  rating: ClaimRating | null;
  /** What readers see instead of the body while it is public; null when nothing is hidden. */
  publicBody: string | null;
  status: Status;
  /** Earlier words are public while new ones are held. */
  earlierIsPublic: boolean;
  returned: boolean;
  /** Its writer did the last thing that was done to it, and nobody has since. */
  changedByWriter: boolean;
  /** A reader asked for a second look, and nobody has looked yet. */
  reported: boolean;
  /** It waits as a complaint: `again` because its writer asked for a second look. Null as usual. */
  complaint: 'complaint' | 'again' | null;
  answered: boolean;
  /** Staff have replied beneath it in the practice's name; `settled`: and no physician needs to answer. */
  practiceReplied: boolean;
  settled: boolean;
  urgency: FullComment['urgency'];
  /** What may be near danger although it did not sound like it; null for nothing, and for what is no longer waiting. */
  concern: Concern;
  sentAt: Date;
  /** In words for the writer; null when there is nothing to explain. */
  reason: string | null;
  /** The practice keeps that reason ready in its own words, which are in the site's language whatever the post's is. */
  reasonIsOwn: boolean;
  note: string | null;
  hasContact: boolean;
  /** The link that was sent to the address has been opened. */
  contactConfirmed: boolean;
  /** The mail that asks whether the address is its owner's has gone out. */
  contactAsked: boolean;
  actions: Action[];
  /** The question that asks the same and stands for this one; `shown` is false while it is not public. */
  keptWith: { commentId: string; shown: boolean; answered: boolean } | null;
  post: { title: string; slug: string; byline: string } | null;
  /** That of the post it was written under; null when the post is gone or names none. */
  language: string | null;
}

async function readKeptWith({ status, mergedIntoId }: FullComment): Promise<ReceiptView['keptWith']> {
  const kept = status === 'declined' && mergedIntoId ? await findComment(mergedIntoId, { everything: true }) : null;
  return (
    kept && {
      commentId: kept.id,
      shown: kept.publishedRevisionId !== null,
      answered: Boolean(kept.answer?.publishedRevisionId),
    }
  );
}

/** What a writer was told or shown is different after these, though the message waits or stays: why is said for as long as nothing follows. */
const changesWhatIsShown: readonly string[] = ['unmerge', 'unanswer'] satisfies StaffAction[];

/** Whom it waits for, as long as they are among the post's authors. */
function bylineOf({ physician }: FullComment, { authors }: MessagePlace): string {
  return (authors.find(({ handle }) => handle === physician) ?? authors[0])?.name ?? '';
}

function complaintOf({ status, escalation, contestedId }: FullComment): ReceiptView['complaint'] {
  if (status !== 'held' || escalation !== 'complaint') return null;
  return contestedId === null ? 'complaint' : 'again';
}

/** Null once the row itself is gone. */
export async function readReceipt(writer: Writer): Promise<ReceiptView | null> {
  const comment = await findComment(writer.commentId, { everything: true });
  if (!comment) return null;
  const [last, post, contact] = await Promise.all([
    findLastAboutWords(comment.id),
    findMessagePlace(comment.postId, now()),
    findContact(comment.id),
  ]);
  const { body, claimLines, publicBody, findings, overruled, judged } = currentTextOf(comment);
  const open = comment.status === 'held' && !overruled ? listUnjudged(findings, judged) : [];
  const explains =
    last && (comment.returned || comment.status === 'declined' || changesWhatIsShown.includes(last.action))
      ? last
      : null;
  const builtIn = explains && explainReason(explains.action, explains.reason, messagesIn(post?.language));
  const own = explains && builtIn === null ? await explainPracticeReason(explains.reason) : null;
  const explained = builtIn ?? own;
  return {
    commentId: comment.id,
    postId: comment.postId,
    version: comment.version,
    alias: comment.alias,
    kind: comment.kind,
    marked: open.length > 0 ? markFindings(body, open, messagesIn(post?.language)) : null,
    theme: findTheme(comment.theme),
    body,
    ...splitClaim(body, claimLines),
    rating: ratingOf(comment, comment.currentRevisionId),
    publicBody: comment.status === 'published' ? publicBody : null,
    status: comment.status,
    earlierIsPublic: comment.status === 'held' && comment.publishedRevisionId !== null,
    returned: comment.returned,
    changedByWriter: last?.actorRole === 'writer',
    reported: comment.status === 'held' && last?.action === 'report',
    complaint: complaintOf(comment),
    answered: Boolean(comment.answer?.publishedRevisionId),
    practiceReplied: comment.publishedRevisionId !== null && (await hasPracticeReply(comment)),
    settled: comment.settled,
    urgency: comment.urgency,
    concern: comment.status === 'held' && comment.urgency === 'none' ? assessConcern(body) : null,
    sentAt: comment.createdAt,
    reason: explained,
    reasonIsOwn: own !== null,
    note: explained && last?.noteId ? await findNote(last.noteId) : null,
    hasContact: contact !== null,
    contactAsked: contact === null || (await hasGoneOut(confirmKey(contact.emailEncrypted))),
    contactConfirmed: Boolean(contact?.confirmedAt),
    keptWith: await readKeptWith(comment),
    actions: allowedActions(comment.status, 'writer', writerFacts(comment)),
    language: post?.language ?? null,
    post: post && { title: post.title, slug: post.slug, byline: bylineOf(comment, post) },
  };
}
