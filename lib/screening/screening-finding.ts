/**
 * The shape every identifier rule answers with, and the one loop they share.
 * It must not know any rule.
 */
import { eachMatch } from '@/lib/screening/words/each-match';

export const identifierKinds = [
  'name',
  'clinician',
  'phone',
  'email',
  'link',
  'handle',
  'address',
  'postcode',
  'place',
  'facility',
  'date-of-birth',
  'date',
  'age-over-89',
  'record-number',
  'social-security',
  'insurance',
  'payment-card',
  'bank-account',
  'driving-licence',
  'passport',
  'licence',
  'device-address',
  'other-number',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** A stretch of the text: UTF-16 offsets, end exclusive. `rule` names the reason for whoever reviews it. */
export type Finding = { kind: IdentifierKind; start: number; end: number; rule: string };

/** Every match of a global pattern, or of its named group `it` where it has one. The pattern needs the flags `d` and `g`. */
export function findMatches(text: string, pattern: RegExp, kind: IdentifierKind, rule: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachMatch(text, pattern)) {
    const span = match.indices?.groups?.['it'] ?? match.indices?.[0];
    if (span && span[1] > span[0]) findings.push({ kind, start: span[0], end: span[1], rule });
  }
  return findings;
}

/** What stands right behind each match of `cue` (flags g, any case) and fits `body` (flag y, case as written). */
export function findAfter(text: string, cue: RegExp, body: RegExp, kind: IdentifierKind, rule: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachMatch(text, cue)) {
    body.lastIndex = match.index + match[0].length;
    const found = body.exec(text);
    if (found && found[0].length > 0) findings.push({ kind, start: found.index, end: body.lastIndex, rule });
  }
  return findings;
}

/** Gives whether a stretch overlaps any of the findings, in a time that hardly grows with their number. */
export function overlapWith(findings: readonly Finding[]): (start: number, end: number) => boolean {
  const sorted = [...findings].sort((one, other) => one.start - other.start);
  let reached = 0;
  const ends = sorted.map(({ end }) => (reached = Math.max(reached, end)));
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) > start;
  };
}
