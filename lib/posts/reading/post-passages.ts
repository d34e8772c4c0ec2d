/**
 * The words of a post's body as plain passages, read without a parser: some hundred times faster, and exact enough to be searched.
 * It must not judge what it reads; nothing it returns may be shown as anything but plain text.
 */
import type { z } from 'zod';
import { doseSchema, riskCompareSchema } from '@/lib/posts/mdx/mdx-elements';
import { replaceComments } from '@/lib/posts/mdx/post-comments';
import { doseSentence, riskDifference, riskOpening, riskSentence } from '@/lib/posts/mdx/sentences';

export type Passage = { words: string; isHeading: boolean };

const name = /^[A-Za-z][A-Za-z0-9]*$/;
/** Attributes whose words a reader sees, in the order of the page. */
const shown = ['heading', 'name', 'who', 'by', 'alt', 'caption'];

/** In reading order. `plainWordOf` gives what stands on the page for a `<Term id="…" />` without words of its own. */
export function listPassages(body: string, plainWordOf: (termId: string) => string): Passage[] {
  return replaceTags(
    replaceComments(body, () => ''),
    plainWordOf,
  )
    .split('\n')
    .reduce<Passage[]>(joinLines, [])
    .map(({ words, isHeading }) => ({ words: withoutMarks(words), isHeading }))
    .filter(({ words }) => words !== '');
}

function replaceTags(body: string, plainWordOf: (termId: string) => string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = body.indexOf('<'); start !== -1; start = body.indexOf('<', start)) {
    const end = body[start - 1] === '\\' ? -1 : endOfTag(body, start);
    if (end === -1) {
      start += 1;
      continue;
    }
    kept.push(body.slice(at, start), wordsOfTag(body.slice(start + 1, end), plainWordOf));
    start = at = end + 1;
  }
  return kept.join('') + body.slice(at);
}

/** A tag is never longer; so a text full of `<` is not read to its end for each. */
const longestTag = 1_500;
const quote = '"'.charCodeAt(0);
const close = '>'.charCodeAt(0);

/** Where the `>` of the tag at `start` stands, past any in quotes; -1 when no tag begins here. */
function endOfTag(body: string, start: number): number {
  if (!/[A-Za-z/]/.test(body[start + 1] ?? '')) return -1;
  let isQuoted = false;
  const last = Math.min(body.length, start + longestTag);
  for (let at = start + 1; at < last; at += 1) {
    const code = body.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    else if (code === close && !isQuoted) return at;
  }
  return -1;
}

function wordsOfTag(tag: string, plainWordOf: (termId: string) => string): string {
  const isAlone = tag.endsWith('/');
  const element = tag.split(/[\s/]/, 1)[0] ?? '';
  if (!name.test(element)) return '';
  const attributes = Object.fromEntries(
    [...tag.matchAll(/\s([a-z]{1,20})="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  switch (element) {
    case 'Cite':
      return '';
    case 'Term':
      return isAlone ? plainWordOf(attributes['id'] ?? '') : '';
    case 'Medication':
      return [attributes['name'], attributes['brands'] && `(${attributes['brands']})`].filter(Boolean).join(' ');
    case 'Dose':
      return onOwnLine(sentenceOf(doseSchema, attributes, doseSentence));
    case 'RiskCompare':
      return onOwnLine(
        sentenceOf(riskCompareSchema, attributes, (risk) =>
          [riskOpening(risk), riskSentence(risk, 'without'), riskSentence(risk, 'with'), riskDifference(risk)].join(
            ' ',
          ),
        ),
      );
    default:
      return onOwnLine(shown.flatMap((key) => attributes[key] ?? []).join('\n\n'));
  }
}

function sentenceOf<Schema extends z.ZodType>(
  schema: Schema,
  attributes: Record<string, string>,
  say: (value: z.infer<Schema>) => string,
): string {
  const { data } = schema.safeParse(attributes);
  return data === undefined ? '' : say(data);
}

const onOwnLine = (words: string): string => `\n\n${words}\n\n`;

const startsAnew = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|\||>)/;
const ruleOff = /^[\s|:*_-]*$/;

/** Lines of one paragraph belong together; a list item, a table row and a heading stand alone. */
function joinLines(passages: Passage[], line: string): Passage[] {
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(line)?.[1];
  const last = passages.at(-1);
  if (heading !== undefined) passages.push({ words: heading, isHeading: true }, { words: '', isHeading: false });
  else if (ruleOff.test(line)) passages.push({ words: '', isHeading: false });
  else if (startsAnew.test(line) || last === undefined || last.words === '')
    passages.push({ words: line.replace(startsAnew, ''), isHeading: false });
  else last.words += ` ${line}`;
  return passages;
}

/** Emphasis, links, pictures and escapes of Markdown go; the words stay. */
function withoutMarks(words: string): string {
  return words
    .replace(/\]\([^()\s]{0,500}\)/g, '')
    .replace(/!?\[/g, '')
    .replace(/\]/g, '')
    .replace(/(?<!\\)(?:\*{1,3}|_{2}|`+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s*\|\s*$/, '')
    .replace(/\s*\|\s*/g, ' · ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
