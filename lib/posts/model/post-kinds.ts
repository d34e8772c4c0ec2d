/**
 * The closed lists that posts choose from, with the words a reader of English sees for each.
 * It must not know the shape of a whole post.
 */
import { en } from '@/lib/shared/messages/en';

export const postKinds = en.kinds;
export type PostKind = keyof typeof postKinds;

const clinicalKinds: ReadonlySet<PostKind> = new Set(['explainer', 'treatment', 'medicine', 'test', 'prevention']);

/** Whether a post of this kind gives health advice, and so owes sources, reviewers and dates. */
export function isClinical(kind: PostKind): boolean {
  return clinicalKinds.has(kind);
}

/** Medicines change fastest, so they are read again within a year; everything else within three. */
export function longestReviewMonths(kind: PostKind): number {
  return kind === 'medicine' ? 12 : 36;
}

export const postStatuses = ['draft', 'published', 'withdrawn'] as const;
export type PostStatus = (typeof postStatuses)[number];

export const commentModes = ['open', 'closed', 'off'] as const;
export type CommentMode = (typeof commentModes)[number];

export const changeTypes = en.changes.types;

export const reviewScopes = ['whole-page', 'change'] as const;

export const aiAssistanceLevels = en.aiAssistance;
export type AiAssistance = keyof typeof aiAssistanceLevels;

/** The keys of one of these lists as a tuple, which is what zod's enum asks for. */
export function keysOf<Key extends string>(words: Record<Key, string>): [Key, ...Key[]] {
  return Object.keys(words) as [Key, ...Key[]];
}
