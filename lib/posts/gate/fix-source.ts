/**
 * Repairs in a post or a physician's page what can be repaired without asking its author: marks that readers never see, a missing id, a day that lags.
 * It must not change a word, and it leaves alone a file that it does not wholly understand.
 */
import { isMap, isScalar, parseDocument } from 'yaml';
import { checkPost, examinePhysician } from '@/lib/posts/check-post';
import { findElementRule } from '@/lib/posts/mdx/mdx-elements';
import { withoutHarmless } from '@/lib/posts/model/forbidden-characters';
import type { Problem } from '@/lib/posts/model/problem';
import { typesetBody, typesetFrontmatter } from './typeset-source';

/** `done` says what was repaired, in words for the author; empty when `source` is as it was. */
export type FixedSource = { source: string; done: string[] };

/** With one of these left, nobody can say what the file means, so nothing in it is touched. */
const unreadable = new Set([
  'yaml',
  'mdx-syntax',
  'mdx-import',
  'mdx-expression',
  'mdx-element',
  'nesting',
  'size',
  'hidden-character',
]);

type Repair = (source: string, makeId: () => string) => string;

type Named = readonly [string, Repair];

const ofWords: readonly Named[] = [
  ['wrote line ends as one character', (source) => source.replace(/\r\n?/g, '\n')],
  ['took out characters that nobody sees', withoutHarmless],
  ['put plain spaces where marks need them', plainSpaces],
  ['made lists of lines that began with a sign', plainLists],
  ['put straight quotation marks around attributes', straightQuotes],
  ['removed spaces at line ends', withoutTrailingSpaces],
  ['set quotation marks, dots and dashes as print does', setAsPrint],
];

const ofPosts: readonly Named[] = [
  ...ofWords,
  ['added an id', addId],
  ['set `updated` to the day of the newest change', setUpdated],
];

/** Repairing what was repaired changes nothing. `makeId` gives a new ULID. */
export function fixSource(source: string, file: string, makeId: () => string): FixedSource {
  return fix(source, ofPosts, (fixed) => checkPost(fixed, file), makeId);
}

export function fixPhysician(source: string): FixedSource {
  return fix(
    source,
    ofWords,
    (fixed) => examinePhysician(fixed).problems,
    () => '',
  );
}

function fix(
  source: string,
  repairs: readonly Named[],
  check: (source: string) => Problem[],
  makeId: () => string,
): FixedSource {
  const done: string[] = [];
  let fixed = source;
  for (const [what, repair] of repairs) {
    const next = repair(fixed, makeId);
    if (next !== fixed) done.push(what);
    fixed = next;
  }
  if (done.length === 0 || !isUnderstood(fixed, check) || wordsOf(fixed) !== wordsOf(source))
    return { source, done: [] };
  return { source: fixed, done };
}

function isUnderstood(source: string, check: (source: string) => Problem[]): boolean {
  return cut(source) !== null && !check(source).some(({ rule }) => unreadable.has(rule));
}

