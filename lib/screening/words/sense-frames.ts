/**
 * Rules that say which senses (word-senses.ts) must stand near each other in a sentence for it to mean something, and which calm it.
 * It must not know any language.
 */
import type { Sentence } from './word-senses';

type Term = { senses: readonly string[]; side: 'before' | 'behind' | 'near' };
export type Frame = {
  rule: string;
  terms: readonly Term[];
  span: number;
  calm: readonly string[];
  /** These calm only from before the end of what was found. */
  calmBefore: readonly string[];
  deniable: boolean;
};

const usualSpan = 9;

/**
 * `written` is terms parted by blanks: `CHEST PAIN|PRESSURE`; `<A` stands before the first term or in it, `>A` behind it or in it; a number is how far from the
 * first term another may stand. Senses behind `/` calm the sentence, with `<` only from before what was found. A frame without `!` in front and NEG among its terms is denied by NEG close before its first term.
 */
export function frameOf(rule: string, written: string): Frame {
  const [body = '', calming = ''] = written.split('/');
  const calms = calming.trim().split(/\s+/).filter(Boolean);
  const parts = body.replace('!', '').trim().split(/\s+/);
  const words = parts.filter((part) => !/^\d+$/.test(part));
  return {
    rule,
    terms: words.map((word) => ({
      senses: word.replace(/^[<>]/, '').split('|'),
      side: word.startsWith('<') ? 'before' : word.startsWith('>') ? 'behind' : 'near',
    })),
    span: Number(parts.find((part) => /^\d+$/.test(part)) ?? usualSpan),
    calm: calms.filter((sense) => !sense.startsWith('<')),
    calmBefore: calms.filter((sense) => sense.startsWith('<')).map((sense) => sense.slice(1)),
    deniable: !body.startsWith('!') && !words.some((word) => /(?:^|[<>|])NEG\b/.test(word)),
  };
}

export type Places = ReadonlyMap<string, readonly number[]>;
const mostPlaces = 6;

/** Where each sense stands in a sentence. */
export function placesOf(sentence: Sentence): Places {
  const places = new Map<string, number[]>();
  sentence.forEach(({ senses }, at) => {
    for (const sense of senses) {
      const kept = places.get(sense);
      if (!kept) places.set(sense, [at]);
      else if (kept.length < mostPlaces) kept.push(at);
    }
  });
  return places;
}

function isDenied(sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before -= 1) {
    const word = sentence[before];
    if (!word || word.isBreak || word.senses.has('BUT') || word.senses.has('SUBJECT')) return false;
    if (word.senses.has('NEG')) return true;
  }
  return false;
}

type Standing = { frame: Frame; first: number; last: number };

/** Finds the frames that stand in a sentence, each once, with its first and last word; in the order of `frames`. */
export function frameFinder(frames: readonly Frame[]): (sentence: Sentence, places: Places) => Generator<Standing> {
  const byHead = new Map<string, { order: number; frame: Frame }[]>();
  frames.forEach((frame, order) => {
    for (const sense of frame.terms[0]?.senses ?? [])
      byHead.set(sense, [...(byHead.get(sense) ?? []), { order, frame }]);
  });
  return function* (sentence, places) {
    const tried = new Map<number, Frame>();
    for (const sense of places.keys())
      for (const { order, frame } of byHead.get(sense) ?? [])
        if (
          !frame.calm.some((one) => places.has(one)) &&
          frame.terms.every((term) => term.senses.some((one) => places.has(one)))
        )
          tried.set(order, frame);
    for (const [, frame] of [...tried].sort(([one], [other]) => one - other)) {
      const stands = standsIn(frame, sentence, places);
      if (stands) yield { frame, ...stands };
    }
  };
}

/** From the first place of its first term where all others are near enough. */
function standsIn(frame: Frame, sentence: Sentence, places: Places): { first: number; last: number } | undefined {
  const [head, ...rest] = frame.terms;
  for (const anchor of (head?.senses ?? []).flatMap((sense) => places.get(sense) ?? [])) {
    if (frame.deniable && isDenied(sentence, anchor)) continue;
    let first = anchor;
    let last = anchor;
    const isWhole = rest.every((term) => {
      const at = nearest(term, anchor, frame.span, places);
      first = Math.min(first, at);
      last = Math.max(last, at);
      return at >= 0;
    });
    if (!isWhole) continue;
    if (frame.calmBefore.some((sense) => (places.get(sense)?.[0] ?? Infinity) <= last)) continue;
    return { first, last };
  }
  return undefined;
}

function nearest({ senses, side }: Term, anchor: number, span: number, places: Places): number {
  let best = -1;
  for (const sense of senses)
    for (const at of places.get(sense) ?? []) {
      const distance = at - anchor;
      if (Math.abs(distance) > span || (side === 'before' && distance > 0) || (side === 'behind' && distance < 0))
        continue;
      if (best < 0 || Math.abs(distance) < Math.abs(best - anchor)) best = at;
    }
  return best;
}
