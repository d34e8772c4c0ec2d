/** Under which forms a word is looked up, by language. They must not know what is looked for. */
import { readText } from './read-text';
import type { Forms } from './word-senses';

export const englishWords = /[a-z0-9](?:[a-z0-9'-]*[a-z0-9])?|,/gi;
export const spanishWords = /[a-z0-9À-ÿ]+|,/gi;
export const arabicTokens = /[\u0620-\u06FF]+|\d+|[,،:]/g;

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

const before = ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'لل', 'وال', 'بال', 'عال', 'هال', 'فال', 'وب', 'ول', 'ع'];
const behind = ['كم', 'كي', 'ك', 'ها', 'هم', 'ه', 'نا', 'ني', 'ي', 'وا', 'لك', 'لكي', 'لي', 'ش'];
/** Words whose last letter is their own, though it looks like "your". */
const ownEnding =
  /^(?:و|ف)?(?:ذلك|كذلك|لذلك|تلك|هناك|هنالك|.*(?:شارك|ترك|درك|حرك|سلوك|شريك|شترك|بنك|سمك|ملك|ضحك|مسك|امساك|شبك|حنك|شكوك|بارك|تماسك))$/;

/** The word; then it without what Arabic writes onto words, and `~you` and the like for what that was. Takes folded letters. */
export const arabicForms: Forms = (written) => {
  if (written.startsWith('~')) return [written];
  const word = /^[\u0620-\u06FF]+$/.test(written) ? readText(written).text : readText(written).text.toLowerCase();
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
  if (word.length >= 4 && !ownEnding.test(word)) {
    if (/ك(?:ي|م)?$/.test(word)) for (const tie of ['~you', '~your']) forms.add(tie);
    if (word.endsWith('نا')) forms.add('~our');
    if (word.endsWith('ي')) forms.add('~my');
    if (/ها?$/.test(word)) forms.add('~his');
  }
  return [...forms];
};
