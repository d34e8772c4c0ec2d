/** What changed between two texts, word by word. Pure, on both sides of the wire. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The fewest changed words. The parts that are not added make up `before`, those that are not removed make up `after`. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [from, to] = [splitWords(before), splitWords(after)];
  const kept = keptLengths(from, to);
  const parts: DiffPart[] = [];
  const say = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
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
  return parts;
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
