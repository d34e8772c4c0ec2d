/** What can be followed from one place, and what things that are followed are called. Names of posts, topics and people alone. */
import { readShown } from '@/lib/comments/thread/read-public-comment';
import { messagesIn } from '@/lib/platform/site-language';
import { bylineIn } from '@/lib/posts/model/post';
import { findSummary, findSummaryById } from '@/lib/posts/reading/read-posts';
import { findTopic, listPhysicians, listSeries } from '@/lib/posts/reading/read-vocabulary';
import { say } from '@/lib/shared/messages/say';
import { type Followed, followsOfPost } from './following';

export type NamedFollow = Followed & { name: string };

/** Null for what is not there (any more). */
export async function nameFollowed(
  { what, target }: Followed,
  language: string | null,
  now: Date,
): Promise<string | null> {
  const words = messagesIn(language).following.names;
  switch (what) {
    case 'site':
      return words.site;
    case 'topic': {
      const topic = await findTopic(target);
      return topic && say(words.topic, { title: topic.titles?.[language ?? ''] ?? topic.title });
    }
    case 'physician': {
      const person = (await listPhysicians()).find(({ handle }) => handle === target);
      return person ? say(words.physician, { name: bylineIn(person, language).name }) : null;
    }
    case 'series': {
      const series = (await listSeries()).find(({ id }) => id === target);
      return series ? say(words.series, { title: series.title }) : null;
    }
    case 'post': {
      const post = await findSummaryById(target, now, language);
      return post && say(words.post, { title: post.title });
    }
    case 'question': {
      const shown = await readShown(target);
      const post = shown && (await findSummaryById(shown.postId, now, language));
      return post && say(words.question, { title: post.title });
    }
  }
}

async function named(follows: readonly Followed[], language: string | null, now: Date): Promise<NamedFollow[]> {
  const names = await Promise.all(follows.map((follow) => nameFollowed(follow, language, now)));
  return follows.flatMap((follow, at) => {
    const name = names[at];
    return typeof name === 'string' ? [{ ...follow, name }] : [];
  });
}

/** Beginning with what the place is about; the whole site always. `from` is what a link to the form carries. */
export async function listChoices(
  from: { post?: string; topic?: string; physician?: string; series?: string; question?: string },
  language: string | null,
  now: Date,
): Promise<NamedFollow[]> {
  const post = from.post === undefined ? null : await findSummary(from.post, now);
  const about: Followed[] = [
    ...(from.question === undefined ? [] : [{ what: 'question' as const, target: from.question }]),
    ...(['topic', 'physician', 'series'] as const).flatMap((what) => {
      const target = from[what];
      return target === undefined ? [] : [{ what, target }];
    }),
    ...(post === null ? [] : [...followsOfPost(post).slice(1), { what: 'post' as const, target: post.id }]),
    { what: 'site', target: '' },
  ];
  return named(about, language, now);
}

export const nameFollows = named;
