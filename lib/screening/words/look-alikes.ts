/**
 * Letters that a reader takes for one of ASCII: Unicode UTS 39 (confusables whose skeleton is one letter and which NFKC leaves as they
 * are), and the small letters that hasty eyes read so. It must not know what is looked for.
 */
const groups: readonly (readonly [plain: string, lookalikes: string])[] = [
  ['a', 'αɑа⍺ᴀᎪᗅꓮ'],
  ['b', 'вβьƅʙᏏᑲᖯꞴᏴᗷꓐ'],
  ['c', 'сϲᴄςⲥꮯꓚ'],
  ['d', 'ԁɗᴅᏧᑯꓒᎠᗞᗪꓓ'],
  ['e', 'еεєҽɛэзᴇꬲᎬꓰ'],
  ['f', 'ғƒꬵꞙẝքϜᖴꓝ'],
  ['g', 'ɡցɢᶃƍԌᏀᏳꓖ'],
  ['h', 'һнʜհᏂΗⲎᎻᕼꓧ'],
  ['i', 'іιɩɪıꙇꭵⲒӀ'],
  ['j', 'јϳᴊꞲᎫᒍꓙ'],
  ['k', 'кκᴋⲔᏦꓗ'],
  ['l', 'ӏʟǀꓲⳐᏞᒪꓡ'],
  ['m', 'мᴍμϺⲘᎷᗰꓟ'],
  ['n', 'пոηɴиռΝⲚꓠ'],
  ['o', 'оοσօᴏөᴑꬽⲟꓳ'],
  ['p', 'рρᴘⲣᏢᑭꓑ'],
  ['q', 'ԛգզ'],
  ['r', 'ѓгʀᴦяꭇꭈⲅꮁᎡᏒᖇꓣ'],
  ['s', 'ѕꜱƽꮪՏᏕꓢ'],
  ['t', 'тτᴛⲦᎢꓔ'],
  ['u', 'υսцᴜꞟꭎꭒʋᑌꓴ'],
  ['v', 'νѵᴠꮩᐯꓦ'],
  ['w', 'ωԝѡшᴡɯաꮃᏔꓪ'],
  ['x', 'хχᕁᕽꞳⲬꓫ'],
  ['y', 'уγүʏɣᶌỿꭚΥⲨᎩᎽꓬ'],
  ['z', 'ᴢʐꮓΖꓜ'],
];

const latin: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([plain, similar]) =>
    [...similar].map((letter) => [letter, /\p{Lu}/u.test(letter) ? plain.toUpperCase() : plain] as const),
  ),
);
const similar = new RegExp(`[${[...latin.keys()].join('')}]`, 'iu');
const word = /[\p{L}\p{M}\p{N}]+/gu;
const realForeign = /(?!\p{Script=Latin})\p{L}/u;

/** The letter of ASCII that `letter` looks like, in its case; undefined for one that looks like none, or is one. */
export function lookAlikeOf(letter: string): string | undefined {
  const direct = latin.get(letter);
  if (direct !== undefined) return direct;
  const small = letter.toLowerCase();
  return small === letter ? undefined : latin.get(small)?.toUpperCase();
}

function inAscii(written: string): string {
  return [...written].map((letter) => lookAlikeOf(letter) ?? letter).join('');
}

/**
 * Same length as the text. Changed are words that mix such letters with those of ASCII, and words of nothing else, unless the text
 * holds words that can only be of another script: nobody's own language is taken for a disguise.
 */
export function withoutLookAlikes(text: string): string {
  if (!similar.test(text)) return text;
  const words = text.match(word) ?? [];
  const isForeign = words.some((one) => !/[A-Za-z]/.test(one) && realForeign.test(inAscii(one)));
  return text.replace(word, (one) =>
    similar.test(one) && (/[A-Za-z]/.test(one) || (!isForeign && !realForeign.test(inAscii(one)))) ? inAscii(one) : one,
  );
}
