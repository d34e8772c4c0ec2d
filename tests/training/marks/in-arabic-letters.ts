/** Names from elsewhere as an Arabic hand writes them by ear, one of several ways each time. It must not be taken for a transliteration standard. */
const pairs: readonly (readonly [latin: string, arabic: readonly string[]])[] = [
  ['sch', ['ش']],
  ['tch', ['تش']],
  ['sh', ['ش']],
  ['ch', ['تش', 'ش']],
  ['kh', ['خ']],
  ['gh', ['غ']],
  ['th', ['ث', 'ت']],
  ['ph', ['ف']],
  ['dh', ['د', 'ذ']],
  ['zh', ['ج']],
  ['ck', ['ك']],
  ['ng', ['نغ', 'نج']],
  ['oo', ['و']],
  ['ou', ['و']],
  ['ee', ['ي']],
  ['ie', ['ي']],
  ['ei', ['اي', 'ي']],
  ['ai', ['اي', 'ي']],
  ['ay', ['اي', 'ي']],
  ['au', ['او']],
  ['aw', ['او']],
  ['ow', ['او', 'و']],
  ['ll', ['ل']],
  ['ss', ['س']],
  ['tt', ['ت']],
  ['nn', ['ن']],
  ['mm', ['م']],
  ['rr', ['ر']],
  ['aa', ['ا']],
];
const single: Readonly<Record<string, readonly string[]>> = {
  a: ['ا', 'ا', ''],
  b: ['ب'],
  c: ['ك', 'س'],
  d: ['د'],
  e: ['ي', '', 'ي'],
  f: ['ف'],
  g: ['غ', 'ج'],
  h: ['ه'],
  i: ['ي'],
  j: ['ج'],
  k: ['ك'],
  l: ['ل'],
  m: ['م'],
  n: ['ن'],
  o: ['و'],
  p: ['ب'],
  q: ['ق', 'ك'],
  r: ['ر'],
  s: ['س'],
  t: ['ت'],
  u: ['و', 'و', ''],
  v: ['ف'],
  w: ['و'],
  x: ['كس'],
  y: ['ي'],
  z: ['ز'],
};
const first: Readonly<Record<string, readonly string[]>> = {
  a: ['ا'],
  e: ['ا', 'اي'],
  i: ['اي', 'ا'],
  o: ['او'],
  u: ['او', 'يو'],
};

/** `pick` draws a number below what it is given. */
export function inArabicLetters(word: string, pick: (below: number) => number): string {
  const small = word.toLowerCase();
  let written = '';
  for (let at = 0; at < small.length;) {
    const pair = pairs.find(([latin]) => small.startsWith(latin, at));
    const one = small.charAt(at);
    const forms =
      pair?.[1] ??
      (at === 0 ? first[one] : at === small.length - 1 && one === 'a' ? ['ا', 'ة'] : undefined) ??
      single[one];
    if (forms) written += forms[pick(forms.length)] ?? '';
    at += pair?.[0].length ?? 1;
  }
  return written.replace(/(.)\1+/gu, '$1');
}
