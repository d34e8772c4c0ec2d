/** Where a term stands in a text. */
export type Span = { start: number; end: number; term: string };

/** Where which terms stand in the texts that can be found: a snippet is looked for in some five hundred texts a search. 12 bytes a word. */
export type KeptSpans = {
  /** Another text of what is being put in. */
  add: (text: string, spans: readonly Span[]) => void;
  /** What was added since belongs to it, in place of what it had. */
  keep: (id: string) => void;
  remove: (id: string) => void;
  /** Those of the terms that stand in a text of it, in the order given; null for a text that is unknown. */
  find: (id: string, text: string, terms: ReadonlySet<string>) => Span[] | null;
};

export function createKeptSpans(): KeptSpans {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const kept = new Map<string, ReadonlyMap<string, Uint32Array>>();
  let latest = new Map<string, Uint32Array>();

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, terms.length);
    return terms.push(term) - 1;
  }

  return {
    add: (text, spans) =>
      latest.set(text, Uint32Array.from(spans.flatMap(({ term, start, end }) => [numberOf(term), start, end]))),
    keep: (id) => {
      kept.set(id, latest);
      latest = new Map();
    },
    remove: (id) => kept.delete(id),
    find: (id, text, asked) => {
      const places = kept.get(id)?.get(text);
      if (!places) return null;
      const wanted = new Set([...asked].map((term) => numbers.get(term)));
      const found: Span[] = [];
      for (let at = 0; at < places.length; at += 3) {
        const [number = 0, start = 0, end = 0] = [places[at], places[at + 1], places[at + 2]];
        if (wanted.has(number)) found.push({ term: terms[number] ?? '', start, end });
      }
      return found;
    },
  };
}
