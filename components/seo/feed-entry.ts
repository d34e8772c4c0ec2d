import { messagesIn } from '@/lib/platform/site-language';
import type { Post, PostSummary } from '@/lib/posts/model/post';
import type { Change } from '@/lib/posts/model/post-fields';
import { dayInWords } from '@/lib/shared/day-words';
import { say } from '@/lib/shared/messages/say';
import { absoluteUrl } from './page-metadata';

export type Feed = {
  title: string;
  description: string;
  /** Paths of the page and of the feed itself. */
  page: string;
  self: string;
  entries: readonly FeedEntry[];
};

export type FeedEntry = {
  /** Made from the post's id, so that a renamed post is not announced twice. */
  id: string;
  url: string;
  title: string;
  summary: string;
  authors: readonly string[];
  topics: readonly string[];
  /** ISO days. */
  published: string;
  updated: string;
};

/** A correction leads the summary: whoever read the old text should see it first. */
export function toFeedEntry(post: PostSummary): FeedEntry {
  const correction = post.changes.find((change) => change.type === 'correction');
  const note = correction ? `${announce(correction, post.language)} ` : '';
  return {
    id: `urn:bedside:post:${post.id}`,
    url: absoluteUrl(`/posts/${post.slug}`),
    title: post.title,
    summary: `${note}${post.summary}`,
    authors: post.authors.map((author) => author.name),
    topics: post.topics.map((topic) => topic.title),
    published: post.published,
    updated: post.updated ?? post.published,
  };
}

/** The same entry once more, so that it takes the place of the one that a reader's program kept: the warning and its reason, and none of the advice. */
export function toWithdrawal(post: Post): FeedEntry {
  const { notices, search, locale } = messagesIn(post.language);
  const { date, reason } = post.withdrawal ?? { date: post.published, reason: '' };
  return {
    ...toFeedEntry(post),
    title: `${search.withdrawn}: ${post.title}`,
    summary: `${notices.withdrawnTitle} ${say(notices.withdrawn, { day: dayInWords(date, locale), reason })}`,
    updated: date,
  };
}

function announce({ date, type, summary }: Change, language: string | null): string {
  const { changes, locale } = messagesIn(language);
  return say(changes.announced, { type: changes.types[type], day: dayInWords(date, locale), summary });
}

/** The newest day in the feed; null when it is empty. */
export function newestDay(feed: Feed): string | null {
  return (
    feed.entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? null
  );
}
