/**
 * Marks as print has them: curly or angled quotation marks by the custom of the language, an apostrophe, an ellipsis, a dash.
 * Pure text. It leaves alone whatever it cannot be sure of, such as a mark for inches or one that is never closed.
 */

/** `length` characters at `at` give way to `to`. */
export type Slip = { at: number; length: number; to: string };

type Pair = readonly [string, string];
type Custom = { outer: Pair; inner: Pair };

const english: Custom = { outer: ['“', '”'], inner: ['‘', '’'] };
const angled: Custom = { outer: ['«', '»'], inner: ['“', '”'] };
/** In another language the marks of quotation stay as they are typed. */
const customs: Readonly<Record<string, Custom>> = { en: english, es: angled, ar: angled };

/** Between letters, or before the digits of a decade. */
const apostrophe = /(?<=[\p{L}\p{N}])'(?=\p{L})|(?<![\p{L}\p{N}])'(?=\d0s\b)/gu;
const dots = /(?<!\.)\.{3}(?!\.)/g;
/** Between words; between numbers it may be a minus. */
const dash = /(?<=[^\s\d] )--?(?= [^\s\d])/g;

/** In reading order. `language` is a tag such as `es` or `es-MX`. */
export function findSlips(text: string, language: string): Slip[] {
  if (!/['"]|\.{3}| -/.test(text)) return [];
  const slips = [
    ...replaceEach(text, apostrophe, '’'),
    ...replaceEach(text, dots, '…'),
    ...replaceEach(text, dash, '–'),
  ];
  const custom = customs[language.split('-')[0] ?? ''];
  if (custom !== undefined) {
    const taken = new Set(slips.map(({ at }) => at));
    slips.push(...pairMarks(text, '"', custom.outer, taken), ...pairMarks(text, "'", custom.inner, taken));
  }
  return slips.sort((one, other) => one.at - other.at);
}

export function setMarks(text: string, slips: readonly Slip[]): string {
  let from = 0;
  const parts = slips.flatMap(({ at, length, to }) => {
    const before = text.slice(from, at);
    from = at + length;
    return [before, to];
  });
  return parts.join('') + text.slice(from);
}

function replaceEach(text: string, pattern: RegExp, to: string): Slip[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ at: index, length: found.length, to }));
}

/** Nothing unless every mark opens or closes in turn. */
function pairMarks(text: string, mark: string, [open, close]: Pair, taken: ReadonlySet<number>): Slip[] {
  const slips: Slip[] = [];
  let isOpen = false;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (taken.has(at)) continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const mayOpen = /[\s([{«“‘"'¿¡—–]/.test(before) && /[^\s.,;:!?)\]}]/.test(after);
    const mayClose = /\S/.test(before) && /[^\p{L}\p{N}]/u.test(after);
    if (isOpen ? !mayClose : !mayOpen) return [];
    slips.push({ at, length: 1, to: isOpen ? close : open });
    isOpen = !isOpen;
  }
  return isOpen ? [] : slips;
}
