/**
 * What a search answers with: one page of results, and the ways to narrow them, each with its count.
 * It must not know the index, files or the screen.
 */
import { keysOf, type PostKind, postKinds } from '@/lib/posts/model/post-kinds';

/** Besides posts: an answered question beneath one, a word of the glossary, a physician, a clinic to come, another page of the site. */
export const otherKinds = ['answer', 'term', 'physician', 'clinic', 'page'] as const;

export type FoundKind = PostKind | (typeof otherKinds)[number];

export type Findable = {
  id: string;
  kind: FoundKind;
  /** Those of the post, where it is one or stands beneath one. */
  topics: readonly { id: string; title: string }[];
  isWithdrawn: boolean;
};

export type Narrowing = { kind: string | null; topic: string | null };

export type Choice = { id: string; title: string; count: number };

export type KindCount = Pick<Choice, 'count'> & { id: FoundKind };

export type ResultPage<Item> = Narrowing & {
  /** At most `resultsPerPage`, in the order given, what stands under a withdrawn post last. */
  items: Item[];
  total: number;
  /** From 1; a number beyond the last page means the last. */
  page: number;
  pages: number;
  /** With the counts that choosing one would give. */
  kinds: KindCount[];
  topics: Choice[];
};

export const resultsPerPage = 20;

const foundKinds: readonly FoundKind[] = [...keysOf(postKinds), ...otherKinds];

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
  const ordered = [...both.filter((item) => !item.isWithdrawn), ...both.filter((item) => item.isWithdrawn)];
  const pages = Math.max(1, Math.ceil(ordered.length / resultsPerPage));
  const page = Math.min(Math.max(1, asked.page), pages);
  const titles = new Map(found.flatMap(({ topics }) => topics.map((one) => [one.id, one.title])));
  return {
    items: ordered.slice((page - 1) * resultsPerPage, page * resultsPerPage),
    total: both.length,
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

function isIn({ topics }: Findable, topic: string | null): boolean {
  return topics.some(({ id }) => id === topic);
}
