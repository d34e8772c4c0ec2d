/**
 * Walks through all matches of a global pattern.
 * It must not copy the pattern as `matchAll` does: a copy is compiled anew, which costs more than the search.
 */
/** A Unicode pattern set into the middle of a pair steps back: past an empty match one must go by whole characters. */
function step(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** All matches in order. The pattern needs the flag g; its `lastIndex` is used and not restored. */
export function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] === '' ? match.index + step(text, match.index) : pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}
