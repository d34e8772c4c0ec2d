/**
 * What a browser can look for while someone types: the rules of identifiers.ts that need no list of words, in the same files, and names
 * that something announces, by a sieve of words. Names that nothing announces are left to the server, and Arabic ones. It must not be the
 * only look: components/browser/on-device-check.ts takes it to a hint, the server decides.
 */
import { findNamesByScore } from '@/lib/screening/names/find-names-by-score';
import { smallLexicon } from '@/lib/screening/names/small-lexicon';
import type { Finding } from '@/lib/screening/screening-finding';
import { readText } from '@/lib/screening/words/read-text';
import { findDates } from './find-dates';
import { findEmails } from './find-emails';
import { findLinks } from './find-links';
import { findPhones } from './find-phones';

const announced = /^score-(?:naming|label|self|relative|title|clinician|greeting|closing|asking|listed)$/;

function findAnnouncedNames(text: string): Finding[] {
  return findNamesByScore(text, smallLexicon).filter(({ rule }) => announced.test(rule));
}

/** Sorted, never overlapping; where two rules mark the same words, the earlier rule counts. */
export function findOnDevice(text: string): Finding[] {
  const { text: read, written } = readText(text);
  const found = [findEmails, findLinks, findDates, findPhones, findAnnouncedNames].flatMap((find) => find(read));
  const kept: Finding[] = [];
  for (const finding of found)
    if (!kept.some(({ start, end }) => start < finding.end && end > finding.start)) kept.push(finding);
  return kept
    .map((finding) => ({ ...finding, ...written(finding.start, finding.end) }))
    .sort((one, other) => one.start - other.start);
}
