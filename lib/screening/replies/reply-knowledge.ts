/** Sentences of a reply that tell what is known of one person, found by meaning in three languages. It must not judge doses or promises. */
import {
  arabicForms,
  arabicTokens,
  englishForms,
  englishWords,
  spanishForms,
  spanishWords,
} from '@/lib/screening/words/word-forms';
import { senseReader, type Sentence } from '@/lib/screening/words/word-senses';
import { assertionsIn, isSaidOfNobody } from './reply-frames';
import { replySensesInArabic } from './reply-senses-in-arabic';
import { replySensesInEnglish } from './reply-senses-in-english';
import { replySensesInSpanish } from './reply-senses-in-spanish';

const readEnglish = senseReader(replySensesInEnglish, englishForms, englishWords);
const readSpanish = senseReader(replySensesInSpanish, spanishForms, spanishWords);
const readArabic = senseReader(replySensesInArabic, arabicForms, arabicTokens);

type Place = ReturnType<typeof assertionsIn>[number];

/** `phrases` are what rules for wording found: those that say nothing of this person go, and what is meant is added where none is left. */
function weighed(sentences: readonly Sentence[], phrases: readonly Place[]): Place[] {
  const kept = phrases.filter((phrase) => !asserting.has(phrase.kind) || !isSaidOfNobody(sentences, phrase));
  const meant = assertionsIn(sentences);
  return [...kept, ...meant.filter((one) => kept.every(({ start, end }) => end <= one.start || one.end <= start))];
}

const asserting: ReadonlySet<string> = new Set(['confirms-patient', 'chart-fact', 'individual-dosing']);

/** Of a text whose text-speak is spelt out (spell-out.ts). */
export function knowledgeInEnglish(text: string, phrases: readonly Place[]): Place[] {
  return weighed(readEnglish(text), phrases);
}

export function knowledgeInSpanish(text: string, phrases: readonly Place[]): Place[] {
  return weighed(readSpanish(text), phrases);
}

/** Of a text that was read (read-text.ts). */
export function knowledgeInArabic(text: string, phrases: readonly Place[]): Place[] {
  return weighed(readArabic(text), phrases);
}

/** Every sense in a reply, whatever its language, and what its sentences assert; offsets in the text, which was read (read-text.ts). */
export function meaningsInReply(text: string): { start: number; end: number; senses: readonly string[] }[] {
  return [readEnglish, readSpanish, readArabic].flatMap((read) => {
    const sentences = read(text);
    const asserted = assertionsIn(sentences).map(({ start, end, rule }) => ({ start, end, senses: [`~${rule}`] }));
    const words = sentences.flat().map(({ start, end, senses }) => ({ start, end, senses: [...senses] }));
    return [...words.filter(({ senses }) => senses.length > 0), ...asserted];
  });
}
