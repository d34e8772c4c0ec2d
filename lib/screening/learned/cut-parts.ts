/**
 * A text cut into pieces that are judged one by one, so that nothing calm around a cry can quiet it: its sentences, and of what runs on
 * without stops, overlapping stretches. It must not know what is looked for.
 */
import { hasArabic } from '@/lib/screening/words/arabic-words';
import { foldedInLatinAlone } from '@/lib/screening/words/latin-alone';

export type Piece = { words: readonly Word[]; isQuestion: boolean; isShout: boolean };
/** Offsets in the text of its part. */
export type Word = { text: string; start: number; end: number };
/** What is written in one script: `text` is its `sentences`, one a line; `whole` what they were cut from. */
export type Part = {
  script: 'latin' | 'arabic';
  whole: string;
  sentences: readonly string[];
  text: string;
  pieces: readonly Piece[];
};

const latinWords = /\d+(?:[.,]\d+)?|[a-z](?:[a-z'-]*[a-z])?/g;
const arabicWords = /\d+(?:[.,]\d+)?|[\u0620-\u06FF]+/g;
const mostWords = 26;
const step = 13;
const mostPieces = 400;
const longestWord = 24;

function cut(script: Part['script'], whole: string, sentences: readonly string[], pattern: RegExp): Part {
  const pieces: Piece[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const words: Word[] = [];
    for (const { 0: word, index } of sentence.matchAll(pattern))
      words.push({ text: word.slice(0, longestWord), start: at + index, end: at + index + word.length });
    const isQuestion = /[?؟]/.test(sentence);
    const isShout = sentence.includes('!');
    for (let from = 0; from < words.length && pieces.length < mostPieces; from += step) {
      pieces.push({ words: words.slice(from, from + mostWords), isQuestion, isShout });
      if (from + mostWords >= words.length) break;
    }
    at += sentence.length + 1;
  }
  return { script, whole, sentences, text: sentences.join('\n'), pieces };
}

/** `read` is a text that was read (read-text.ts), without look-alikes; `split` cuts its Latin letters into sentences. They stay narrow (latin-alone.ts). */
export function cutParts(read: string, split: (latin: string) => string[]): Part[] {
  const parts: Part[] = [];
  if (/\p{Script=Latin}/u.test(read)) {
    const latin = foldedInLatinAlone(read.replace(/؟/g, '?').replace(/؛/g, ';'));
    parts.push(cut('latin', latin, split(latin), latinWords));
  }
  if (hasArabic(read)) {
    const drawnIn = read.replace(/(\p{L})\1{2,}/gu, '$1');
    const sentences = drawnIn.match(/[^.!?؟؛;\n]+[.!?؟؛;]*/g) ?? [];
    parts.push(cut('arabic', drawnIn, sentences, arabicWords));
  }
  return parts;
}
