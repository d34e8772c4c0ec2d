/** Under which forms a word is looked up, by language. They must not know what is looked for. */
import type { Forms } from './word-senses';

export const englishWords = /\d+[.,]\d+|[a-z0-9](?:[a-z0-9'-]*[a-z0-9])?|,/gi;
export const spanishWords = /\d+[.,]\d+|[a-z0-9À-ÿ]+|,/gi;
export const arabicTokens = /[\u0620-\u06FF]+|\d+(?:[.,]\d+)?|[,،:]/g;

export const englishForms: Forms = (word) => {
  const small = word.toLowerCase();
  return small.endsWith("'s") ? [small, small.slice(0, -2)] : [small];
};

export const spanishForms: Forms = (word) => {
  const small = word.toLowerCase();
  const plain = small
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0308]/g, '')
    .normalize('NFC');
  return plain === small ? [small] : [small, plain];
};

const before = ['و', 'ف', 'س', 'ب', 'ل', 'ك', 'ال', 'لل', 'وال', 'بال', 'عال', 'هال', 'فال', 'وب', 'ول', 'ع'];
const behind = ['كم', 'كي', 'ك', 'ها', 'هم', 'ه', 'نا', 'ني', 'ي', 'وا', 'لك', 'لكي', 'لي', 'ش'];
/** Words whose last letter is their own, though it looks like "your". */
const ownEnding =
  /^(?:و|ف)?(?:ذلك|كذلك|لذلك|تلك|هناك|هنالك|.*(?:شارك|ترك|درك|حرك|سلوك|شريك|شترك|بنك|سمك|ملك|ضحك|مسك|امساك|شبك|حنك|شكوك|بارك|تماسك))$/;

const mayBeTied = /(?:ك[يم]?|نا|ي|ها?)$/;

/** The word; then it without what Arabic writes onto words, and `~you` and the like for what that was. Takes folded letters. */
export const arabicForms: Forms = (word) => {
  if (word.startsWith('~')) return [word];
  const forms = new Set([word]);
  const bare = [word, ...before.filter((one) => word.startsWith(one)).map((one) => word.slice(one.length))];
  for (const one of bare) {
    if (one.length >= 2) forms.add(one);
    for (const end of behind) {
      if (!one.endsWith(end) || one.length - end.length < 2) continue;
      const stem = one.slice(0, -end.length);
      forms.add(stem);
      if (stem.endsWith('ت')) forms.add(`${stem.slice(0, -1)}ه`);
    }
  }
  if (word.length >= 4 && mayBeTied.test(word) && !ownEnding.test(word)) {
    if (/ك(?:ي|م)?$/.test(word)) for (const tie of ['~you', '~your']) forms.add(tie);
    if (word.endsWith('نا')) forms.add('~our');
    if (word.endsWith('ي')) forms.add('~my');
    if (/ها?$/.test(word)) forms.add('~his');
  }
  return [...forms];
};

/** What a number can be beside its word: a fever in either scale, a sugar in either unit, a pulse. */
function numberForms(word: string): readonly string[] {
  const value = Number(word.replace(',', '.'));
  return [
    word,
    ...((value >= 38 && value < 43) || (value >= 100.4 && value < 108) ? ['~fever'] : []),
    ...((value >= 40 && value < 43) || (value >= 104 && value < 108) ? ['~highfever'] : []),
    ...((value >= 20 && value <= 40) || (value >= 300 && value < 1500) ? ['~highsugar'] : []),
    ...(/^(?:19|20)\d\d$/.test(word) ? ['~year'] : []),
    ...(value >= 18 && value <= 39 ? ['~lowpulse'] : []),
  ];
}

const isNumber = /^\d+(?:[.,]\d+)?$/;

export const plainWords = /\d+(?:[.,]\d+)?|[a-z](?:[a-z'-]*[a-z])?|[,¿]/g;
export const arabicWordsAndNumbers = /[\u0620-\u06FF]+|\d+(?:[.,]\d+)?|[a-z]+|[,،:]/gi;

/** Of lower case without marks (split-sentences.ts). */
export const plainEnglishForms: Forms = (word) =>
  isNumber.test(word) ? numberForms(word) : word.length > 4 && word.endsWith('in') ? [word, `${word}g`] : [word];

const severalSpellings = /[qczvh]|ll|gu|mf|n[bp]/;

function withOneSound(word: string): string {
  return severalSpellings.test(word)
    ? word
        .replace(/qu(?=[ei])|q(?=[ei])/g, 'k')
        .replace(/c(?=[ei])|z/g, 's')
        .replace(/ch/g, 'x')
        .replace(/c/g, 'k')
        .replace(/v/g, 'b')
        .replace(/h/g, '')
        .replace(/ll/g, 'y')
        .replace(/gu(?=[ei])/g, 'g')
        .replace(/m(?=f)/g, 'n')
        .replace(/n(?=[bp])/g, 'm')
    : word;
}

/** How a Spanish word sounds, so that b and v, s, c and z, k and qu, ll and y, and a silent h never decide. Lower case without marks. */
export const spokenSpanishForms: Forms = (word) =>
  isNumber.test(word) ? numberForms(word) : [withOneSound(word).replace(/(.)\1+/g, '$1')];

/** Letters drawn out are drawn in again; of a text that was read (read-text.ts). */
export const drawnArabicForms: Forms = (word) =>
  isNumber.test(word) ? numberForms(word) : arabicForms(word.replace(/(.)\1{2,}/gu, '$1'));
