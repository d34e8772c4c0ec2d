/** How urgent a message sounds by what its words mean together, in three languages, and which of its sentences tell of no danger. */
import { frameFinder, type Places, placesOf } from '@/lib/screening/words/sense-frames';
import {
  arabicWordsAndNumbers,
  drawnArabicForms,
  plainEnglishForms,
  plainWords,
  spokenSpanishForms,
} from '@/lib/screening/words/word-forms';
import { senseReader, type Sentence } from '@/lib/screening/words/word-senses';
import { crisisSensesInArabic } from './crisis-senses-in-arabic';
import { crisisSensesInEnglish } from './crisis-senses-in-english';
import { crisisSensesInSpanish } from './crisis-senses-in-spanish';
import { emergencySensesInArabic } from './emergency-senses-in-arabic';
import { emergencySensesInEnglish } from './emergency-senses-in-english';
import { emergencySensesInSpanish } from './emergency-senses-in-spanish';
import { crisisFrames, emergencyFrames } from './urgent-frames';

const readEnglish = senseReader(
  { ...crisisSensesInEnglish, ...emergencySensesInEnglish },
  plainEnglishForms,
  plainWords,
);
const readSpanish = senseReader(
  { ...crisisSensesInSpanish, ...emergencySensesInSpanish },
  spokenSpanishForms,
  plainWords,
);
const readArabic = senseReader(
  { ...crisisSensesInArabic, ...emergencySensesInArabic },
  drawnArabicForms,
  arabicWordsAndNumbers,
);
const crises = frameFinder(crisisFrames);
const emergencies = frameFinder(emergencyFrames);
const frames = [
  ['~crisis', crises],
  ['~emergency', emergencies],
] as const;

type Heard = 'none' | 'emergency' | 'crisis';

/** In a long message, only what is said to be now counts as an emergency: people tell their whole story. */
const fewWords = 45;

/** At the head of the sentence or of a part of it, but for one word that means nothing here, such as a greeting. */
function opens(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  return at === 0 || before?.isBreak === true || (at === 1 && before?.senses.size === 0);
}

const someone = ['I', 'PERSON', 'NOW', 'UNRESP', 'SMALL'];

/** Senses that follow from others: a time that is over, a trouble of long standing, a question of fact without "I". */
function withDerived(sentence: Sentence, isShort: boolean): Places {
  const places = placesOf(sentence);
  const all = new Map(places);
  const asked = places.get('GENERAL')?.find((at) => opens(sentence, at));
  if (asked !== undefined) all.set('ASKED', [asked]);
  const isOfNobody = !someone.some((sense) => places.has(sense));
  if (isOfNobody && places.get('QWORD')?.some((at) => opens(sentence, at))) all.set('ASKED', [0]);
  const derive = (made: string, from: string, ...without: string[]): void => {
    const found = all.get(from);
    if (found && without.every((sense) => !places.has(sense))) all.set(made, found);
  };
  derive('OLD', 'PAST', 'NOW');
  derive('STEADY', 'CHRONIC', 'NOW');
  derive('ASKEDONLY', 'ASKED', 'I');
  if (isShort && !places.has('NOW')) derive('NOW', 'LATELY');
  return all;
}

const others = ['MEDIA', 'SUPPORT', 'RULEDOUT'];
const over = ['GRIEF', 'OLD', 'FINE', 'STEADY'];
const grave = ['SELFKILL', 'DIE', 'LETHAL', 'HITS', 'HARM', 'LIVE', 'TRIED'];

const isOfOthers = (places: Places): boolean => others.some((sense) => places.has(sense));

/** A sentence of a time that is over, of fear or fact: rules of wording need not read it. */
function isAside(places: Places): boolean {
  const has = (sense: string): boolean => places.has(sense);
  const isGrave = grave.some(has);
  if (isGrave && (has('WANT') || has('STILL'))) return false;
  if (over.some(has)) return true;
  if (isGrave) return false;
  if (has('FEAROF') || (has('MILD') && !has('NOW'))) return true;
  return !has('NOW') && has('ASKED');
}

