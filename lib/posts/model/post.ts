/**
 * A post as pages see it, and every question about one that the clock answers.
 * It must not know files, YAML or the screen; the moment is always passed in.
 */
import { siteDay } from '@/lib/platform/site-time';
import type { PhysicianFrontmatter } from './physician-schema';
import type { Change, Condition, PostFrontmatter, Review } from './post-fields';
import type { AiAssistance, CommentMode, PostKind, PostStatus } from './post-kinds';
import { isClinical } from './post-kinds';
import type { Reference } from './reference-schema';
import type { GlossaryEntry, SensitiveSubject, Series, Topic } from './vocabulary-schema';

/** A physician with the handle that is their address; `body` is MDX, with lines numbered as in the file. */
export type Physician = PhysicianFrontmatter & { handle: string; body: string };

/** What a physician's own page needs: the words that its body explains as well. */
export type PhysicianPage = Physician & { terms: GlossaryEntry[] };

/** Name and handle alone: enough for a byline. */
export type Byline = Pick<Physician, 'handle' | 'name' | 'credentials'>;

export type Person = Byline & Pick<Physician, 'names'>;

/** In the words of their page where nobody has written the name in this language. */
export function bylineIn({ handle, name, credentials, names }: Person, language: string | null): Byline {
  return { handle, credentials, name: (language === null ? undefined : names?.[language]) ?? name };
}

export type PostSummary = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  kind: PostKind;
  status: Exclude<PostStatus, 'draft'>;
  demonstration: boolean;
  /** ISO days. */
  published: string;
  updated: string | null;
  lastReviewed: string | null;
  /** Somebody besides its authors has read it. */
  reviewed: boolean;
  nextReviewDue: string | null;
  authors: Byline[];
  topics: Topic[];
  series: string | null;
  comments: CommentMode;
  sensitive: SensitiveSubject | null;
  language: string | null;
  image: PostFrontmatter['image'] | null;
  /** Newest first. */
  changes: Change[];
  /** Whole minutes at 200 words a minute, at least 1. */
  readingMinutes: number;
};

export type PostHeading = { id: string; words: string; depth: 2 | 3 | 4 };

/** A reference with the number a reader sees and how many places in the text lead to it. */
export type NumberedReference = Reference & { number: number; citations: number };

export type ResolvedReview = Review & { reviewer: Byline };

export type SeriesPlace = Series & { members: PostSummary[]; position: number };

export type Post = PostSummary & {
  /** MDX without frontmatter, padded so that its line numbers are those of the file. */
  body: string;
  headings: PostHeading[];
  frontmatter: PostFrontmatter;
  reviews: ResolvedReview[];
  /** In the order the text first cites them. */
  references: NumberedReference[];
  /** Glossary entries that the text uses. */
  terms: GlossaryEntry[];
  conditions: Condition[];
  keyPoints: string[];
  questionsToAsk: string[];
  discussion: string[];
  /** Null when this kind of post need not say. */
  aiAssistance: AiAssistance | null;
  /** Null when the post stands alone. */
  inSeries: SeriesPlace | null;
  /** Those that its author names, then the nearest by what they are about. */
  related: PostSummary[];
  /** The older posts whose place it takes. */
  replaces: PostSummary[];
  /** The post that has taken its place; null as usual. */
  replacedBy: PostSummary | null;
  /** Null unless withdrawn; the replacement is null when there is none to offer. */
  withdrawal: { date: string; reason: string; replacement: PostSummary | null } | null;
  /** Everyone the declared interests name, by handle. */
  people: Byline[];
};

const isDay = (moment: string): boolean => /^\d{4}-\d\d-\d\d$/.test(moment);

/** Drafts are never due. A day begins when it begins at the practice. A `publishAt` in the future holds a post back without a rebuild. */
export function isDue(frontmatter: PostFrontmatter, now: Date): boolean {
  if (frontmatter.status === 'draft') return false;
  const moment = frontmatter.publishAt ?? frontmatter.published;
  if (moment === undefined) return false;
  return isDay(moment) ? moment <= siteDay(now) : Date.parse(moment) <= now.getTime();
}

/** From the day after the due day, by the practice's clock. A post without a due day is never overdue. */
export function isReviewOverdue(post: { nextReviewDue: string | null }, now: Date): boolean {
  return post.nextReviewDue !== null && siteDay(now) > post.nextReviewDue;
}

/** Medicine advice past its review, withdrawn pages: kept for readers who have the link, kept out of search engines. */
export function mayBeIndexed(post: PostSummary, now: Date): boolean {
  if (post.status === 'withdrawn') return false;
  return !(post.kind === 'medicine' && isReviewOverdue(post, now));
}

/** What is written beneath such a post is kept out of search engines: its subject hurts, or its topic is a private one. */
export function isSensitive(post: Pick<PostSummary, 'sensitive' | 'topics'>): boolean {
  return post.sensitive !== null || post.topics.some((topic) => topic.sensitive === true);
}

/**
 * Of these, the posts whose messages the pages of a topic gather. What is written beneath a sensitive post is gathered only on pages that
 * search engines leave out.
 */
export function gatheredBeneath(
  topic: { id: string; sensitive?: boolean | undefined },
  posts: readonly PostSummary[],
): PostSummary[] {
  return posts.filter(
    (post) =>
      post.topics.some(({ id }) => id === topic.id) &&
      post.comments !== 'off' &&
      (topic.sensitive === true || !isSensitive(post)),
  );
}

/** Of these, the posts whose messages may stand on a page of no topic. */
export function talkedAbout(posts: readonly PostSummary[]): PostSummary[] {
  return posts.filter((post) => post.comments !== 'off' && !isSensitive(post));
}

/** Readers can write beneath it. */
export function takesMessages(post: Pick<PostSummary, 'comments' | 'status'>): boolean {
  return post.comments === 'open' && post.status === 'published';
}

/** The day on which somebody besides its authors last went through the page; null while nobody has. What its authors did is no review. */
export function reviewedOn(post: Pick<PostSummary, 'kind' | 'reviewed' | 'lastReviewed'>): string | null {
  return isClinical(post.kind) && post.reviewed ? post.lastReviewed : null;
}

/** The last review to show in structured data: null when overdue, so that no machine calls old advice reviewed. */
export function reviewDayForMachines(post: PostSummary, now: Date): string | null {
  return isReviewOverdue(post, now) ? null : reviewedOn(post);
}

/** Whole minutes at 200 words a minute, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / 200));
}
