/**
 * What the model of identifying words learns from: frames filled anew, and sentences of the other trainings in which the rules find nothing.
 * Nothing of the sets that measure it (tests/sentences/unseen, later-identifiers, the held-out half of identifiers) is among them.
 */
import { readFileSync } from 'node:fs';
import { findIdentifiersBy } from '@/lib/screening/identifiers';
import { markSorts } from '@/lib/screening/marks/mark-model';
import { type Marked, markedWords, type Sense } from '@/lib/screening/marks/marked-words';
import { letterPlaces, surroundingsOf } from '@/lib/screening/marks/see-marks';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import { readSentences } from '@/tests/sentences/read-sentences';
import { seededRandom } from '@/tests/support/seeded-random';
import { corpusTexts, languages, ownSentences, withoutTwins } from '../labelled-text';
import { asHastyHandsWrite, type Filled, fillFrame, joined, withSlips } from './fill-frames';
import type { MarkLesson } from './fit-marks';
import { type Draw, drawBy } from './made-up-names';
import { withSomebody } from './put-people';

const folder = new URL('../../sentences/training/identified/', import.meta.url);
const holdingTimes = 20;
const cleanTimes = 12;
/** Of names that are on a list so many are learnt as if they were on none. */
const unlisted = 0.25;
const clean: Readonly<Record<string, readonly string[]>> = {
  en: ['calm-en', 'urgent-en', 'plain-en', 'replies-en'],
  es: ['calm-es', 'more-calm-es', 'urgent-es', 'replies-es', 'more-replies-es'],
  ar: ['calm-ar', 'more-calm-ar', 'urgent-ar', 'more-urgent-ar', 'replies-ar', 'more-replies-ar'],
};
const measured = /^(?:neg_meqsum|natural_filled|meqsum)/;

function framesOf(language: string): { holding: string[]; clean: string[] } {
  const frames: Record<string, string[]> = { holding: [], clean: [] };
  let label = 'holding';
  for (const line of readFileSync(new URL(`${language}.txt`, folder), 'utf8').split('\n')) {
    const heading = /^\[(\w+): (?!.*\]\]).+\]$/.exec(line);
    if (heading) label = heading[1] ?? label;
    else if (line.trim() !== '' && !line.startsWith('#')) frames[label]?.push(line);
  }
  return { holding: frames['holding'] ?? [], clean: frames['clean'] ?? [] };
}

/** Texts in which nothing tells who somebody is, as far as the rules see. */
export function cleanTexts(language: string, corpora: string): string[] {
  const own = (clean[language] ?? []).flatMap((name) => ownSentences(`training/${name}`, language, false, 10));
  const taken = withoutTwins(
    corpusTexts(corpora, 'pii/neg_meqsum.jsonl', 10, () => 'calm').concat(
      corpusTexts(corpora, 'pii/natural_filled.jsonl', 10, () => 'calm'),
      own,
      language === 'en'
        ? [
            ...corpusTexts(corpora, 'spam/health_ham.jsonl', 10, () => 'calm'),
            ...corpusTexts(corpora, 'crisis/natural_health_questions.jsonl', 10, () => 'calm'),
            ...corpusTexts(corpora, 'crisis/forum_posts.jsonl', 10, () => 'calm'),
          ]
        : [],
    ),
  );
  return taken
    .filter(({ source, block }) => !measured.test(source) && !measured.test(block))
    .map(({ text }) => text.slice(0, 1_500))
    .filter((text) => findIdentifiersBy(null, text).length === 0);
}

/** `block` names the frame or the neighbours it comes from; what stands in one block is never both learnt and judged. */
export type MarkText = Filled & { language: string; block: string; isClean: boolean };

function textsOf(language: string, corpora: string, draw: Draw): MarkText[] {
  const frames = framesOf(language);
  const own = readSentences(`identifiers-${language}`).filter(({ isHeldOut }) => !isHeldOut);
  const plain = cleanTexts(language, corpora);
  const withMore = (one: Filled): Filled => {
    if (!draw.chance(0.45) || plain.length === 0) return one;
    const other: Filled = { text: draw.from(plain).slice(0, 160), spans: [] };
    const between = draw.from(['. ', '\n', ' ', '. ', ', ']);
    return draw.chance(0.5) ? joined(one, other, between) : joined(other, one, between);
  };
  const times = (frame: string, count: number, isClean: boolean): MarkText[] =>
    Array.from({ length: count }, () => {
      const filled = asHastyHandsWrite(withMore(fillFrame(frame, language, draw)), draw);
      return { ...withSlips(filled, draw), language, block: frame, isClean };
    });
  return [
    ...frames.holding.flatMap((frame) => times(frame, holdingTimes, false)),
    ...frames.clean.flatMap((frame) => times(frame, cleanTimes, true)),
    ...own.flatMap(({ text, label }) => times(text, 2, label === 'clean')),
    ...plain.flatMap((text, at) => {
      const one = text.length < 400 ? withSomebody(text, language, draw) : null;
      const block = `${language} clean ${Math.floor(at / 10)}`;
      return one ? [{ ...asHastyHandsWrite(one, draw), language, block, isClean: false }] : [];
    }),
    ...plain.map((text, at) => ({
      ...withSlips(asHastyHandsWrite({ text, spans: [] }, draw), draw),
      language,
      block: `${language} clean ${Math.floor(at / 10)}`,
      isClean: true,
    })),
  ];
}

const strangers = ['3', '4', '2', '3'];

/** A model that met only listed names would know no other. */
function withStrangers(words: readonly Marked[], isName: (word: Marked) => boolean, draw: Draw): Marked[] {
  return words.map((word) => {
    const { sense } = word;
    if (!isName(word) || !/^A|k/.test(sense.lists) || !draw.chance(unlisted)) return word;
    const lists = sense.lists.startsWith('A') ? (draw.chance(0.2) ? 'Af' : 'A') : draw.from(strangers);
    return { ...word, sense: { ...sense, lists } };
  });
}

/** Read as the finder reads; a mark that reading moves is followed word by word. */
function lessonsOf({ text, spans }: Filled, letters: Map<string, readonly number[]>, draw: Draw): MarkLesson[] {
  const reading = readText(text);
  const spanOf = (word: Marked): Filled['spans'][number] | undefined => {
    const written = reading.written(word.start, word.end);
    return spans.find(({ start, end }) => start < written.end && written.start < end);
  };
  const isName = (word: Marked): boolean => spanOf(word)?.sort === 'name';
  const words = withStrangers(markedWords(withoutLookAlikes(reading.text)), isName, draw);
  const places = (sense: Sense): readonly number[] => {
    const key = sense.folded;
    let found = letters.get(key);
    if (!found) letters.set(key, (found = letterPlaces(sense)));
    return found;
  };
  const around = surroundingsOf(words);
  return words.flatMap((word: Marked, at) => {
    const span = spanOf(word);
    if (span?.sort === 'left') return [];
    const sort = Math.max(0, markSorts.indexOf((span?.sort ?? 'none') as (typeof markSorts)[number]));
    return [{ letters: places(word.sense), around: [...around(at)], sort, weight: 1 }];
  });
}

export function markTexts(corpora: string): MarkText[] {
  return languages.flatMap((language, at) => textsOf(language, corpora, drawBy(seededRandom(20_261_128 + at))));
}

export function markLessons(texts: readonly MarkText[]): MarkLesson[] {
  const letters = new Map<string, readonly number[]>();
  const draw = drawBy(seededRandom(20_261_127));
  return texts.flatMap((text) => lessonsOf(text, letters, draw));
}