export type Hearing = {
  heard: Heard;
  /** The same text with blanks for sayings and for sentences of films, of comfort or of what was ruled out. */
  own: string;
  /** As `own`, with blanks also for what is over, feared, asked of anybody or slight. */
  rest: string;
};

/** In the language of the rules, by its little words; sayings and asides of another are let be. */
const isOf = (sentence: Sentence, marks: number): boolean =>
  sentence.filter(({ senses }) => senses.has('LANGUAGE')).length >= marks;

function hear(text: string, sentences: readonly Sentence[], marks = 0): Hearing {
  const isShort = sentences.reduce((sum, sentence) => sum + sentence.length, 0) <= fewWords;
  let heard: Heard = 'none';
  const ofOthers: Span[] = [];
  const aside: Span[] = [];
  for (const sentence of sentences) {
    if (sentence.every(({ senses }) => senses.size === 0)) continue;
    const places = withDerived(sentence, isShort);
    if (!crises(sentence, places).next().done) return { heard: 'crisis', own: text, rest: text };
    const isAsked = heard === 'none' && (isShort || places.has('NOW'));
    if (isAsked && !emergencies(sentence, places).next().done) heard = 'emergency';
    if (!isOf(sentence, marks)) continue;
    const whole = { start: sentence[0]?.start ?? 0, end: sentence.at(-1)?.end ?? 0 };
    if (isOfOthers(places)) ofOthers.push(whole);
    else if (isAside(places)) aside.push(whole);
    else ofOthers.push(...sentence.filter(({ senses }) => senses.has('IDIOM')));
  }
  const own = blanked(text, ofOthers);
  return { heard, own, rest: blanked(own, aside) };
}

type Span = { start: number; end: number };

function blanked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(last, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    last = end;
  }
  return parts.join('') + text.slice(last);
}

/** A text in one script, in lower case without marks. */
type Written = { text: string; script: 'latin' | 'arabic' };

/** What its words can mean in each language of its script, for as long as it is there: models and rules ask for the same. */
const sensed = new WeakMap<Written, readonly (readonly Sentence[])[]>();

function sensesOf(written: Written): readonly (readonly Sentence[])[] {
  const before = sensed.get(written);
  if (before) return before;
  const readers = written.script === 'latin' ? [readEnglish, readSpanish] : [readArabic];
  const made = readers.map((read) => read(written.text));
  sensed.set(written, made);
  return made;
}

/** Of sentences in lower case without marks (split-sentences.ts), of a text that has them all or is blank in places. */
export function hearInEnglish(sentences: string, whole: Written): Hearing {
  return hear(sentences, sentences === whole.text ? (sensesOf(whole)[0] ?? []) : readEnglish(sentences));
}

/** Of a text in lower case without marks. */
export function hearInSpanish(text: string): Hearing {
  return hear(text, readSpanish(text), 2);
}

/** Of a text that was read (read-text.ts). */
export function hearInArabic(text: string): Hearing {
  return hear(text, readArabic(text));
}

/** A stretch of the text that means something: the senses of a word, or a frame that stands there. Offsets in the text, end exclusive. */
export type Meaning = { start: number; end: number; senses: readonly string[] };

/**
 * Every sense in a text, whatever its language of that script, and the frames of danger that stand, each for itself: nothing else in the text calms or
 * shortens one.
 */
export function meaningsIn(written: Written): Meaning[] {
  const found: Meaning[] = [];
  for (const sentences of sensesOf(written))
    for (const sentence of sentences) {
      if (sentence.every(({ senses }) => senses.size === 0)) continue;
      for (const { start, end, senses } of sentence)
        if (senses.size > 0) found.push({ start, end, senses: [...senses] });
      const places = withDerived(sentence, true);
      for (const [name, find] of frames)
        for (const { first, last } of find(sentence, places))
          found.push({ start: sentence[first]?.start ?? 0, end: sentence[last]?.end ?? 0, senses: [name] });
    }
  return found;
}
