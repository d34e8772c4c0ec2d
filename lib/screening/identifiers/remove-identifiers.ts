/**
 * Rewrites a text without what was found in it, leaving every other letter as it was.
 * It must not look for anything itself.
 */
import type { IdentifierKind } from '@/lib/screening/screening-finding';
import { en, type Messages } from '@/lib/shared/messages/en';

/** The words that stand in for a kind of finding. */
export function placeholderFor(kind: IdentifierKind | 'other', { placeholders }: Messages = en): string {
  return placeholders[kind];
}

/**
 * The text with each finding replaced by words for its kind. Findings may come in any order; where two overlap, both
 * stretches go under the words of the first. Empty ones and what lies outside the text are passed over.
 */
export function removeIdentifiers(
  text: string,
  findings: readonly { kind: IdentifierKind; start: number; end: number }[],
  words: Messages = en,
): string {
  return replaceSpans(
    text,
    findings.map(({ kind, start, end }) => ({ words: placeholderFor(kind, words), start, end })),
  );
}

/** The same for any spans, each with the words that take its place. */
export function replaceSpans(text: string, spans: readonly { words: string; start: number; end: number }[]): string {
  let result = '';
  let reached = 0;
  for (const { words, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= start || start < 0 || start >= text.length) continue;
    if (start < reached) {
      reached = Math.max(reached, end);
      continue;
    }
    result += text.slice(reached, start) + words;
    reached = end;
  }
  return result + text.slice(reached);
}
