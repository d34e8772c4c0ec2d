/**
 * What in a text could tell who wrote it or whom it is about. The list below is read in order: where two rules
 * mark the same words, the earlier one gives the kind. It must not judge whether a text may be published.
 */
import { findAddresses } from './find-addresses';
import { findDates } from './find-dates';
import { findEmails } from './find-emails';
import { findLinks } from './find-links';
import { findNamesByCue } from './find-names-by-cue';
import { findNamesByPlace } from './find-names-by-place';
import { findNamesByShape } from './find-names-by-shape';
import { findNumbers } from './find-numbers';
import { findPhones } from './find-phones';
import { findPlaces } from './find-places';
import { findRepeatedNames } from './find-repeated-names';
import { plainShadow } from './plain-shadow';
import type { Finding, IdentifierKind } from './screening-finding';

export type { Finding, IdentifierKind };

const detectors: readonly ((text: string) => Finding[])[] = [
  findEmails,
  findLinks,
  findDates,
  findAddresses,
  findNumbers,
  findPhones,
  findPlaces,
  findNamesByCue,
  findNamesByPlace,
  findNamesByShape,
];

type Ranked = Finding & { rank: number };

/** Findings that touch become one; the kind is that of the earliest detector, so no marked letter is lost. */
function merged(findings: readonly Ranked[]): Finding[] {
  const result: Ranked[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || finding.start >= last.end) {
      result.push({ ...finding });
      continue;
    }
    if (finding.rank < last.rank) Object.assign(last, { kind: finding.kind, rule: finding.rule, rank: finding.rank });
    last.end = Math.max(last.end, finding.end);
  }
  return result.map(({ kind, start, end, rule }) => ({ kind, start, end, rule }));
}

/**
 * Spans of identifying text in UTF-16 offsets, end exclusive, sorted, never overlapping. Covers the HIPAA Safe Harbor
 * kinds that can be typed (45 CFR 164.514(b)(2)) and clinicians' and relatives' names. Unsure, it marks: the writer decides.
 */
export function findIdentifiers(text: string): Finding[] {
  const shadow = plainShadow(text);
  const found = detectors.flatMap((detect, rank) => detect(shadow).map((finding) => ({ ...finding, rank })));
  const repeated = findRepeatedNames(shadow, found).map((finding) => ({ ...finding, rank: detectors.length }));
  return merged([...found, ...repeated]);
}

const explanations: Readonly<Record<IdentifierKind, string>> = {
  name: "This looks like a person's name.",
  clinician: "This looks like a clinician's name.",
  phone: 'This looks like a phone number.',
  email: 'This looks like an e-mail address.',
  link: 'This looks like a personal web address.',
  handle: 'This looks like a social media name.',
  address: 'This looks like an address.',
  postcode: 'This looks like a postcode.',
  place: 'This says where somebody lives.',
  facility: 'This names a place of care, study or work.',
  'date-of-birth': 'This looks like a date of birth.',
  date: 'This is an exact date.',
  'age-over-89': 'An age of 90 or over can point to one person.',
  'record-number': 'This looks like a patient or record number.',
  'social-security': 'This looks like a national identity or social security number.',
  insurance: 'This looks like an insurance number.',
  'payment-card': 'This looks like a payment card number.',
  'bank-account': 'This looks like a bank account number.',
  'driving-licence': 'This looks like a driving licence number.',
  passport: 'This looks like a passport number.',
  licence: 'This looks like a licence, registration or vehicle number.',
  'device-address': 'This looks like the network address of a device.',
  'other-number': 'This looks like a number that identifies somebody.',
};

/** One plain sentence for the screen on why something was marked. */
export function explainFinding(kind: IdentifierKind): string {
  return explanations[kind];
}
