/** Texts to learn and to measure from: our own sentences (tests/sentences) and the corpora, which lie outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `block` names neighbours; `isTuned` when rules were written with it in sight. */
export type LabelledText = {
  text: string;
  label: string;
  kind: string;
  source: string;
  language: string;
  block: string;
  isTuned: boolean;
  weight: number;
};

type Row = { id?: string; text: string; label?: string; raw_label?: string; concept_noise?: boolean };

const sentences = new URL('../sentences/', import.meta.url);
export const languages = ['en', 'es', 'ar'] as const;

/** Lines of `name`.txt with the class and kind of the heading they stand under. */
export function ownSentences(name: string, language: string, isTuned: boolean, perBlock: number): LabelledText[] {
  const path = new URL(`${name}.txt`, sentences);
  if (!existsSync(path)) return [];
  const found: LabelledText[] = [];
  let [label, kind] = ['', ''];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const heading = /^\[(\w+): ?(.*)\]$/.exec(line);
    if (heading) [label, kind] = [heading[1] ?? '', heading[2] ?? ''];
    else if (line.trim() !== '' && !line.startsWith('#')) {
      // The older sets say the same in each language, so they stand on one side together.
      const plain = name.replace(/^newer\//, '');
      const file = isTuned ? plain.replace(/-\w\w$/, '') : plain;
      const block = `${file} ${Math.floor(found.length / perBlock)}`;
      const source = isTuned ? 'older sentences' : 'sentences';
      found.push({ text: line.trim(), label, kind, source, language, block, isTuned, weight: 1 });
    }
  }
  return found;
}

export function corpusRows(folder: string, file: string): Row[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

/** English texts of a corpus; neighbours of the same source stay together whatever file they stand in. */
export function corpusTexts(
  folder: string,
  file: string,
  perBlock: number,
  labelOf: (row: Row) => string,
): LabelledText[] {
  const source = file.split('/').at(-1)?.replace('.jsonl', '') ?? file;
  return corpusRows(folder, file).map((row, at) => ({
    text: row.text,
    label: labelOf(row),
    kind: row.raw_label ?? row.label ?? '',
    source,
    language: 'en',
    block: /meqsum-\d+/.exec(row.id ?? '')?.[0].slice(0, -1) ?? `${source} ${Math.floor(at / perBlock)}`,
    isTuned: false,
    weight: row.concept_noise ? 0.5 : 1,
  }));
}

/** Each text once: collections of health questions overlap. */
export function withoutTwins(texts: readonly LabelledText[]): LabelledText[] {
  const known = new Set<string>();
  return texts.filter(({ text }) => {
    const key = text
      .replace(/SUBJECT:|MESSAGE:/g, '')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
      .slice(0, 120);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
