/** What a comment is, and how much of it is allowed. Knows no database and no person. */
import { storiesPlace } from '@/lib/posts/model/stories-place';

export const commentKinds = ['question', 'experience', 'reply'] as const;
export type CommentKind = (typeof commentKinds)[number];

export const statuses = ['held', 'published', 'declined', 'withdrawn', 'erased'] as const;
export type Status = (typeof statuses)[number];

/** Characters as a person counts them. Below the minimum hardly anybody could answer (see short-message.ts); the maximum is two printed pages. */
export const messageLimits = { min: 15, max: 2000 } as const;
export const answerLimits = { min: 15, max: 4000 } as const;
export const correctionLimits = { min: 10, max: 300 } as const;
export const sourceLimits = { lines: 10, max: 300 } as const;
export const noteLimits = { max: 500 } as const;
/** Of a note from the desk to the desk. */
export const privateNoteLimit = 1000;

/** For so long the link works that asks whether an address is its owner's. */
export const confirmHours = 48;

/** What goes with a mail that is for a co-author alone. */
export const coAuthor = 'co-author';

/** Risk ranks of the queue, highest first. */
export const riskRanks = { urgent: 3, usual: 1, low: 0 } as const;

/** The id of a comment's element, on every page that shows it. */
export function commentAnchor(commentId: string): string {
  return `comment-${commentId}`;
}

/** The page that messages stand on: a post's, or that of the stories of the practice. */
export function placePath(slug: string): string {
  return slug === storiesPlace.slug ? `/${slug}` : `/posts/${slug}`;
}

/** Every message beneath a post, newest first; of a long list the page that begins after this one. */
export function threadPath(slug: string, after: string | null = null): string {
  return `${placePath(slug)}${slug === storiesPlace.slug ? '' : '/questions'}${after === null ? '' : `/older/${after}`}`;
}

/** The page of one message; for a reply, of what it stands beneath, from this reply on. It is there as long as the message is public. */
export function messagePath(slug: string, commentId: string): string {
  return `${threadPath(slug)}/${commentId}`;
}

/** The same, with the place on that page: what a link to a message says. */
export function messageLink(slug: string, commentId: string): string {
  return `${messagePath(slug, commentId)}#${commentAnchor(commentId)}`;
}

/** Stands for all threads together where one post's id would stand: for what shows words from beneath many posts. */
export const everyThread = '*';

/** The cache tag of whatever shows a post's thread. */
export function threadTag(postId: string): string {
  return `thread:${postId}`;
}
