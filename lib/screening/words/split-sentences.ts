/** Sentences of a message as the rules read them: mended by all that is known of words. It must not keep offsets. */
import { cutSentences } from './cut-sentences';
import { mendSpelling } from './mend-spelling';

/** Sentences without their stops, lower case, contractions made alike, no longer than 400 characters. Takes a text that was read (read-text.ts). */
export function splitSentences(text: string): string[] {
  return cutSentences(text, mendSpelling);
}
