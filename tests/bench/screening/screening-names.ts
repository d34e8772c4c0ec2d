/**
 * Figures of the identifiers on messages of our own, written before the rules were read (tests/sentences/identifiers-*.txt).
 * Sets by hands that had not read them (later, third, fourth) are measured whole and unread. It prints totals for what is held out and lists misses
 * for the half to think about. It never judges.
 */
import { pathToFileURL } from 'node:url';
import { findIdentifiers } from '../../../lib/screening/identifiers';
import { readSentences, type Sentence } from '../../sentences/read-sentences';

type Mark = { kind: string; start: number; end: number };

/** What stands beside a person without naming one: counted, but no part of "any" and "all" found. */
const indirect: ReadonlySet<string> = new Set(['DOCTOR_NAME', 'FACILITY', 'LOCATION', 'DATE', 'AGE_90PLUS']);

/** The plain text of a marked line and where its marks lie. */
function readMarks(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let read = 0;
  for (const match of line.matchAll(/\[\[(\w+):(.*?)\]\]/gs)) {
    text += line.slice(read, match.index);
    marks.push({ kind: match[1] ?? '', start: text.length, end: text.length + (match[2] ?? '').length });
    text += match[2] ?? '';
    read = match.index + match[0].length;
  }
  return { text: text + line.slice(read), marks };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}

/** Half of the letters of a mark have to be found. */
function missedMarks(one: Sentence): Mark[] {
  const { text, marks } = readMarks(one.text.replace(/\\n/g, '\n'));
  const findings = findIdentifiers(text);
  return marks.filter((mark) => {
    const overlaps = findings.map((f) => Math.max(0, Math.min(f.end, mark.end) - Math.max(f.start, mark.start)));
    return overlaps.reduce((sum, overlap) => sum + overlap, 0) < (mark.end - mark.start) / 2;
  });
}

function benchHolding(name: string, own: readonly Sentence[], lists: boolean, figures: Record<string, number>): void {
  let [holding, some, all] = [0, 0, 0];
  const kinds = new Map<string, [found: number, all: number]>();
  const misses: string[] = [];
  for (const one of own) {
    const { marks } = readMarks(one.text);
    const missed = missedMarks(one);
    for (const { kind } of marks) kinds.set(kind, [kinds.get(kind)?.[0] ?? 0, (kinds.get(kind)?.[1] ?? 0) + 1]);
    for (const { kind } of marks.filter((mark) => !missed.some(({ kind: other }) => other === mark.kind)))
      kinds.set(kind, [(kinds.get(kind)?.[0] ?? 0) + 1, kinds.get(kind)?.[1] ?? 0]);
    if (missed.length > 0) misses.push(`  ${one.kind}: missed ${missed.map((m) => m.kind).join(' ')} in ${one.text}`);
    const direct = marks.filter(({ kind }) => !indirect.has(kind)).length;
    const directMissed = missed.filter(({ kind }) => !indirect.has(kind)).length;
    if (direct === 0) continue;
    holding += 1;
    if (directMissed < direct) some += 1;
    if (directMissed === 0) all += 1;
  }
  figures[`${name}.some`] = share(some, holding);
  figures[`${name}.all`] = share(all, holding);
  const byKind = [...kinds].sort().map(([kind, [found, whole]]) => `${kind} ${found}/${whole}`);
  console.log(`\n${name}: ${holding} messages, some found in ${some}, all in ${all}; ${byKind.join(', ')}`);
  if (lists) for (const miss of misses) console.log(miss);
}

function benchClean(name: string, own: readonly Sentence[], lists: boolean, figures: Record<string, number>): void {
  for (const isPublic of [false, true]) {
    const part = own.filter(({ kind }) => (kind === 'public line') === isPublic);
    if (part.length === 0) continue;
    const flagged = part.filter(({ text }) => findIdentifiers(text).length > 0);
    const label = isPublic ? 'public lines' : 'clean';
    figures[`${name}.${label}`] = share(flagged.length, part.length);
    console.log(`\n${name} ${label}: ${flagged.length} of ${part.length} flagged`);
    if (!lists) continue;
    for (const { text } of flagged)
      console.log(
        `  ${text} <- ${findIdentifiers(text)
          .map(({ rule, start, end }) => `${rule} "${text.slice(start, end)}"`)
          .join('; ')}`,
      );
  }
}

/** Shares from 0 to 1: of messages that hold something, and of clean ones and public lines that were flagged. */
export function benchNames(figures: Record<string, number>, languages: readonly string[] = ['en', 'es', 'ar']): void {
  for (const file of languages.flatMap((language) => [
    `later-identifiers-${language}`,
    `unseen/third-identifiers-${language}`,
    `unseen/identifiers/fourth-${language}`,
  ])) {
    const sentences = readSentences(file);
    benchHolding(
      file,
      sentences.filter(({ label }) => label === 'holding'),
      false,
      figures,
    );
    benchClean(
      file,
      sentences.filter(({ label }) => label === 'clean'),
      false,
      figures,
    );
  }
  for (const file of languages.map((language) => `identifiers-${language}`)) {
    const sentences = readSentences(file);
    for (const isHeldOut of [false, true]) {
      const own = sentences.filter((one) => one.isHeldOut === isHeldOut);
      const name = `${file} ${isHeldOut ? 'held out' : 'development'}`;
      const holding = own.filter(({ label }) => label === 'holding');
      const clean = own.filter(({ label }) => label === 'clean');
      benchHolding(name, holding, !isHeldOut, figures);
      benchClean(name, clean, !isHeldOut, figures);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures: Record<string, number> = {};
  benchNames(figures);
  console.table(figures);
}
