/**
 * What a search answers with: one page of results, and the ways to narrow them, each with its count.
 * It must not know the index, files or the screen.
 */
import type { PostSummary } from '@/lib/posts/model/post';
import { keysOf, type PostKind, postKinds } from '@/lib/posts/model/post-kinds';

/** Something that can be found: a post, or an answered question beneath one. */
export type Findable = { id: string; kind: PostKind | 'answer'; post: PostSummary };

export type Narrowing = { kind: string | null; topic: string | null };

export type Choice = { id: string; title: string; count: number };

export type KindCount = Pick<Choice, 'count'> & { id: Findable['kind'] };

export type ResultPage<Item> = Narrowing & {
  /** At most `resultsPerPage`, in the order given, what stands under a withdrawn post last. */
  items: Item[];
  posts: number;
  answers: number;
  /** From 1; a number beyond the last page means the last. */
  page: number;
  pages: number;
  /** With the counts that choosing one would give. */
  kinds: KindCount[];
  topics: Choice[];
};

export const resultsPerPage = 20;

const foundKinds: readonly Findable['kind'][] = [...keysOf(postKinds), 'answer'];

export function pageOfResults<Item extends Findable>(
  found: readonly Item[],
  asked: Narrowing & { page: number },
): ResultPage<Item> {
  // A kind or topic that nothing has is left out: an old link still shows its results.
  const kind = found.some((item) => item.kind === asked.kind) ? asked.kind : null;
  const topic = found.some((item) => isIn(item, asked.topic)) ? asked.topic : null;
  const ofKind = found.filter((item) => kind === null || item.kind === kind);
  const ofTopic = found.filter((item) => topic === null || isIn(item, topic));
  const both = ofKind.filter((item) => topic === null || isIn(item, topic));
  const ordered = [...both.filter(isCurrent), ...both.filter((item) => !isCurrent(item))];
  const pages = Math.max(1, Math.ceil(ordered.length / resultsPerPage));
  const page = Math.min(Math.max(1, asked.page), pages);
  const titles = new Map(found.flatMap(({ post }) => post.topics.map((one) => [one.id, one.title])));
  return {
    items: ordered.slice((page - 1) * resultsPerPage, page * resultsPerPage),
    posts: both.filter((item) => item.kind !== 'answer').length,
    answers: both.filter((item) => item.kind === 'answer').length,
    page,
    pages,
    kind,
    topic,
    kinds: foundKinds
      .map((id) => ({ id, count: ofTopic.filter((item) => item.kind === id).length }))
      .filter(({ id, count }) => count > 0 || id === kind),
    topics: [...titles]
      .map(([id, title]) => ({ id, title, count: ofKind.filter((item) => isIn(item, id)).length }))
      .filter(({ id, count }) => count > 0 || id === topic)
      .sort((one, other) => other.count - one.count || one.title.localeCompare(other.title, 'en')),
  };
}

function isIn({ post }: Findable, topic: string | null): boolean {
  return post.topics.some(({ id }) => id === topic);
}

function isCurrent({ post }: Findable): boolean {
  return post.status !== 'withdrawn';
}
