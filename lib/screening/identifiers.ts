/**
 * What in a text could tell who wrote it or whom it is about. The list below is read in order: where two rules
 * mark the same words, the earlier one gives the kind. It must not judge whether a text may be published.
 */
import { findAccounts } from '@/lib/screening/identifiers/find-accounts';
import { findAddresses } from '@/lib/screening/identifiers/find-addresses';
import { findAddressesElsewhere } from '@/lib/screening/identifiers/find-addresses-elsewhere';
import { findDates } from '@/lib/screening/identifiers/find-dates';
import { findEmails } from '@/lib/screening/identifiers/find-emails';
import { findInArabic } from '@/lib/screening/identifiers/find-in-arabic';
import {
  findInSpanish,
  isPoliteSpanish,
  isSpanish,
  isWordHere,
  misreadSpanish,
} from '@/lib/screening/identifiers/find-in-spanish';
import { findLinks } from '@/lib/screening/identifiers/find-links';
import { findNumbers } from '@/lib/screening/identifiers/find-numbers';
import { findPhones } from '@/lib/screening/identifiers/find-phones';
import { findPlaces } from '@/lib/screening/identifiers/find-places';
import { isPublicLine } from '@/lib/screening/identifiers/public-lines';
import { findMarks } from '@/lib/screening/marks/find-marks';
import { markModel } from '@/lib/screening/marks/kept-model';
import { type MarkModel } from '@/lib/screening/marks/mark-model';
import { findNamesByCue } from '@/lib/screening/names/find-names-by-cue';
import { findNamesByPlace } from '@/lib/screening/names/find-names-by-place';
import { findNamesByScore } from '@/lib/screening/names/find-names-by-score';
import { findNamesByShape } from '@/lib/screening/names/find-names-by-shape';
import { findRepeatedNames } from '@/lib/screening/names/find-repeated-names';
import { englishLexicon, spanishLexicon } from '@/lib/screening/names/name-lexicon';
import { inNarrowLetters } from '@/lib/screening/words/latin-alone';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import { en, type Messages } from '@/lib/shared/messages/en';
import { type Finding, type IdentifierKind, overlapWith } from './screening-finding';

export type { Finding, IdentifierKind };

const detectors: readonly ((text: string) => Finding[])[] = [
  findEmails,
  findLinks,
  findAccounts,
  findDates,
  findAddresses,
  findAddressesElsewhere,
  findNumbers,
  findPhones,
  findPlaces,
  findNamesByCue,
  findNamesByPlace,
  findNamesByShape,
];

type Ranked = Finding & { rank: number };

/** Detectors make their findings anew each time, so each is marked as it is: copies of thousands take long. */
function ranked(findings: Finding[], rank: number): Ranked[] {
  return findings.map((finding) => Object.assign(finding, { rank }));
}

const afterAll = detectors.length;

/** Findings that touch become one; the kind is that of the earliest detector, so no marked letter is lost. */
function merged(findings: readonly Ranked[]): Finding[] {
  const result: Ranked[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)) {
    const before = result.at(-1);
    if (!before || finding.start >= before.end) {
      result.push({ ...finding });
      continue;
    }
    if (finding.rank < before.rank)
      Object.assign(before, { kind: finding.kind, rule: finding.rule, rank: finding.rank });
    before.end = Math.max(before.end, finding.end);
  }
  return result.map(({ kind, start, end, rule }) => ({ kind, start, end, rule }));
}

const digitsAround = 24;

/** Digits that, with those written beside them, are a line everybody may call. */
function isPartOfPublicLine(text: string, start: number, end: number): boolean {
  if (!/\d/.test(text.slice(start, end))) return false;
  const before = /[\d ()+-]*$/.exec(text.slice(Math.max(0, start - digitsAround), start))?.[0].trimStart() ?? '';
  const behind = /^[\d ()-]*/.exec(text.slice(end, end + digitsAround))?.[0].trimEnd() ?? '';
  return isPublicLine(text, start, end) || isPublicLine(text, start - before.length, end + behind.length);
}

/**
 * Spans of identifying text in UTF-16 offsets, end exclusive, sorted, never overlapping. Covers the HIPAA Safe Harbor
 * kinds that can be typed (45 CFR 164.514(b)(2)) and clinicians' and relatives' names. Unsure, it marks: the writer decides.
 */
export function findIdentifiers(text: string): Finding[] {
  return findIdentifiersBy(markModel, text);
}

/** As `findIdentifiers`, with another model of identifying words, or none. */
export function findIdentifiersBy(model: MarkModel | null, text: string): Finding[] {
  const reading = readText(text);
  const shadow = withoutLookAlikes(reading.text);
  const latin = inNarrowLetters(shadow);
  const spanish = ranked(findInSpanish(latin), afterAll);
  const english = detectors
    .flatMap((detect, rank) => ranked(detect(latin), rank))
    .filter(({ kind, start, end }) => kind !== 'name' || !isPoliteSpanish(latin.slice(start, end)));
  const isInSpanish = isSpanish(latin);
  const isRead = overlapWith(spanish);
  const found = [
    ...(isInSpanish ? english.filter((finding) => !misreadSpanish(latin, finding, isRead)) : english),
    ...spanish,
    ...ranked(findNamesByScore(latin, isInSpanish ? spanishLexicon : englishLexicon), afterAll).filter(
      (scored) =>
        !isPoliteSpanish(latin.slice(scored.start, scored.end)) && !(isInSpanish && isWordHere(latin, scored)),
    ),
    ...(/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(shadow) ? ranked(findAddresses(shadow), afterAll) : []),
    // Their cues are more particular than the shapes of numbers.
    ...ranked(findInArabic(shadow), -1),
  ];
  const isRuled = overlapWith(found);
  if (model)
    found.push(
      ...ranked(findMarks(model, shadow, isRuled), afterAll).filter(
        ({ start, end }) => !isPoliteSpanish(latin.slice(start, end)) && !isPartOfPublicLine(shadow, start, end),
      ),
    );
  const repeated = ranked(findRepeatedNames(shadow, found), afterAll);
  // Rules of other languages look behind their own cue and know no public lines.
  const isPrinted = ({ kind, start, end }: Finding) => kind === 'phone' && isPublicLine(shadow, start, end);
  return merged([...found, ...repeated].filter((finding) => !isPrinted(finding))).map((finding) => ({
    ...finding,
    ...reading.written(finding.start, finding.end),
  }));
}

/** One plain sentence for the screen on why something was marked. */
export function explainFinding(kind: IdentifierKind, { findings }: Messages = en): string {
  return findings[kind];
}
