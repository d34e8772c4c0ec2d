/** What changed between two texts, word by word. Pure, on both sides of the wire. */
import { diffArrays } from 'diff';

export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The work grows with the square of it. Two answers of the usual length stay below it, though they share no word; beyond it what they share says nothing. */
const mostChanges = 1_500;

/** The fewest changed words, or, of texts with little in common, all between their common beginning and end. The parts that are not added make up `before`, those that are not removed make up `after`. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [from, to] = [splitWords(before), splitWords(after)];
  const parts = diffArrays(from, to, { maxEditLength: mostChanges })?.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value.join(''),
  }));
  return (parts ?? changeOfAll(from, to)).filter(({ text }) => text !== '');
}

/** Each word with the space behind it, so that joined again they are the text. */
function splitWords(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

function changeOfAll(from: readonly string[], to: readonly string[]): DiffPart[] {
  const start = commonStart(from, to);
  const end = commonStart(from.slice(start).reverse(), to.slice(start).reverse());
  const between = (words: readonly string[]): string => words.slice(start, words.length - end).join('');
  return [
    { kind: 'same', text: from.slice(0, start).join('') },
    { kind: 'removed', text: between(from) },
    { kind: 'added', text: between(to) },
    { kind: 'same', text: from.slice(from.length - end).join('') },
  ];
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const apart = one.findIndex((word, index) => word !== other[index]);
  return apart === -1 ? one.length : apart;
}
