/**
 * Posts of a WordPress export (WXR), one after the other, however large the file is. Whatever readers wrote there, their names, addresses
 * and e-mails are passed over: nothing of it is kept, not even for a moment longer than the parser needs.
 */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { dayOf, type Found, importBounds, nothingMore } from './found-post';
import { replaceShortcodes } from './shortcodes';

const wanted = new Set([
  'title',
  'link',
  'content:encoded',
  'excerpt:encoded',
  'wp:post_name',
  'wp:post_date',
  'wp:post_type',
  'wp:status',
]);
/** Nothing within these is read. */
const private_ = new Set(['wp:comment', 'wp:postmeta', 'wp:author']);

type Item = Partial<Record<string, string>>;

/** Throws a sentence when the file is no such export, or is made to do harm. */
export async function* readWordPress(file: string): AsyncGenerator<Found> {
  let ready: Item[] = [];
  let fault: string | null = null;
  let isExport = false;
  const parser = followItems(
    (item) => ready.push(item),
    (root) => (isExport = root === 'rss'),
    (message) => (fault ??= message),
  );
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 64 * 1024 })) {
    parser.write(chunk as string);
    if (fault !== null) throw new Error(fault);
    const items = ready;
    ready = [];
    for (const item of items) {
      const found = postOf(item);
      if (found !== null) yield found;
    }
  }
  if (!isExport) throw new Error('It is no export of WordPress.');
}

function followItems(
  onItem: (item: Item) => void,
  onRoot: (name: string) => void,
  onFault: (message: string) => void,
): SaxesParser {
  const parser = new SaxesParser();
  const open: string[] = [];
  let item: Item | null = null;
  let within = 0;
  let text: string[] | null = null;
  let length = 0;
  const hear = (words: string): void => {
    if (text === null || within > 0) return;
    length += words.length;
    if (length <= importBounds.htmlLength + 1) text.push(words);
  };
  // Old exports hold signs that XML forbids, and names of letters that only HTML knows: the words around them are whole.
  parser.on('error', () => undefined);
  parser.on('doctype', () => onFault('It defines words of its own (DOCTYPE), which no export of WordPress does.'));
  parser.on('opentag', ({ name }) => {
    if (open.length === 0) onRoot(name);
    open.push(name);
    if (open.length > 100) onFault('Its XML is nested too deep.');
    if (private_.has(name)) within += 1;
    else if (name === 'item') item = {};
    else if (item !== null && within === 0 && wanted.has(name)) [text, length] = [[], 0];
  });
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (private_.has(name)) within = Math.max(0, within - 1);
    else if (name === 'item' && item !== null) {
      onItem(item);
      item = null;
    } else if (item !== null && text !== null && within === 0 && wanted.has(name)) {
      item[name] = text.join('');
      text = null;
    }
  });
  return parser;
}

/** Null for what is no post: pictures, menus, and what was thrown away. */
function postOf(item: Item): Found | null {
  const type = item['wp:post_type'] ?? 'post';
  if (type !== 'post' && type !== 'page') return null;
  if (['trash', 'auto-draft', 'inherit'].includes(item['wp:status'] ?? '')) return null;
  const title = (item['title'] ?? '').trim();
  const from = item['wp:post_name'] || title || 'a post without a name';
  const content = item['content:encoded'] ?? '';
  if (content.trim() === '') return { from, reason: 'It has no words.' };
  const { html, named } = replaceShortcodes(content);
  const isOut = item['wp:status'] === 'publish';
  return {
    ...nothingMore,
    from,
    title,
    html,
    // Since its blocks came, WordPress keeps paragraphs; before, it kept lines.
    hasTypedLines: !/<!--\s*wp:/.test(content),
    slug: item['wp:post_name'] || null,
    summary: item['excerpt:encoded']?.trim() || null,
    published: isOut ? dayOf(item['wp:post_date']) : null,
    address: isOut ? (item['link']?.trim() ?? null) : null,
    leftOut: named.map((code) => `what a plugin put in place of ${code}`),
  };
}
