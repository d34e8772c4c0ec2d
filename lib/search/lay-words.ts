/**
 * What people say for one thing, in several languages, with the names that medicines are sold under: "water pill" is a diuretic.
 * It must not know the glossary, which is the practice's own, posts or the screen.
 */
import lists from './lay-words.json' with { type: 'json' };

/** `danger` where the thing itself may need help at once, whoever it is that asks. */
export type LayWords = {
  id: string;
  danger: 'emergency' | 'crisis' | null;
  phrases: readonly string[];
  /** What it is one of, or what it is for: the next best thing to read about. The id of others, or null. */
  kindOf: string | null;
};

const kinds = new Map(Object.entries(lists.kindOf));

const listOf = (words: Record<string, string>, danger: LayWords['danger']): LayWords[] =>
  Object.entries(words).map(([id, phrases]) => ({
    id,
    danger,
    phrases: phrases.split('; '),
    kindOf: kinds.get(id) ?? null,
  }));

/**
 * Written from general knowledge; no clinician has read it. Phrases of one entry mean the same, and none stands in two entries.
 * English, Spanish, Arabic and Chinese.
 */
export const layWords: readonly LayWords[] = [
  ...listOf(lists.emergency, 'emergency'),
  ...listOf(lists.crisis, 'crisis'),
  ...listOf(lists.calm, null),
];
