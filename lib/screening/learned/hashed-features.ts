/**
 * What a linear model looks at, as places in a table of weights: words, neighbours and groups of letters within words. It must not know
 * what any weight says.
 */

const prime = 0x01000193;
const basis = 0x811c9dc5;

/** FNV-1a over UTF-16 units, from a state that says of which sort the feature is. */
export function hashed(text: string, state = basis): number {
  let hash = state;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** Stirred, since the low bits of FNV alone lie close for texts that do. */
function stirred(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const unigram = hashed('w ');
const bigram = hashed('b ');
const skipped = hashed('k ');
const letters = hashed('c ');
const rooted = hashed('r ');
const negated = hashed('n ');
const meant = hashed('s ');

export type Features = number[];

/** Groups of three to five letters, with the edges of the word. */
function addLetterGroups(word: string, bits: number, into: Features): void {
  const edged = `<${word}>`;
  for (let from = 0; from + 3 <= edged.length; from += 1) {
    let hash = letters;
    for (let at = from; at < edged.length && at < from + 5; at += 1) {
      hash = Math.imul(hash ^ edged.charCodeAt(at), prime);
      if (at - from >= 2) into.push(stirred(hash) >>> (32 - bits));
    }
  }
}

const arabicHead = /^[وف]?(?:ال|بال|لل|كال|[بلكسيتنا](?=\p{L}{3}))?(?=\p{L}{2})/u;
const arabicTail = /(?<=\p{L}{2})(?:تها|تهم|تني|تك|ها|هم|كم|نا|ني|وا|ين|ون|ات|ان|ته|ه|ي|ك)$/u;
const rootLength = 5;

/** What a word has in common with its other forms, roughly. */
function rootOf(word: string): string {
  return word >= '\u0620' && word <= '\u06FF'
    ? word.replace(arabicHead, '').replace(arabicTail, '')
    : word.slice(0, rootLength);
}

const denials = new Set(
  "no not never without don't dont doesn't didn't isn't wasn't aren't can't cannot won't nothing none neither nor sin ni nunca jamas tampoco nada لا لم لن ما مش مو مب ليس ليست بدون بلا دون ولا وما مافي مفيش مفيهاش ماعندي".split(
    ' ',
  ),
);
const denied = 4;

/** What a word gives wherever it stands: itself, its root, its letters. */
function addOwnFeatures(word: string, bits: number, into: Features): void {
  into.push(stirred(hashed(rootOf(word), rooted)) >>> (32 - bits));
  into.push(stirred(hashed(word, unigram)) >>> (32 - bits));
  addLetterGroups(word, bits, into);
}

/** What is asked of a word again and again while one text is read. */
type KnownWord = { root: string; places: readonly number[] };
export type WordKnower = (word: string) => KnownWord;

/** Remembers the words of one text: none of them outlives it. */
export function wordKnower(bits: number): WordKnower {
  const known = new Map<string, KnownWord>();
  return (word) => {
    let one = known.get(word);
    if (!one) {
      const places: number[] = [];
      addOwnFeatures(word, bits, places);
      known.set(word, (one = { root: rootOf(word), places }));
    }
    return one;
  };
}

/** What words give by standing together: what a denial denies, pairs of neighbours, and pairs with one word between. */
export function addJointFeatures(words: readonly string[], bits: number, into: Features, know: WordKnower): void {
  const roots = words.map((word) => know(word).root);
  let denies = 0;
  for (let at = 0; at < words.length; at += 1) {
    const [word, root] = [words[at] ?? '', roots[at] ?? ''];
    if (denies > 0) into.push(stirred(hashed(root, negated)) >>> (32 - bits));
    denies = denials.has(word) ? denied : denies - 1;
    const [next, second, nextRoot] = [words[at + 1], words[at + 2], roots[at + 1]];
    if (nextRoot !== undefined) into.push(stirred(hashed(` ${nextRoot}`, hashed(root, rooted))) >>> (32 - bits));
    into.push(stirred(hashed(` ${next ?? '$'}`, hashed(word, bigram))) >>> (32 - bits));
    if (at === 0) into.push(stirred(hashed(`^ ${word}`, bigram)) >>> (32 - bits));
    if (second !== undefined) into.push(stirred(hashed(` ${second}`, hashed(word, skipped))) >>> (32 - bits));
  }
}

/** So many words before and behind one may give something else where it is missing. */
export const jointReach = denied + 2;

/** Places from 0 up to 2 to the power of `bits`: all that words give alone and together. */
export function addWordFeatures(words: readonly string[], bits: number, into: Features, know: WordKnower): void {
  addJointFeatures(words, bits, into, know);
  for (const word of words) for (const place of know(word).places) into.push(place);
}

/** One place for each name and for each pair of names. */
export function addNamedFeatures(names: readonly string[], bits: number, into: Features): void {
  const sorted = [...new Set(names)].sort().slice(0, 24);
  const apart = sorted.map((name) => hashed(name));
  sorted.forEach((name, at) => {
    const own = hashed(name, meant);
    into.push(stirred(own) >>> (32 - bits));
    for (let other = at + 1; other < sorted.length; other += 1)
      into.push(stirred(Math.imul(own, prime) ^ (apart[other] ?? 0)) >>> (32 - bits));
  });
}
