/** What came of an import, in lines for the terminal and for the desk. Pure. */
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import type { Imported } from './import-posts';
import type { Comparison } from './tally';

const words = desk.importPosts;
const locale = 'en';

export function countLine({ before, after, lostWords, lostNumerals }: Comparison): string {
  return say(
    words.counted,
    {
      wordsIn: before.words,
      wordsOut: after.words,
      lostWords: lostWords.length,
      numeralsIn: before.numerals,
      numeralsOut: after.numerals,
      lostNumerals: lostNumerals.length,
    },
    locale,
  );
}

/** The post first, then what has to be looked at. */
export function reportLines({ from, reason, carried }: Imported): string[] {
  if (carried === null) return [`${from}: ${say(words.notCarried, { reason: reason ?? '' }, locale)}`];
  const { counted, leftOut, title } = carried;
  const lost = [...counted.lostNumerals, ...counted.lostWords];
  return [
    `${from}: ${title}`,
    `  ${countLine(counted)}`,
    ...(reason === null ? [] : [`  ${reason}`]),
    ...(lost.length === 0 ? [] : [`  ${say(words.lost, { words: lost.slice(0, 40).join(', ') }, locale)}`]),
    ...leftOut.map((one) => `  - ${one}`),
  ];
}

export type Sum = { posts: number; refused: number; lost: number; counted: Comparison; words: string };

/** `one` null begins to count. */
export function addUp(sum: Sum | null, one: Imported | null): Sum {
  const counted = sum?.counted ?? {
    before: { words: 0, numerals: 0 },
    after: { words: 0, numerals: 0 },
    lostWords: [],
    lostNumerals: [],
  };
  const carried = one?.carried ?? null;
  const isRefused = one !== null && carried === null;
  if (carried !== null) {
    for (const side of ['before', 'after'] as const) {
      counted[side].words += carried.counted[side].words;
      counted[side].numerals += carried.counted[side].numerals;
    }
    counted.lostWords.push(...carried.counted.lostWords);
    counted.lostNumerals.push(...carried.counted.lostNumerals);
  }
  const posts = (sum?.posts ?? 0) + (carried === null ? 0 : 1);
  const refused = (sum?.refused ?? 0) + (isRefused ? 1 : 0);
  return {
    posts,
    refused,
    lost: counted.lostWords.length + counted.lostNumerals.length,
    counted,
    words: `${say(words.sum, { posts, refused }, locale)} ${countLine(counted)}`,
  };
}