/** Words and numerals of the body, which no repair may change. */
function wordsOf(source: string): string {
  const body = cut(source.replace(/\r\n?/g, '\n'))?.body ?? source;
  return (withoutHarmless(body).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The three parts of a file, which joined are the file again; null without a closed fence. */
function cut(source: string): { open: string; yaml: string; body: string } | null {
  const found = /^(\uFEFF?---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$)[\s\S]*)$/.exec(source);
  return found === null ? null : { open: found[1] as string, yaml: found[2] as string, body: found[3] as string };
}

function inBody(source: string, repair: (body: string) => string): string {
  const parts = cut(source);
  return parts === null ? source : parts.open + parts.yaml + repair(parts.body);
}

const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;
/** Neither a space nor the end of a line, as code is not. */
const standIn = '\uFFFC';

/** Code is shown as it stands, so repairs go around it, and know that something stands there. */
function aroundCode(text: string, repair: (text: string) => string): string {
  if (text.includes(standIn)) return text;
  const codes = text.match(code) ?? [];
  return repair(text.replace(code, standIn)).replaceAll(standIn, () => codes.shift() ?? '');
}

const tag = /<([A-Z][A-Za-z]*)(?=[\s\u00A0/>])[^<>]*>/g;

function inTags(text: string, repair: (tag: string) => string): string {
  return text.replace(tag, (whole, name: string) => (findElementRule(name) === null ? whole : repair(whole)));
}

/** A space that does not break is good between a number and its unit; in front of marks and between attributes it hides them. */
function plainSpaces(source: string): string {
  const parts = cut(source);
  if (parts === null) return source;
  const toPlain = (text: string) => text.replaceAll('\u00A0', ' ');
  const yaml = parts.yaml.replace(/^(?:[ \u00A0-]*[A-Za-z]+:\u00A0[ \u00A0]*|[ \u00A0]*-?[ \u00A0]*)/gm, toPlain);
  const body = aroundCode(parts.body, (text) =>
    inTags(text.replace(/^[ \u00A0]*(?:#{1,6}|[-*+>]|\d+[.)])\u00A0[ \u00A0]*/gm, toPlain), (whole) =>
      whole.replace(/\u00A0(?=\w+=|\/?>)/g, ' '),
    ),
  );
  return parts.open + yaml + body;
}

/** Signs that word processors put in front of the lines of a list. */
function plainLists(source: string): string {
  return inBody(source, (body) =>
    aroundCode(body, (text) => text.replace(/^[ \t\u00A0]*[•◦▪‣●○■➢][ \t\u00A0]*(?=\S)/gmu, '- ')),
  );
}

function straightQuotes(source: string): string {
  return inBody(source, (body) =>
    aroundCode(body, (text) =>
      inTags(text, (whole) => whole.replace(/(\s\w+=)(?:[“”„]([^“”„"\n]*)[“”]|[‘’]([^‘’"\n]*)[‘’])/g, '$1"$2$3"')),
    ),
  );
}

/** Two spaces before another line of words are a new line for the reader, so those stay. */
function withoutTrailingSpaces(source: string): string {
  return inBody(source, (body) =>
    aroundCode(body, (text) =>
      text.replace(/^[ \t]+$/gm, '').replace(/[ \t]+$(?=\n\s*\n|\n?(?![\s\S]))|(?<=[^ \t\n])(?: |[ \t]*\t)$/gm, ''),
    ),
  );
}

function setAsPrint(source: string): string {
  const parts = cut(source);
  if (parts === null) return source;
  const language = /^language:[ \t]*["']?([A-Za-z-]+)/m.exec(parts.yaml)?.[1] ?? 'en';
  const [fence = ''] = /^---[ \t]*\n?/.exec(parts.body) ?? [];
  const yaml = typesetFrontmatter(parts.yaml, language);
  return parts.open + yaml + fence + typesetBody(parts.body.slice(fence.length), language);
}

function addId(source: string, makeId: () => string): string {
  const parts = cut(source);
  if (parts === null) return source;
  const document = parseDocument(parts.yaml, { schema: 'core', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow === true || document.has('id'))
    return source;
  return `${parts.open}id: ${makeId()}\n${parts.yaml}${parts.body}`;
}

function setUpdated(source: string): string {
  const parts = cut(source);
  if (parts === null) return source;
  const document = parseDocument(parts.yaml, { schema: 'core', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow === true) return source;
  const fields = document.toJS() as { changes?: unknown; updated?: unknown };
  const days = (Array.isArray(fields.changes) ? fields.changes : []).flatMap((change: unknown) => {
    const day = typeof change === 'object' && change !== null && 'date' in change ? change.date : null;
    return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? [day] : [];
  });
  const newest = days.sort().at(-1);
  if (newest === undefined) return source;
  const { updated } = fields;
  if (updated === undefined) {
    const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'changes');
    const at = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
    return `${parts.open}${parts.yaml.slice(0, at)}updated: ${newest}\n${parts.yaml.slice(at)}${parts.body}`;
  }
  const node = document.get('updated', true);
  if (typeof updated !== 'string' || updated >= newest || !isScalar(node) || node.range == null) return source;
  const [from, to] = node.range;
  const text = parts.yaml.slice(from, to);
  return `${parts.open}${parts.yaml.slice(0, from)}${text.replace(updated, newest)}${parts.yaml.slice(to)}${parts.body}`;
}
