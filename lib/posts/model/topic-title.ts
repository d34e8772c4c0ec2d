/** What a topic is called in a language. It must not know which languages the site speaks. */
import type { Topic } from './vocabulary-schema';

/** In the words of the list where nobody has translated them. */
export function topicTitle(topic: Topic, language: string | null): string {
  return (language === null ? undefined : topic.titles?.[language]) ?? topic.title;
}
