import { type LetterTopic, letterTopics } from '@/lib/letters/letter';
import type { Messages } from '@/lib/shared/messages/en';

export function topicName(topic: LetterTopic, { letters }: Pick<Messages, 'letters'>): string {
  return letters.topics[topic];
}

/** In the order of the form. */
export function topicChoices(words: Pick<Messages, 'letters'>): { id: LetterTopic; name: string }[] {
  return letterTopics.map((id) => ({ id, name: topicName(id, words) }));
}
