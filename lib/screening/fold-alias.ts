/**
 * One form for all aliases that a reader could take for each other: case, spaces, marks, lookalike letters and digits.
 * It must not say which alias may be used; folds are for comparing only, never for showing.
 */
import { foldLetters } from './fold-letters';

/**
 * Letters that look like one in ASCII, after lower-casing: Greek, Cyrillic, Armenian and Latin ones (Unicode UTS 39, the part that
 * matters). Below them, Arabic ones that look like the first, or stand for it in hasty writing.
 */
const groups: readonly (readonly [plain: string, lookalikes: string])[] = [
  ['a', 'αɑа⍺ᴀ4@'],
  ['b', 'вβьƅʙ8'],
  ['c', 'сϲᴄς'],
  ['d', 'ԁɗᴅ'],
  ['e', 'еεєҽɛэзᴇ3€'],
  ['f', 'ғƒ'],
  ['g', 'ɡցɢ9'],
  ['h', 'һнʜհ'],
  ['i', 'іιɩɪ'],
  ['j', 'јϳᴊ'],
  ['k', 'кκᴋ'],
  ['l', 'ӏʟ1!|£'],
  ['m', 'мᴍμ'],
  ['n', 'пոηɴи'],
  ['o', 'оοσօᴏө0'],
  ['p', 'рρᴘ'],
  ['q', 'ԛգ'],
  ['r', 'ѓгʀᴦя'],
  ['s', 'ѕꜱ5$'],
  ['t', 'тτᴛ7+'],
  ['u', 'υսцᴜ'],
  ['v', 'νѵᴠ'],
  ['w', 'ωԝѡшᴡ'],
  ['x', 'хχ'],
  ['y', 'уγүʏ'],
  ['z', 'ᴢʐ'],
  ['ا', 'ٱ'],
  ['ه', 'ةۀہھە'],
  ['ي', 'ىیې'],
  ['ك', 'کڪ'],
];
const lookalikes: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([plain, similar]) => [...similar].map((letter) => [letter, plain] as const)),
);

/** The same digit in ASCII for one of the two rows of digits that go with Arabic letters; anything else as it is. */
function arabicDigit(char: string): string {
  const place = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'.indexOf(char);
  return place === -1 ? char : String(place % 10);
}

/**
 * The fold of an alias: two aliases with one fold look alike. Letters of scripts without lookalikes stay as they are;
 * the result is empty when nothing but spaces and signs was given.
 */
export function foldAlias(alias: string): string {
  let fold = '';
  for (const char of foldLetters(alias.normalize('NFKD'))) {
    const digit = arabicDigit(char);
    const plain = lookalikes.get(digit) ?? digit;
    // U+0640 only makes an Arabic word longer.
    if (/[\p{L}\p{N}]/u.test(plain) && plain !== '\u0640') fold += plain;
  }
  return fold.replace(/i/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
}
