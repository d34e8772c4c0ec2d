/** Sentences of a reply that tell what is known of one person, found by meaning in three languages. It must not judge doses or promises. */
import { assertionsIn, isSaidOfNobody } from './reply-frames';
import { replySensesInArabic } from './reply-senses-in-arabic';
import { replySensesInEnglish } from './reply-senses-in-english';
import { replySensesInSpanish } from './reply-senses-in-spanish';
import { arabicForms, arabicTokens, englishForms, englishWords, spanishForms, spanishWords } from './word-forms';
import { lexiconOf, sensedSentences, type SensedWord } from './word-senses';

const english = lexiconOf(replySensesInEnglish, englishForms);
const spanish = lexiconOf(replySensesInSpanish, spanishForms);
const arabic = lexiconOf(replySensesInArabic, arabicForms);

type Place = ReturnType<typeof assertionsIn>[number];

/** `phrases` are what rules for wording found: those that say nothing of this person go, and what is meant is added where none is left. */
function weighed(sentences: readonly (readonly SensedWord[])[], phrases: readonly Place[]): Place[] {
  const kept = phrases.filter((phrase) => !asserting.has(phrase.kind) || !isSaidOfNobody(sentences, phrase));
  const meant = assertionsIn(sentences);
  return [...kept, ...meant.filter((one) => kept.every(({ start, end }) => end <= one.start || one.end <= start))];
}

const asserting: ReadonlySet<string> = new Set(['confirms-patient', 'chart-fact', 'individual-dosing']);

/** Of a text whose text-speak is spelt out (spell-out.ts). */
export function knowledgeInEnglish(text: string, phrases: readonly Place[]): Place[] {
  return weighed(sensedSentences(text, englishWords, english, englishForms), phrases);
}

export function knowledgeInSpanish(text: string, phrases: readonly Place[]): Place[] {
  return weighed(sensedSentences(text, spanishWords, spanish, spanishForms), phrases);
}

/** Of a text that was read (read-text.ts). */
export function knowledgeInArabic(text: string, phrases: readonly Place[]): Place[] {
  return weighed(sensedSentences(text, arabicTokens, arabic, arabicForms), phrases);
}
