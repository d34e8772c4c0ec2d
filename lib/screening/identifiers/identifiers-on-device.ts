/**
 * What a browser can look for while someone types: the rules of identifiers.ts that need no list of words. The same files, so that
 * the two cannot disagree; names that nothing announces are left to the server. components/browser/on-device-check.ts takes it there.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import { readText } from '@/lib/screening/words/read-text';
import { findDates } from './find-dates';
import { findEmails } from './find-emails';
import { findLinks } from './find-links';
import { findPhones } from './find-phones';

/** Sorted, never overlapping; where two rules mark the same words, the earlier rule counts. */
export function findOnDevice(text: string): Finding[] {
  const { text: read, written } = readText(text);
  const found = [findEmails, findLinks, findDates, findPhones].flatMap((find) => find(read));
  const kept: Finding[] = [];
  for (const finding of found)
    if (!kept.some(({ start, end }) => start < finding.end && end > finding.start)) kept.push(finding);
  return kept
    .map((finding) => ({ ...finding, ...written(finding.start, finding.end) }))
    .sort((one, other) => one.start - other.start);
}
