/** How much two questions say the same: from 0 to 1. Pure. */
import { wordsOf } from './similar-questions';

/** Words of few letters are in every question; what is written without spaces comes in pairs of signs, which all count. */
const tells = (word: string): boolean => word.length > 3 || !/^[\p{Script=Latin}\p{N}]+$/u.test(word);
/** Fewer in common say little, however short both are. */
const fewest = 3;

/** Of all the telling words of either, how many both have. */
export function likeness(one: string, other: string): number {
  const [these, those] = [one, other].map((text) => new Set([...wordsOf(text)].filter(tells)));
  if (!these || !those) return 0;
  const both = [...these].filter((word) => those.has(word)).length;
  return both < fewest ? 0 : both / (these.size + those.size - both);
}
