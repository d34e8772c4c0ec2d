/** What the form of a post offers to choose from: people, topics and series of the practice. */
import type { Writer } from '@/lib/drafts/draft-access';
import { listPictureChoices } from '@/lib/drafts/pictures/read-library';
import { siteDay } from '@/lib/platform/site-time';
import { listPhysicians, listSeries, listTopics } from '@/lib/posts/reading/read-vocabulary';
import type { FieldContext } from './field-list';

export async function readFieldContext(writer: Writer, now: Date): Promise<FieldContext> {
  const [people, topics, series, pictures] = await Promise.all([
    listPhysicians(),
    listTopics(),
    listSeries(),
    listPictureChoices(),
  ]);
  return {
    people: people.map(({ handle, name }) => [handle, name]),
    topics: topics.map(({ id, title }) => [id, title]),
    series: series.map(({ id, title }) => [id, title]),
    pictures,
    today: siteDay(now),
    writer: writer.physician,
  };
}
