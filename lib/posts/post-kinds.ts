/**
 * The closed lists that posts choose from, with the words a reader sees for each.
 * It must not know the shape of a whole post.
 */

export const postKinds = {
  explainer: 'Explained',
  treatment: 'Treatment',
  medicine: 'Medicine',
  test: 'Test',
  prevention: 'Staying well',
  'doctor-story': 'A doctor’s story',
  'practice-news': 'Practice news',
  'resource-list': 'Where to find more',
} as const;
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

export const changeTypes = {
  correction: 'Correction',
  clarification: 'Made clearer',
  evidence: 'New evidence',
  typo: 'Spelling',
} as const;

export const reviewScopes = {
  'whole-page': 'read the whole page',
  change: 'read the change',
} as const;

export const aiAssistanceLevels = {
  none: 'No artificial intelligence was used to write this page.',
  language: 'Artificial intelligence helped with the wording. The author checked every sentence.',
  drafting: 'Artificial intelligence helped with a first draft. The author checked and changed it.',
  translation: 'Artificial intelligence helped to translate this page. The author checked the result.',
} as const;
export type AiAssistance = keyof typeof aiAssistanceLevels;

/** The keys of one of these lists as a tuple, which is what zod's enum asks for. */
export function keysOf<Key extends string>(words: Record<Key, string>): [Key, ...Key[]] {
  return Object.keys(words) as [Key, ...Key[]];
}
