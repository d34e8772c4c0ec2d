/** What changed between two texts, word by word. Pure, on both sides of the wire. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The work grows with the product of both lengths: two texts of the longest message that differ in every word stay below it. */
const mostPairs = 4_000_000;

/** The fewest changed words, or, of very long texts, all between their common beginning and end. The parts that are not added make up `before`, those that are not removed make up `after`. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [whole, other] = [splitWords(before), splitWords(after)];
  const start = commonStart(whole, other);
  const end = commonStart(whole.slice(start).reverse(), other.slice(start).reverse());
  const [from, to] = [whole.slice(start, whole.length - end), other.slice(start, other.length - end)];
  const kept = from.length * to.length > mostPairs ? [] : keptLengths(from, to);
  const parts: DiffPart[] = [];
  const say = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  if (start > 0) say('same', whole.slice(0, start).join(''));
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const [old, fresh] = [from[row], to[column]];
    if (old !== undefined && old === fresh) {
      say('same', old);
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || at(kept, row + 1, column) >= at(kept, row, column + 1))) {
      say('removed', old);
      row += 1;
    } else if (fresh !== undefined) {
      say('added', fresh);
      column += 1;
    }
  }
  if (end > 0) say('same', whole.slice(whole.length - end).join(''));
  return parts;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const apart = one.findIndex((word, index) => word !== other[index]);
  return apart === -1 ? one.length : apart;
}

/** Each word with the space behind it, so that joined again they are the text. */
function splitWords(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] ?? 0;

/** How many words can be kept from each pair of places on: the longest common subsequence. */
function keptLengths(from: readonly string[], to: readonly string[]): number[][] {
  const table: number[][] = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  for (let row = from.length - 1; row >= 0; row -= 1) {
    const line = table[row] ?? [];
    for (let column = to.length - 1; column >= 0; column -= 1)
      line[column] =
        from[row] === to[column]
          ? at(table, row + 1, column + 1) + 1
          : Math.max(at(table, row + 1, column), at(table, row, column + 1));
  }
  return table;
}
