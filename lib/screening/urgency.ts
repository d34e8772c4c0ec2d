/**
 * How urgent a message sounds, so that the right numbers stand in the same response and a person sees it first.
 * It must not diagnose or reassure: "none" means only that no rule spoke. Unsure, it errs towards showing help.
 */
import { isComforting, isDeniedHarm, isFact, isOvercome, speakerOf } from '@/lib/screening/urgency/crisis-context';
import {
  abuse,
  despair,
  harmToOthers,
  othersCrisis,
  ownCrisis,
  veiledCrisis,
} from '@/lib/screening/urgency/crisis-signs';
import { settingOf } from '@/lib/screening/urgency/emergency-context';
import { alarming, worrying } from '@/lib/screening/urgency/emergency-signs';
import { hearShortCry } from '@/lib/screening/urgency/short-cries';
import { hearOtherScripts } from '@/lib/screening/urgency/signs-in-other-scripts';
import { assessUrgencyInArabic } from '@/lib/screening/urgency/urgency-in-arabic';
import { assessUrgencyInSpanish } from '@/lib/screening/urgency/urgency-in-spanish';
import { hearInArabic, hearInEnglish, type Hearing, hearInSpanish } from '@/lib/screening/urgency/urgent-meaning';
import { hasArabic } from '@/lib/screening/words/arabic-words';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { inLatinAlone } from '@/lib/screening/words/latin-alone';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import { splitSentences } from '@/lib/screening/words/split-sentences';

export type Urgency = 'none' | 'emergency' | 'crisis';

/** In `worrying`, by position: chest, breath and fever need only to be recent. */
const recentIsEnough = new Set([0, 1, 2]);
const suddenIsEnough = new Set([5, 6]);
const telegraphicWords = 45;
const quiet: Hearing = { heard: 'none', own: '', rest: '' };

