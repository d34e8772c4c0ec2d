/**
 * Turns the MDX of a block of words into what its author sees and types, and back: simple Markdown, in which `<` and `{` are plain signs
 * and an element among words is written in double square brackets. It must not know blocks or the screen.
 */
import { findElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { walk, wordsOf } from '@/lib/posts/mdx/mdx-tree';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import { inlineTag, noteOf, notePattern, tagOfNote } from './inline-notes';

/** Code keeps every sign, in MDX as in Markdown. */
const code =
  '(?:^|\\n)[ \\t]*(`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?\\n[ \\t]*\\1[ \\t]*(?=\\n|$)|(?<!`)(`+)(?!`)[^]*?[^`]\\2(?!`)';
const remark = '\\{\\/\\*[\\s\\S]*?\\*\\/\\}';
const entity = '&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});';
/** A tag of an element that posts may hold. */
const tag = '<\\/?[A-Z][A-Za-z]*(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'))*\\s*\\/?>';
const firstWord = '(?<=^|\\n)(?:import|export)\\b';

const inSource = new RegExp(`${code}|${remark}|\\\\[^]|${inlineTag}|${tag}|${entity}|${notePattern}`, 'gu');
const inShown = new RegExp(
  `${code}|${remark}|\\\\[^]|${notePattern}|${tag}|${entity}|~~+|(?<=(?:^|\\n)[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)>(?=[ \\t]?[\\d.,])|${firstWord}|[<{]`,
  'gu',
);

const isKnownTag = (words: string): boolean => findElementRule(/^<\/?([A-Za-z]+)/.exec(words)?.[1] ?? '') !== null;
const startsCode = (words: string): boolean => /^\n?[ \t]*(?:`|~{3})/.test(words);

/** What stands in a text area. Line ends become one character. */
export function showText(source: string): string {
  const text = source.replace(/\r\n?/g, '\n');
  return text.replace(inSource, (found, ...rest: unknown[]) => {
    const after = text.slice((rest.find((part) => typeof part === 'number') as number) + found.length);
    if (found.startsWith('\\')) return showEscape(found, after);
    if (startsCode(found) || found.startsWith('{/*')) return found;
    if (found.startsWith('<')) return noteOf(found) ?? found;
    if (found.startsWith('[[')) return `\\${found}`;
    return showEntity(found);
  });
}

const special = /[\\`*_[\]<>{}#~&|]/;

function showEscape(found: string, after: string): string {
  const sign = found.slice(1);
  if (sign === '<') return new RegExp(`^${tag}`).test(sign + after) ? found : sign;
  if (sign === '{') return after.startsWith('/*') ? found : sign;
  if (sign === '}' || sign === '~') return sign;
  if (sign === '&') return sign;
  if (sign === '>') return /^[ \t]?[\d.,]/.test(after) ? sign : found;
  return found;
}

/** The sign that it stands for; what it would begin in Markdown is kept from beginning. */
function showEntity(found: string): string {
  const { tree } = readMdx(`x${found}x`);
  const sign = tree === null ? found : wordsOf(tree).slice(1, -1);
  if (sign === found) return `\\${found}`;
  return special.test(sign) ? showEscape(`\\${sign}`, '') : sign;
}

/** The MDX of what was typed. It always parses, and says what was typed. */
export function sourceOfText(typed: string): string {
  const text = typed.replace(/\r\n?/g, '\n');
  const source = closeFence(escapeText(text, true));
  const kept = isReadable(source) ? source : closeFence(escapeText(text, false));
  return keepStars(kept);
}

function escapeText(text: string, withTags: boolean): string {
  return text.replace(inShown, (found) => {
    if (startsCode(found) && found.length > 1) return found;
    if (found.startsWith('\\') || found.startsWith('{/*')) return found;
    if (found.startsWith('[[')) return tagOfNote(found) ?? found;
    if (found.startsWith('<') && found.length > 1) return withTags && isKnownTag(found) ? found : `\\${found}`;
    if (found.startsWith('~~')) return found.replaceAll('~', '\\~');
    if (found === 'import' || found === 'export') return `&#${found.charCodeAt(0)};${found.slice(1)}`;
    return `\\${found}`;
  });
}

/** Left open, it would swallow the blocks that follow. */
function closeFence(source: string): string {
  let open: string | null = null;
  for (const line of source.split('\n')) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark === undefined) continue;
    if (open === null) open = mark;
    else if (mark.startsWith(open) && line.trim() === mark) open = null;
  }
  return open === null ? source : `${source}\n${open}`;
}

function isReadable(source: string): boolean {
  const { tree, problems } = readMdx(source);
  if (tree === null || problems.length > 0) return false;
  let isPlain = true;
  walk(tree, ({ type }) => {
    if (type === 'mdxjsEsm') isPlain = false;
  });
  return isPlain;
}

const mostStars = 200;

/** A star beside a number is a sign of its own and never the beginning of italics. */
function keepStars(source: string): string {
  let text = source;
  for (let turn = 0; turn < mostStars; turn += 1) {
    const at = findSwallowedStar(text);
    if (at === null) return text;
    text = `${text.slice(0, at)}\\${text.slice(at)}`;
  }
  return text;
}

function findSwallowedStar(source: string): number | null {
  const { tree } = readMdx(source);
  let found: number | null = null;
  if (tree === null) return null;
  walk(tree, (node: MdxNode) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return;
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (/\d/.test(source[start - 1] ?? '') || /\d/.test(source[end] ?? '')) found ??= start;
  });
  return found;
}
