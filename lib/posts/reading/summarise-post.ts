/**
 * Joins a post's frontmatter with the people and topics it names.
 * It must not read anything: what it joins is passed in.
 */
import type { Person, Physician, PostSummary } from '@/lib/posts/model/post';
import { bylineIn, readingMinutes } from '@/lib/posts/model/post';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import type { Topic } from '@/lib/posts/model/vocabulary-schema';

/** People by handle and topics by id. */
export type Register = { people: ReadonlyMap<string, Person>; topics: ReadonlyMap<string, Topic> };

export function createRegister(physicians: readonly Physician[], topics: readonly Topic[]): Register {
  return {
    people: new Map(
      physicians.map(({ handle, name, names, credentials }) => [handle, { handle, name, names, credentials }]),
    ),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
  };
}

/**
 * Null when the post is a draft, has no day of publication, or names an author or topic that does not exist:
 * a byline that leads nowhere is a reason to hold a post back.
 */
export function summarisePost(
  slug: string,
  post: PostFrontmatter,
  words: number,
  register: Register,
): PostSummary | null {
  if (post.status === 'draft' || post.published === undefined) return null;
  const authors = findAll(post.authors, register.people);
  const topics = findAll(post.topics, register.topics);
  if (authors === null || topics === null) return null;
  return {
    id: post.id,
    slug,
    title: post.title,
    summary: post.summary,
    kind: post.kind,
    status: post.status,
    demonstration: post.demonstration ?? false,
    published: post.published,
    updated: post.updated ?? null,
    lastReviewed: post.lastReviewed ?? null,
    reviewed: (post.reviewers ?? []).length > 0,
    nextReviewDue: post.nextReviewDue ?? null,
    authors: authors.map((person) => bylineIn(person, post.language ?? null)),
    topics,
    series: post.series ?? null,
    comments: post.comments,
    sensitive: post.sensitive ?? null,
    language: post.language ?? null,
    image: post.image ?? null,
    changes: [...(post.changes ?? [])].sort((one, other) => other.date.localeCompare(one.date)),
    readingMinutes: readingMinutes(words),
  };
}

/** All of them, or null when one is missing. */
export function findAll<Found>(ids: readonly string[], known: ReadonlyMap<string, Found>): Found[] | null {
  const found = ids.map((id) => known.get(id));
  return found.every((entry) => entry !== undefined) ? found : null;
}
