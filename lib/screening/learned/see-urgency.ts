/** A message as the models of urgency see it: piece by piece, its words and what they mean together in three languages. It must not judge. */
import { meaningsIn } from '@/lib/screening/urgency/urgent-meaning';
import type { WordKnower } from './hashed-features';
import { knownWords, type Seen, seenAs } from './seen';
import type { Part, Piece } from './text-pieces';

const shortest = 4;
const middle = 12;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Whose words these are, which the senses of danger alone do not tell; none is a word of another language with another sense. */
const persons: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  [
    '~mine',
    wordsOf("i i'm im ive i've i'd i'll me my myself mine yo mi mis conmigo estoy soy tengo quiero انا اني عندي"),
  ],
  [
    '~yours',
    wordsOf("you your you're youre you've you'll u ur yourself tu tus te ti usted ustedes contigo انت انتي لك"),
  ],
  ['~others', wordsOf('he she him her his hers they them their el ella ellos su sus هو هي')],
];

function shapeOf(piece: Piece): string[] {
  const length = piece.words.length;
  const shape = length <= shortest ? '~short' : length <= middle ? '~middle' : '~long';
  const whose = persons.filter(([, own]) => piece.words.some(({ text }) => own.has(text))).map(([name]) => name);
  return [shape, ...whose, ...(piece.isQuestion ? ['?'] : []), ...(piece.isShout ? ['!'] : [])];
}

/** A stretch that stands there again is seen once: a wall of the same words costs no more than its first lines. */
function seenOf(part: Part, know: WordKnower): Seen[] {
  const { text, pieces } = part;
  const meanings = meaningsIn(part).sort((a, b) => a.start - b.start);
  const known = new Map<string, Seen>();
  let from = 0;
  return pieces.map((piece) => {
    const start = piece.words[0]?.start ?? 0;
    const end = piece.words.at(-1)?.end ?? 0;
    const shape = shapeOf(piece);
    const words = `${shape.join(' ')} ${text.slice(start, end)}`;
    const before = known.get(words);
    if (before) return before;
    while ((meanings[from]?.start ?? Infinity) < start) from += 1;
    const names = [...shape];
    for (let at = from; (meanings[at]?.start ?? Infinity) < end; at += 1)
      if ((meanings[at]?.end ?? Infinity) <= end) names.push(...(meanings[at]?.senses ?? []));
    const seen = seenAs(
      piece.words.map(({ text: word }) => word),
      names,
      know,
    );
    known.set(words, seen);
    return seen;
  });
}

/** `wordCount` is of all pieces, which overlap where a sentence is long. */
export function seeUrgency(parts: readonly Part[], know = knownWords()): { seen: Seen[]; wordCount: number } {
  return {
    seen: parts.flatMap((part) => seenOf(part, know)),
    wordCount: parts.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + piece.words.length, 0),
  };
}
