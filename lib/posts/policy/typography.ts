/**
 * Finds marks in a post that print would set otherwise, so that an author is told and a repair knows the places.
 * It must not look into code, into addresses or into attributes that name something.
 */
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { walk } from '@/lib/posts/mdx/mdx-tree';
import type { Slip } from '@/lib/posts/model/print-marks';
import { findSlips, setMarks } from '@/lib/posts/model/print-marks';
import type { Place, Problem } from '@/lib/posts/model/problem';
import { placeAt } from '@/lib/posts/model/problem';

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
const naming = new Set(['id', 'cite', 'src', 'level', 'kind']);
/** Stands in for what is no text, such as code or a source: neither a space nor a letter. */
const somethingElse = '\uFFFC';

/** Places in `body`, in reading order. */
export function findTypographicSlips(tree: MdxNode, body: string, language: string): Slip[] {
  if (!/['"]|\.{3}| -/.test(body)) return [];
  const slips: Slip[] = [];
  walk(tree, (node) => {
    if (blocks.has(node.type)) slips.push(...slipsOfBlock(node, body, language));
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || naming.has(attribute.name))
        continue;
      slips.push(...slipsOfValue(attribute.value, attribute.position?.end.offset, body, language));
    }
  });
  return slips.sort((one, other) => one.at - other.at);
}

/** Fields of the frontmatter whose words readers see. References are not among them: their titles are others’ words. */
const shown = [
  'title',
  'summary',
  'keyPoints',
  'questionsToAsk',
  'discussion',
  'changes',
  'withdrawal',
  'image',
  'specialty',
  'interests',
] as const;
/** Within those, what names a day, a person or a file. */
const unshown: ReadonlySet<PropertyKey> = new Set(['date', 'who', 'type', 'src', 'replacement', 'decorative']);

type ShownWords = { path: PropertyKey[]; words: string };

export function listShownWords(fields: Readonly<Record<string, unknown>>): ShownWords[] {
  return shown.flatMap((key) => wordsWithin(fields[key], [key]));
}

function wordsWithin(value: unknown, path: PropertyKey[]): ShownWords[] {
  if (typeof value === 'string') return [{ path, words: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsWithin(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (unshown.has(key) ? [] : wordsWithin(one, [...path, key])));
}

/** One warning, at the first place: the repair mends them all. */
export function adviseTypography(
  { fields, tree, body }: { fields: Readonly<Record<string, unknown>>; tree: MdxNode; body: string },
  language: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const field = listShownWords(fields).find(({ words }) => findSlips(words, language).length > 0);
  const [slip] = field === undefined ? findTypographicSlips(tree, body, language) : findSlips(field.words, language);
  if (slip === undefined) return [];
  const [place, text] = field === undefined ? [placeAt(body, slip.at), body] : [placeOf(field.path), field.words];
  const message = `Print sets ${text.slice(slip.at, slip.at + slip.length)} as ${slip.to}. \`npm run content:check -- --fix\` sets this and all others in the file.`;
  return [{ ...place, severity: 'warning', rule: 'typography', message }];
}

/** Marks are paired across emphasis and links, so the texts of one block are read as one. */
function slipsOfBlock(block: MdxNode, body: string, language: string): Slip[] {
  let text = '';
  const pieces: { from: number; to: number; source: number }[] = [];
  walk(block, (node, ancestors) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const isAddress = ancestors.some(({ type, url }) => type === 'link' && url?.endsWith(node.value ?? '') === true);
    if (node.type !== 'text' || start === undefined || end === undefined || isAddress) {
      if (node.children === undefined) text += somethingElse;
      return;
    }
    pieces.push({ from: text.length, to: text.length + end - start, source: start });
    text += body.slice(start, end);
  });
  return findSlips(text, language).flatMap(({ at, length, to }) => {
    const piece = pieces.find((one) => one.from <= at && at + length <= one.to);
    return piece === undefined ? [] : [{ at: piece.source + at - piece.from, length, to }];
  });
}

/** `end` is where its attribute ends. Nothing when it is written in another way than it reads. */
function slipsOfValue(value: string, end: number | undefined, body: string, language: string): Slip[] {
  if (end === undefined) return [];
  const start = end - 1 - value.length;
  const delimiter = body[end - 1] ?? '';
  if (body.slice(start, end - 1) !== value || body[start - 1] !== delimiter) return [];
  const slips = findSlips(value, language);
  return setMarks(value, slips).includes(delimiter) ? [] : slips.map((slip) => ({ ...slip, at: slip.at + start }));
}
