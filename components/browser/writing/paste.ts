// What is pasted from a word processor or a web page: its structure arrives, its looks do not, and what was left out is named.
import { type Schema, Slice } from 'prosemirror-model';
import { proseSchema } from '@/lib/posts/writing/prose/prose-schema';

export type LeftOut = 'pictures' | 'colours' | 'notes' | 'changes' | 'formulas';

/** Styles are read as words: the page’s policy lets none be applied, not even in a page that nobody sees. */
const asideLooks = (html: string): string => html.replace(/(\s)style\s*=\s*(?=["'])/gi, '$1data-look=');

const lookOf = (part: Element): string => part.getAttribute('data-look') ?? '';

/** Structure that Word says in styles alone is made into elements; wrappers that say nothing go. */
export function cleanPasted(html: string, leftOut: Set<LeftOut>): string {
  const page = new DOMParser().parseFromString(asideLooks(html), 'text/html');
  const { body } = page;
  const all = (selector: string): HTMLElement[] => [...body.querySelectorAll<HTMLElement>(selector)];
  const drop = (selector: string, what?: LeftOut): void => {
    for (const found of all(selector)) {
      if (what !== undefined) leftOut.add(what);
      found.remove();
    }
  };
  drop('style, script, meta, link, title, xml');
  drop('img, picture, svg, canvas, video, audio, iframe, object', 'pictures');
  drop('math', 'formulas');
  drop('del, s, strike', 'changes');
  drop('[class^="MsoComment"], [data-look*="mso-element:comment"]', 'notes');
  if (all('[data-look], font[color]').some(isColoured)) leftOut.add('colours');
  // Google Docs wraps everything in bold that is none.
  for (const wrapper of all('b, strong'))
    if (/font-weight\s*:\s*(?:normal|400)/i.test(lookOf(wrapper))) wrapper.replaceWith(...wrapper.childNodes);
  for (const link of all('a'))
    if (!/^(?:https?:|mailto:|tel:|\/)/i.test(link.getAttribute('href') ?? '')) link.replaceWith(...link.childNodes);
  for (const span of all('span')) emphasise(span);
  wordTitles(all);
  wordLists(page);
  nestStrayLists(all);
  for (const part of all('[data-look]')) part.removeAttribute('data-look');
  return body.innerHTML;
}

const plainColour =
  /^(?:inherit|initial|transparent|none|auto|black|white|windowtext|#0{3}(?:0{3})?|#f{3}(?:f{3})?|rgba?\((?:0, ?0, ?0|255, ?255, ?255)(?:, ?[\d.]+)?\))$/i;

function isColoured(part: Element): boolean {
  if (part.hasAttribute('color')) return true;
  return [...lookOf(part).matchAll(/(?:^|;)\s*(?:color|background(?:-color)?)\s*:\s*([^;]+)/gi)].some(
    ([, colour = '']) => !plainColour.test(colour.trim()),
  );
}

/** Bold and italics that are said by a style alone. */
function emphasise(span: HTMLElement): void {
  for (const [name, pattern] of [
    ['strong', /font-weight\s*:\s*(?:bold(?:er)?|[6-9]00)/i],
    ['em', /font-style\s*:\s*italic/i],
  ] as const) {
    if (!pattern.test(lookOf(span))) continue;
    const inner = document.createElement(name);
    inner.append(...span.childNodes);
    span.append(inner);
  }
}

function wordTitles(all: (selector: string) => HTMLElement[]): void {
  for (const title of all('p.MsoTitle')) {
    const heading = document.createElement('h2');
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
}

/** Word writes items of lists as paragraphs: its level and its kind stand in the style, its sign in words to be ignored. */
function wordLists(page: Document): void {
  let lists: HTMLElement[] = [];
  let previous: Element | null = null;
  for (const item of page.body.querySelectorAll<HTMLElement>(
    'p[class*="MsoListParagraph"], p[data-look*="mso-list"]',
  )) {
    const level = Number(/mso-list:[^;]*level(\d)/i.exec(lookOf(item))?.[1] ?? 1);
    const sign = takeSign(item);
    const name = /^\(?[\da-z]{1,3}[.)]/i.test(sign) ? 'ol' : 'ul';
    if (previous === null || item.previousElementSibling !== previous) lists = [];
    lists = lists.slice(0, level);
    const made = page.createElement('li');
    const words = page.createElement('p');
    words.append(...item.childNodes);
    made.append(words);
    if (lists.length < level || lists.at(-1)?.localName !== name)
      lists = openList(page, item, lists.slice(0, level - 1), name);
    lists.at(-1)?.append(made);
    const outer = lists[0] as HTMLElement;
    if (item.previousElementSibling === outer) previous = outer;
    item.remove();
    previous = outer;
  }
}

function openList(page: Document, item: HTMLElement, above: HTMLElement[], name: 'ol' | 'ul'): HTMLElement[] {
  const list = page.createElement(name);
  const holder = above.at(-1)?.lastElementChild;
  if (holder) holder.append(list);
  else item.before(list);
  return [...(holder ? above : []), list];
}

/** Takes the sign before an item away. */
function takeSign(item: HTMLElement): string {
  let sign = '';
  for (const part of item.querySelectorAll<HTMLElement>('[data-look*="mso-list:Ignore" i]')) {
    sign += part.textContent ?? '';
    part.remove();
  }
  return sign.trim();
}

/** Google Docs puts a list within a list beside the items. */
function nestStrayLists(all: (selector: string) => HTMLElement[]): void {
  for (const list of all('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') item.append(list);
  }
}

/** A table becomes one, of words alone. */
export function tableOf(table: Element, schema: Schema = proseSchema) {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const even = rows
    .filter((row) => row.length > 0)
    .map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return even.length === 0 ? null : (schema.nodes['table']?.create({ rows: even, align: [] }) ?? null);
}

/** Nothing that only this page may make comes from a clipboard. */
export function withoutForeign(slice: Slice): Slice {
  let isForeign = false;
  slice.content.descendants(({ type }) => {
    if (type.name === 'new_block') isForeign = true;
  });
  return isForeign ? Slice.empty : slice;
}
