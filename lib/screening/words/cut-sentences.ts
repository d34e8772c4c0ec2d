/**
 * Cuts a message into sentences of bounded length, in plain lower case, for rules that read one at a time. How words are mended is given,
 * since a browser has no list of them. It must not keep offsets: use it only where no span is answered.
 */
import { foldLetters } from './fold-letters';

const longest = 400;
/** Letters typed one by one, so that no program reads the word. */
const oneByOne = /(?<![\p{L}\d'])(?:\p{L}[ .*_-]){2,60}\p{L}(?![\p{L}\d'])/gu;
const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};
const apostropheless: readonly (readonly [written: RegExp, meant: string])[] = [
  [/\b(do|does|did|is|was|are|were|has|have|had|could|would|should|must|wo|ca)nt\b/g, "$1n't"],
  [/\bcan ?not\b/g, "can't"],
  [/\b(do|does|did|is|was|are|were|has|have|had|could|would|should) not\b/g, "$1n't"],
  [/\bwill not\b/g, "won't"],
  [/\bi ?m\b/g, "i'm"],
  [/\bi am\b/g, "i'm"],
  [/\bi ?ve\b|\bi have\b(?= (?:been|no|had|never|just|already|to|not))/g, "i've"],
  [/\b(he|she|that|there|what)s\b/g, "$1's"],
  [/\b(he|she|it) is\b/g, "$1's"],
  [/\bi?killmy ?self\b/g, 'kill myself'],
  [/\bi?want ?to ?die\b/g, 'i want to die'],
  [/\bi?(?:can|cant|can't)(?:not)?breath(e?)\b/g, "i can't breath$1"],
  [/\bendmylife\b/g, 'end my life'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bs[ui]+c+[iu]+d(?:e|al|el|ial|le)?\b|\bsucid\w*\b|\bsuici\w{1,3}\b|\bsuicid\w*\b/g, 'suicidal'],
];

/** `mend` takes and gives lower case without marks. Sentences without their stops, lower case, contractions made alike; cut at 400 characters so that rules stay linear. Takes a text that was read (read-text.ts). */
export function cutSentences(text: string, mend: (plain: string) => string): string[] {
  const sentences: string[] = [];
  const plain = text
    .toLowerCase()
    .replace(/[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]/g, foldLetters)
    .replace(oneByOne, (spelt) => spelt.replace(/[ .*_-]/g, ''))
    .replace(/(?<=[a-z])[013457@$](?=[a-z])/g, (sign) => digitLetters[sign] ?? sign)
    .replace(/(.)\1{3,}/gu, '$1$1');
  for (const piece of mend(plain).split(/(?<=[.!?;])(?=\s|$)|\n+|[.!?]{2,}/)) {
    const tidy = (/\s\s|[^\S ]/.test(piece) ? piece.replace(/\s+/g, ' ') : piece).trim();
    for (let at = 0; at < tidy.length; at += longest) {
      let sentence = tidy.slice(at, at + longest);
      for (const [written, meant] of apostropheless) sentence = sentence.replace(written, meant);
      sentences.push(sentence);
    }
  }
  return sentences;
}
