/**
 * Figures of the screening on labelled text: `npx tsx tests/bench/screening/screening.ts FOLDER` (or BEDSIDE_CORPORA).
 * It prints; it never judges. A line that misses is listed so that a rule can be thought about, not tuned to it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findIdentifiers } from '../../../lib/screening/identifiers';
import { benchDevice } from './device-figures';
import { benchLearned } from './learned-figures';
import { benchMarks } from './mark-figures';
import { benchNames } from './screening-names';
import { benchSpeed } from './speed-figures';
import { benchUnseen } from './unseen-figures';

type Span = { start: number; end: number; type: string };
type Line = { id?: string; text: string; label?: string; spans?: Span[]; aux?: Span[] };
type Figures = Record<string, number>;

const direct = new Set(
  'NAME PHONE EMAIL ADDRESS DATE_OF_BIRTH MRN SSN INSURANCE_ID URL SOCIAL_HANDLE IP CREDIT_CARD IBAN BANK_ACCOUNT DRIVER_LICENSE PASSPORT LICENSE_ID OTHER_ID MAC ZIP'.split(
    ' ',
  ),
);

function readLines(folder: string, file: string): Line[] {
  const path = [join(folder, file), join(folder, file.split('/').at(-1) ?? file)].find((candidate) =>
    existsSync(candidate),
  );
  if (!path) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}

/** Corpora count code points; findings count UTF-16 units. */
function unitsBefore(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  return [...units, at];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}

function benchIdentifying(folder: string, file: string, figures: Figures): void {
  const lines = readLines(folder, file);
  const kinds = new Map<string, { found: number; all: number }>();
  let holding = 0;
  let someFound = 0;
  let allFound = 0;
  const missed: string[] = [];
  for (const line of lines) {
    const units = unitsBefore(line.text);
    const findings = findIdentifiers(line.text);
    const spans = (line.spans ?? []).map((span) => ({
      ...span,
      start: units[span.start] ?? 0,
      end: units[span.end] ?? 0,
    }));
    const isFound = (span: Span) => {
      const covered = findings.reduce(
        (sum, f) => sum + Math.max(0, Math.min(f.end, span.end) - Math.max(f.start, span.start)),
        0,
      );
      return covered >= (span.end - span.start) / 2;
    };
    for (const span of spans) {
      const kind = kinds.get(span.type) ?? { found: 0, all: 0 };
      kind.all += 1;
      if (isFound(span)) kind.found += 1;
      else
        missed.push(
          `${line.id ?? ''} ${span.type} "${line.text.slice(span.start, span.end)}" in …${line.text.slice(Math.max(0, span.start - 40), span.end + 25).replace(/\n/g, '⏎')}…`,
        );
      kinds.set(span.type, kind);
    }
    const directSpans = spans.filter((span) => direct.has(span.type));
    if (directSpans.length === 0) continue;
    holding += 1;
    if (directSpans.some(isFound)) someFound += 1;
    if (directSpans.every(isFound)) allFound += 1;
  }
  const name = file.split('/').at(-1) ?? file;
  figures[`${name}.some`] = share(someFound, holding);
  figures[`${name}.all`] = share(allFound, holding);
  console.log(`\n${file}: ${holding} documents, some ${figures[`${name}.some`]}, all ${figures[`${name}.all`]}`);
  for (const [kind, { found, all }] of [...kinds].sort()) console.log(`  ${kind.padEnd(16)} ${found}/${all}`);
  for (const line of missed) console.log(`  missed ${line}`);
}

function benchClean(folder: string, file: string, figures: Figures): void {
  const lines = readLines(folder, file);
  const flagged = lines.flatMap((line) => {
    const findings = findIdentifiers(line.text).filter((finding) => {
      const units = unitsBefore(line.text);
      return !(line.aux ?? []).some(
        (aux) => (units[aux.start] ?? 0) < finding.end && (units[aux.end] ?? 0) > finding.start,
      );
    });
    return findings.length > 0 ? [{ line, findings }] : [];
  });
  const name = file.split('/').at(-1) ?? file;
  figures[`${name}.flagged`] = share(flagged.length, lines.length);
  console.log(`\n${file}: ${flagged.length} of ${lines.length} flagged`);
  for (const { line, findings } of flagged)
    for (const { rule, start, end } of findings)
      console.log(
        `  flagged ${line.id ?? ''} ${rule} "${line.text.slice(start, end)}" in …${line.text.slice(Math.max(0, start - 40), end + 25).replace(/\n/g, '⏎')}…`,
      );
}

/**
 * Runs the screening over every corpus in the folder; each figure is a share from 0 to 1. Missing files count nothing. What was learnt is
 * measured on text that the model judging it had not learnt.
 */
export async function benchScreening(corporaFolder: string): Promise<Record<string, number>> {
  const figures: Figures = {};
  for (const file of ['natural_filled', 'composite_types', 'presidio_synth'])
    benchIdentifying(corporaFolder, `pii/${file}.jsonl`, figures);
  for (const file of ['neg_meqsum', 'neg_hotline_va']) benchClean(corporaFolder, `pii/${file}.jsonl`, figures);
  benchSpeed(figures);
  benchNames(figures);
  benchMarks(corporaFolder, figures);
  benchLearned(corporaFolder, figures);
  benchDevice(corporaFolder, figures);
  benchUnseen(figures);
  return figures;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? process.env['BEDSIDE_CORPORA'];
  if (!folder) throw new Error('Give the folder of the corpora, or set BEDSIDE_CORPORA.');
  console.table(await benchScreening(folder));
}
