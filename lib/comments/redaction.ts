/**
 * Which words of a message readers may see: what screening or a person marked is hidden, or said to identify no one, span by span.
 * Pure; the text that a writer sent is never changed.
 */
import { explainFinding, type Finding } from '@/lib/screening/identifiers';
import { placeholderFor, replaceSpans } from '@/lib/screening/identifiers/remove-identifiers';
import type { FormProblem } from '@/lib/shared/form-state';
import { en, type Messages } from '@/lib/shared/messages/en';
import { tidyText } from '@/lib/shared/text';
import { claimStart } from './claim';
import type { Judged } from './current-text';

/** What a person may say that the words they mark are. */
export const markedKinds = ['name', 'place', 'date', 'other-number', 'other'] as const;

/** Marked words as the desk shows them; `hidden` is null until someone has decided. */
export interface Phrase extends Omit<Judged, 'hidden'> {
  /** Of the form. */
  field: string;
  text: string;
  because: string;
  hidden: boolean | null;
}

export interface GivenRedaction {
  verdicts: { start: number; end: number; hidden: boolean }[];
  /** Words to hide that nobody marked before, as they stand in the message. */
  words: { text: string; kind: (typeof markedKinds)[number] }[];
}

type Span = Pick<Judged, 'start' | 'end'>;
const isSame = (one: Span) => (other: Span) => one.start === other.start && one.end === other.end;

/** What screening found and nobody has decided about: while there is any, the text does not become public. */
export function listUnjudged(findings: readonly Finding[], judged: readonly Judged[] | null): Finding[] {
  return findings.filter((finding) => !judged?.some(isSame(finding)));
}

/** Everything marked in a message, in its order: by screening, and by people before. */
export function listPhrases(body: string, findings: readonly Finding[], judged: readonly Judged[] | null): Phrase[] {
  const own = (judged ?? []).filter((span) => !findings.some(isSame(span)));
  return [...findings, ...own]
    .map(({ kind, start, end }) => ({
      kind,
      start,
      end,
      field: phraseField({ start, end }),
      text: body.slice(start, end),
      because: kind === 'other' ? 'Someone at the desk marked this.' : explainFinding(kind),
      hidden: judged?.find(isSame({ start, end }))?.hidden ?? null,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The text for readers, with words from `words` in place of what is hidden; null when nothing is, which means the body as written.
 * Line breaks around a claim stay, whatever is hidden: its lines are known by their number.
 */
export function redactText(
  body: string,
  judged: readonly Judged[] | null,
  claimLines: number | null = null,
  words: Messages = en,
): string | null {
  const hidden = (judged ?? []).filter((span) => span.hidden);
  if (hidden.length === 0) return null;
  const claim = claimStart(body, claimLines);
  return replaceSpans(
    body,
    hidden.map(({ kind, start, end }) => ({
      start,
      end,
      words:
        placeholderFor(kind, words) + body.slice(Math.max(start, claim), Math.max(end, claim)).replace(/[^\n]/g, ''),
    })),
  );
}

/** The code under which the log keeps what kind of decision it was. */
export function redactionCode(judged: readonly Judged[]): string {
  const hides = judged.some(({ hidden }) => hidden);
  if (!hides) return 'overruled';
  return judged.every(({ hidden }) => hidden) ? 'hidden' : 'hidden-and-overruled';
}

/** Decides every marked phrase and what was typed besides, or says what is missing. Nothing is decided by default. */
export function judgeText(
  body: string,
  findings: readonly Finding[],
  earlier: readonly Judged[] | null,
  given: GivenRedaction,
): { judged: Judged[] } | { problems: FormProblem[] } {
  const problems: FormProblem[] = [];
  const judged = listPhrases(body, findings, earlier).flatMap(({ kind, start, end, field, text }): Judged[] => {
    const verdict = given.verdicts.find(isSame({ start, end }));
    if (verdict) return [{ kind, start, end, hidden: verdict.hidden }];
    problems.push({ field, message: `Choose what to do with “${text}”.` });
    return [];
  });
  given.words.forEach(({ text, kind }, index) => {
    const wanted = tidyText(text);
    if (wanted === '') return;
    const places = findWords(body, wanted);
    if (places.length === 0)
      problems.push({
        field: `words-${index + 1}`,
        message: `The message does not hold “${wanted}”. Copy the words exactly as they stand.`,
      });
    for (const place of places) if (!judged.some(isSame(place))) judged.push({ kind, ...place, hidden: true });
    for (const span of judged) if (places.some(isSame(span))) span.hidden = true;
  });
  if (problems.length === 0 && judged.length === 0)
    problems.push({ field: 'words-1', message: 'Write the words that readers should not see.' });
  return problems.length > 0 ? { problems } : { judged: judged.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The name of the form's field for one phrase. */
export function phraseField({ start, end }: Span): string {
  return `phrase-${start}-${end}`;
}

/** Everywhere these words stand: as whole words, or inside others when they stand nowhere else. Any space matches any other. */
function findWords(body: string, words: string): Span[] {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const places = (source: string): Span[] =>
    [...body.matchAll(new RegExp(source, 'gu'))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  const whole = places(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`);
  return whole.length > 0 ? whole : places(pattern);
}
