import { cacheLife, cacheTag } from 'next/cache';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { gatheredBeneath } from '@/lib/posts/model/post';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { findTopic, listSeries, listTopics } from '@/lib/posts/reading/read-vocabulary';
import { usedTopics } from './topic-links';

/** A topic with its posts; null when there is no such topic. */
export async function readTopicPage(id: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const topic = await findTopic(id);
  if (topic === null) return null;
  const [topics, series, posts] = await Promise.all([listTopics(), listSeries(), listPosts({}, new Date())]);
  const members = posts.filter((post) => post.topics.some((one) => one.id === topic.id));
  const slugs = new Set(members.map(({ slug }) => slug));
  const used = new Set(usedTopics(topics, posts).map((one) => one.id));
  const sensitive = topic.sensitive === true;
  return {
    topic,
    /** To go on to: those with posts, and this one. */
    topics: topics.filter(({ id: other }) => other === topic.id || used.has(other)),
    members,
    /** With a post on it. */
    series: series.filter((one) => one.posts.some((slug) => slugs.has(slug))),
    sensitive,
    talking: gatheredBeneath(topic, posts),
  };
}
