/**
 * A text as a person reads it, for rules to search, with the way back to the places in the text as it was written. Letters nobody sees
 * are gone; digits of every script, keycaps and letters in dress are plain; Arabic ones have one form each. It must not know what is looked for.
 */
import { plainShadow } from './plain-shadow';

export type Reading = {
  text: string;
  /** The stretch of the written text that `start` to `end` of the reading came from; UTF-16 offsets, end exclusive. */
  written: (start: number, end: number) => { start: number; end: number };
};

const isPlain =
  /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u00B1\u00B4\u00B6-\u00B8\u00BA-\u017E\u2013\u2014\u2018-\u201D\u2026]*$/;
const cluster = /(\P{M}|^\p{M})(\p{M}*)[\u0621\u0640]*/suy;
const unseen = /^\p{Default_Ignorable_Code_Point}$/u;
/** Marks that stand on a letter of these change nothing that a rule would ask for, unless they make another letter of the alphabet. */
const alphabetic = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}]/u;

/** Rows of letters and digits in order that Unicode gives no plain form: in circles and squares, white on black, and flags. */
const rows: readonly (readonly [first: number, length: number, plain: number])[] = [
  [0x24f5, 9, 49],
  [0x2776, 9, 49],
  [0x2780, 9, 49],
  [0x278a, 9, 49],
  [0x1f150, 26, 65],
  [0x1f170, 26, 65],
  [0x1f1e6, 26, 65],
];
/** One letter in several forms that Unicode keeps apart. */
const arabic: Readonly<Record<string, string>> = Object.fromEntries(
  ['اٱ', 'يىیېے', 'هةەہھۀۃ', 'كکڪ', 'وۆۇۈ', 'جچ', 'بپ', 'فڤ'].flatMap(([plain = '', ...forms]) =>
    forms.map((form) => [form, plain] as const),
  ),
);

/** The digits of a script stand in a row of ten, so the row tells what a digit is worth. */
function digitOf(char: string): string {
  let point = char.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - 1))) {
    point -= 1;
    before += 1;
  }
  return String(before % 10);
}

function plainOf(char: string): string {
  if (unseen.test(char) || char === '\u0640' || char === '\u0621') return '';
  if (/\p{Nd}/u.test(char)) return digitOf(char);
  const point = char.codePointAt(0) ?? 0;
  const row = rows.find(([first, length]) => point >= first && point < first + length);
  if (row) return String.fromCharCode(row[2] + point - row[0]);
  if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char))
    return [...char.normalize('NFKD').replace(/[\p{M}\u0621\u0640]/gu, '')].map((one) => arabic[one] ?? one).join('');
  const same = char.normalize('NFKC');
  return same !== char && /^(?:.|(?=.*[\p{L}\p{N}])[\p{L}\p{N}\p{M}!-~]+)$/u.test(same) && !/[ªº]/.test(char)
    ? same
    : char;
}

/** One letter of the Arabic presentation forms stands for eighteen; a hostile text would be read eighteen times over. */
const mostForOne = 4;

const known = new Map<string, string>();
function plainChar(char: string): string {
  if (char <= '\u007F') return char;
  let plain = known.get(char);
  if (plain === undefined) {
    const made = plainOf(char);
    plain = made.length > mostForOne ? char : made;
    if (known.size < 4_000) known.set(char, plain);
  }
  return plain;
}

function plainCluster(base: string, marks: string): string {
  const plain = plainChar(base);
  if (marks === '' || plain === '') return plain;
  if (/\p{Script=Arabic}/u.test(base)) return plain;
  const seen = marks.slice(0, 8).replace(/\p{Default_Ignorable_Code_Point}|\p{Me}/gu, '');
  const whole = (plain + seen).normalize('NFC');
  return alphabetic.test(plain) ? whole.replace(/\p{M}/gu, '') : whole;
}

/** ASCII and the letters of Arabic: no mark, and nothing that belongs to the letter before. */
const standsAlone = (code: number): boolean =>
  code < 0x80 || (code > 0x621 && code < 0x63b) || (code > 0x640 && code < 0x64b);

/** Never longer than four times the text, and linear in it. Line ends become \n; quotes, dashes and spaces are those of ASCII. */
export function readText(text: string): Reading {
  if (isPlain.test(text)) return { text: plainShadow(text), written: (start, end) => ({ start, end }) };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    let end = at + 1;
    let plain: string;
    if (standsAlone(text.charCodeAt(at)) && (end === text.length || standsAlone(text.charCodeAt(end))))
      plain = plainChar(text.charAt(at));
    else {
      cluster.lastIndex = at;
      const match = cluster.exec(text);
      end = match ? cluster.lastIndex : end;
      plain = match ? plainCluster(match[1] ?? '', match[2] ?? '') : '';
    }
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(plain);
    at = end;
  }
  return {
    text: plainShadow(parts.join('')),
    written: (start, end) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    }),
  };
}
