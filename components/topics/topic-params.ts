import { listTopics } from '@/lib/posts/reading/read-vocabulary';

/** For routes below a topic. Next wants at least one, so a site without topics names one that is not found. */
export async function topicParams(): Promise<{ id: string }[]> {
  const topics = await listTopics();
  return topics.length > 0 ? topics.map(({ id }) => ({ id })) : [{ id: '_' }];
}
