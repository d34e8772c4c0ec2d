/**
 * The piece of a text that best shows why it was found. It returns words and never markup.
 * It must not know the index or the screen.
 */
import type { Span } from './kept-spans';
import type { Evidence } from './search-index';

export type SnippetPart = { words: string; isMatch: boolean };

export type Snippet = {
  /** Joined they are exactly `text.slice(start, end)` of the text it was taken from. */
  parts: SnippetPart[];
  text: string;
  start: number;
  end: number;
};

const longest = 240;
const before = 60;

/** From the text that holds the most different words that were found, the first of equals; from the first text when none holds any. */
export function takeSnippet(texts: readonly string[], { different: most, findIn }: Evidence): Snippet {
  let best = { text: texts[0] ?? '', spans: [] as Span[], different: 0 };
  for (const text of texts) {
    const spans = findIn(text);
    const { different } = bestWindow(spans);
    if (different > best.different) best = { text, spans, different };
    // No other text can show more.
    if (best.different >= most) break;
  }
  const { text, spans } = best;
  const start = startBefore(text, spans[bestWindow(spans).first]?.start ?? 0);
  const end = start + longest >= text.length ? text.length : wordEdge(text, start + longest, -1);
  return { parts: partsOf(text, spans, start, end), text, start, end };
}

/** Where to begin so that the most different words stand within the length of a snippet. */
function bestWindow(spans: readonly Span[]): { first: number; different: number } {
  let best = { first: 0, different: 0 };
  for (const [first, { start }] of spans.entries()) {
    const terms = new Set<string>();
    for (let at = first; at < spans.length; at += 1) {
      const span = spans[at] as Span;
      if (span.end > start + longest - before) break;
      terms.add(span.term);
    }
    if (terms.size > best.different) best = { first, different: terms.size };
  }
  return best;
}

/** A little before a match: where a sentence begins, if one does, or else a word. */
function startBefore(text: string, match: number): number {
  const from = match - before;
  if (from <= 0 || text.length <= longest) return 0;
  const sentenceEnd = /[.!?]\s+/.exec(text.slice(from, match));
  return sentenceEnd ? from + sentenceEnd.index + sentenceEnd[0].length : wordEdge(text, from, 1);
}

/** The first words of a text, on one line, as a name for it: whole when it is short, else cut between words and followed by an ellipsis. */
export function openingOf(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, wordEdge(line, most, -1)).trimEnd()} …`;
}

/** The nearest place between words, in one direction; the place itself, but never within one character, when a word goes on and on. */
function wordEdge(text: string, at: number, direction: 1 | -1): number {
  for (let steps = 0; steps < 40; steps += 1) {
    const place = at + steps * direction;
    if (/\s/.test(text[place - (direction === 1 ? 1 : 0)] ?? '')) return place;
  }
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}

/** Neighbours as one stretch: "blood pressure" is one thing that was found and not two. */
function inRuns(spans: readonly Span[], text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last !== undefined && /^[\s-]*$/u.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

function partsOf(text: string, spans: readonly Span[], start: number, end: number): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = start;
  for (const span of inRuns(spans, text)) {
    if (span.start < at || span.end > end) continue;
    parts.push({ words: text.slice(at, span.start), isMatch: false });
    parts.push({ words: text.slice(span.start, span.end), isMatch: true });
    at = span.end;
  }
  parts.push({ words: text.slice(at, end), isMatch: false });
  return parts.filter(({ words }) => words !== '');
}
