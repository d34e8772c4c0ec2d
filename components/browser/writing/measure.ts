// How long a text is, and for which year of school it reads: the same measure as the gate's advice.
import { countSyllables } from '@/lib/posts/policy/reading-ease';

const fewestWords = 30;

/** The grade is null for a text that is too short to say, and for any language but English. */
export function measure(paragraphs: readonly string[], isEnglish: boolean): { words: number; grade: number | null } {
  const said = paragraphs.map((words) => words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []);
  const words = said.flat();
  const sentences = paragraphs.reduce(
    (count, text) => count + Math.max(text.trim() === '' ? 0 : 1, text.match(/[.!?]+(?=\s|$)/g)?.length ?? 0),
    0,
  );
  if (!isEnglish || words.length < fewestWords || sentences === 0) return { words: words.length, grade: null };
  const syllables = words.reduce((count, word) => count + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, grade: Math.max(1, Math.round(grade)) };
}
