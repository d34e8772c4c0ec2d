/**
 * Reads numbers however they are written: in the digits of any script, in keycaps, digit by digit, or in words of the languages we know.
 * It must not know what a number means.
 */

const valueOf = new Map<string, string>();
const learn = (words: string, values: string) => {
  const each = values.split(' ');
  words.split(' ').forEach((word, index) => valueOf.set(word, each[index] ?? ''));
};
learn('zero oh one two three four five six seven eight nine ten eleven twelve', '0 0 1 2 3 4 5 6 7 8 9 10 11 12');
learn('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce', '0 1 2 3 4 5 6 7 8 9 10 11 12');
learn('zéro un deux trois quatre cinq sept huit neuf onze douze', '0 1 2 3 4 5 7 8 9 11 12');
learn('null eins zwei drei vier fünf sechs sieben acht neun elf zwölf', '0 1 2 3 4 5 6 7 8 9 11 12');
learn('um dois três sete oito nove due quattro cinque otto undici dodici', '1 2 3 7 8 9 2 4 5 8 11 12');
learn('صفر واحد واحدة اثنان اثنين اثنتان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة', '0 1 1 2 2 2 3 4 5 6 7 8 9');
learn('один одна два три четыре пять шесть семь восемь девять ноль', '1 1 2 3 4 5 6 7 8 9 0');

/** "triple nine" is three nines. */
const times = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['doble', 2],
  ['triplo', 3],
]);

/** Said as one number, not digit by digit. */
const wholes: readonly [RegExp, string][] = [
  [/ثلاث(?:ة)? تسعات/g, '999'],
  [/تسع(?:ة)?\s?مئة و(?:أحد|احد|إحدى) عشر|تسعة (?:أحد|احد|إحدى) عشر/g, '911'],
  [/(?:مئة|مائة) و(?:اثنا|اثني) عشر/g, '112'],
  [/\b(?:ciento doce|cento e doze|cent douze|(?:ein)?hundertzwölf|one hundred and twelve)(?!\p{L})/giu, '112'],
  [/\b(?:novecientos once|neuf cents? onze|neunhundertelf|nine hundred and eleven)(?!\p{L})/giu, '911'],
];

const ideographs = '〇一二三四五六七八九';
const between = String.raw`[\s.,·•/*_‐‑‒–—-]{1,3}`;
const token = String.raw`(?<![\p{L}\p{N}])(?:\d|\p{L}{2,8})(?![\p{L}\p{N}])`;
const run = new RegExp(`${token}(?:${between}${token})+`, 'gu');

/** The words with every such number in ASCII digits; places in them are lost. */
export function digitsOf(words: string): string {
  const plain = words
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\u20E3]/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[〇零一二三四五六七八九]{3,}/g, (marks) =>
      [...marks].map((mark) => ideographs.indexOf(mark === '零' ? '〇' : mark)).join(''),
    );
  return wholes.reduce((text, [pattern, digits]) => text.replace(pattern, digits), plain).replace(run, joinDigits);
}

/** Unicode keeps the ten digits of a script in a row, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Words and the gaps between them; nobody says a longer number digit by digit. */
const longestSaid = 40;

/** Within a run of words, the stretches that say digit after digit: "please dial nine one one now". */
function joinDigits(words: string): string {
  const parts = words.split(/([\s.,·•/*_‐‑‒–—-]+)/u);
  const digits = parts.map((part, index) => (index % 2 === 1 ? null : digitOf(part)));
  let text = '';
  for (let at = 0; at < parts.length;) {
    let end = at;
    let said = '';
    while (end < Math.min(parts.length, at + longestSaid) && digits[end] !== null) {
      const repeated = times.get((parts[end] as string).toLowerCase());
      const next = digits[end + 2];
      if (repeated !== undefined && next === undefined) break;
      said += repeated === undefined ? digits[end] : (next ?? '').repeat(repeated);
      end += repeated === undefined ? 2 : 4;
    }
    if (said.length >= 3 && end - at > 2) {
      text += said + (parts[end - 1] ?? '');
      at = end;
    } else {
      text += (parts[at] as string) + (parts[at + 1] ?? '');
      at += 2;
    }
  }
  return text;
}

function digitOf(part: string): string | null {
  const word = part.toLowerCase();
  if (/^\d$/.test(word)) return word;
  return times.has(word) ? '' : (valueOf.get(word) ?? null);
}