/** `ownCrisis` patterns that say "not", as in "don't want to live", and so cannot be denied by it. */
const statesNegation =
  /^(?:don't|didn't|doesn't|not|no|never|can't|won't|n't|isn't|nothing|life|give|hate|better|happier)/;

function ownDanger(sentence: string, comforting: boolean): boolean {
  return [...ownCrisis, ...veiledCrisis].some((sign) => {
    const match = sign.exec(sentence);
    if (!match) return false;
    const speaker = speakerOf(sentence, match.index, match.index + match[0].length);
    if (speaker === 'reader' || speaker === 'anybody') return false;
    if (
      comforting &&
      (speaker !== 'self' || !/\b(?:i'm|i|i've) (?:\w+ ){0,2}(?:want|plan|going|need|about|ready)\b/.test(sentence))
    )
      return false;
    if (!statesNegation.test(match[0]) && isDeniedHarm(sentence, match.index, match[0])) return false;
    if (isOvercome(sentence)) return false;
    return !(
      /suicidal/.test(match[0]) &&
      isFact(sentence) &&
      !/\b(?:i'm|i|i've|me|my|having|feeling)\b/.test(sentence)
    );
  });
}

const somebodyElse =
  /\b(?:he|he's|she|she's|they|who|sons?|daughters?|friends?|brothers?|sisters?|husband|wife|mother|mom|mum|father|dad|partner|boyfriend|girlfriend|roommate|cousin|niece|nephew|teen(?:ager)?|boy|girl|child|kid|student|patient|coworker|colleague|neighbou?r|uncle|aunt|grand\w+|ex|fianc\w+|stepson|stepdaughter|year old|someone i)\b/;
const isDeath =
  /\b(?:died by|committed|killed (?:him|her|them)sel|(?:when|if) (?:someone|somebody|a person|people|your|a friend|a loved|anyone|you)|lost (?:my|a|his|her|our) \w+ to|passed away|his death|her death|funeral|grief|side ?effects?|can cause|black box)\b/;

function othersDanger(sentence: string, comforting: boolean): boolean {
  if (comforting || isOvercome(sentence)) return false;
  return othersCrisis.some((sign) => {
    const match = sign.exec(sentence);
    if (!match || isDeniedHarm(sentence, match.index, match[0]) || !somebodyElse.test(sentence)) return false;
    const speaker = speakerOf(sentence, match.index, match.index + match[0].length);
    return speaker !== 'reader' && speaker !== 'anybody' && !isDeath.test(sentence);
  });
}

function violence(sentence: string, comforting: boolean): boolean {
  if (comforting || isOvercome(sentence)) return false;
  return [...abuse, ...harmToOthers].some((sign) => {
    const match = sign.exec(sentence);
    if (!match || isDeniedHarm(sentence, match.index, match[0])) return false;
    const speaker = speakerOf(sentence, match.index, match.index + match[0].length);
    return speaker !== 'reader' && !(isFact(sentence) && (speaker === 'unsaid' || speaker === 'anybody'));
  });
}

function soundsLikeCrisis(sentences: readonly string[]): boolean {
  const comforting = isComforting(sentences.slice(0, 60).join(' '));
  if (sentences.some((s) => ownDanger(s, comforting) || othersDanger(s, comforting) || violence(s, comforting)))
    return true;
  if (comforting) return false;
  const signs = new Set<number>();
  for (const sentence of sentences) {
    if (isOvercome(sentence)) continue;
    despair.forEach((sign, index) => {
      const match = sign.exec(sentence);
      if (match && speakerOf(sentence, match.index, match.index + match[0].length) !== 'reader') signs.add(index);
    });
  }
  return signs.size >= 3;
}

/** The first place where the sign stands and is not denied, or -1. */
function standsAt(sentence: string, sign: RegExp): number {
  let from = 0;
  for (let tries = 0; tries < 3; tries += 1) {
    const match = sign.exec(sentence.slice(from));
    if (!match) return -1;
    const index = from + match.index;
    if (!settingOf(sentence, index).isDenied) return index;
    from = index + Math.max(1, match[0].length);
  }
  return -1;
}

function soundsLikeEmergency(sentences: readonly string[]): boolean {
  const body = sentences.filter((sentence) => !/^(?:subject|re):/.test(sentence));
  const words = body.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
  const isTelegraphic = words <= telegraphicWords && !body.some((sentence) => sentence.includes('?'));
  const present = new Set<number>();
  const recent = new Set<number>();
  for (const sentence of body) {
    const { isPast, isGeneral, isHappening } = settingOf(sentence, 0);
    if (isGeneral || (isPast && !isHappening)) continue;
    if (alarming.some((sign) => standsAt(sentence, sign) >= 0)) return true;
    worrying.forEach((sign, index) => {
      if (standsAt(sentence, sign) < 0) return;
      present.add(index);
      if (isHappening) recent.add(index);
    });
  }
  if ([...recent].some((index) => recentIsEnough.has(index) || suddenIsEnough.has(index))) return true;
  if (isTelegraphic && ([...present].some((index) => recentIsEnough.has(index)) || present.size >= 2)) return true;
  return present.size >= 2 && recent.size >= 1;
}

/** More sentences than anybody writes in as many letters. */
const mostSentences = 300;

/** A wall of the same few words is read once. */
function withoutRepeats(text: string): string {
  const sentences = text.split(/(?<=[.!?؟؛;\n])/);
  return sentences.length <= mostSentences ? text : [...new Set(sentences)].join('');
}

/**
 * 'crisis' for self-harm, suicide, abuse or danger to others, of the writer or of somebody near, told plainly or veiled;
 * 'emergency' for symptoms that need an emergency department now; otherwise 'none', which promises nothing.
 * Reads by sentences, at most the first 20,000 characters: a longer message must be refused or cut before. The lists of signs
 * were written from general knowledge of emergency and crisis warning signs and await review by a clinician.
 */
export function assessUrgency(text: string): Urgency {
  const read = withoutRepeats(withoutLookAlikes(readText(text.slice(0, 20_000)).text));
  const isArabic = hasArabic(read);
  const hasLatin = /[a-z]{2}|[^\p{Script=Arabic}\P{L}]/iu.test(read);
  const latin = hasLatin ? inLatinAlone(foldLetters(read)) : '';
  const inSpanish = hearInSpanish(latin);
  const inArabic = isArabic ? hearInArabic(read) : quiet;
  if (inSpanish.heard === 'crisis' || inArabic.heard === 'crisis') return 'crisis';
  const sentences = splitSentences(inSpanish.rest);
  const english = hearInEnglish(sentences.join('\n'));
  if (english.heard === 'crisis' || soundsLikeCrisis(english.own.split('\n'))) return 'crisis';
  const cry = hearShortCry(sentences);
  if (cry !== 'none') return cry;
  const heard = [
    inArabic.heard,
    inSpanish.heard,
    english.heard,
    hearOtherScripts(read),
    assessUrgencyInArabic(inArabic.rest),
    assessUrgencyInSpanish(inSpanish.rest),
  ];
  if (heard.includes('crisis')) return 'crisis';
  return heard.includes('emergency') || soundsLikeEmergency(english.rest.split('\n')) ? 'emergency' : 'none';
}
