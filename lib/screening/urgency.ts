/**
 * How urgent a message sounds, so that the right numbers stand in the same response and a person sees it first.
 * It must not diagnose or reassure: "none" means only that no rule spoke. Unsure, it errs towards showing help.
 */
import { type Part, partsOf } from '@/lib/screening/learned/text-pieces';
import { hearLearned, type UrgencyModels, urgencyModels } from '@/lib/screening/learned/urgency-model';
import { isComforting, isDeniedHarm, isFact, isOvercome, speakerOf } from '@/lib/screening/urgency/crisis-context';
import {
  abuse,
  despair,
  harmToOthers,
  othersCrisis,
  ownCrisis,
  veiledCrisis,
} from '@/lib/screening/urgency/crisis-signs';
import { isPlainStory } from '@/lib/screening/urgency/plain-story';
import { hearShortCry } from '@/lib/screening/urgency/short-cries';
import { hearOtherScripts } from '@/lib/screening/urgency/signs-in-other-scripts';
import { soundsLikeEmergency } from '@/lib/screening/urgency/sounds-like-emergency';
import { assessUrgencyInArabic } from '@/lib/screening/urgency/urgency-in-arabic';
import { assessUrgencyInSpanish, hasNoSpanish } from '@/lib/screening/urgency/urgency-in-spanish';
import { hearInArabic, hearInEnglish, type Hearing, hearInSpanish } from '@/lib/screening/urgency/urgent-meaning';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import { splitSentences } from '@/lib/screening/words/split-sentences';

export const urgencies = ['none', 'emergency', 'crisis'] as const;
export type Urgency = (typeof urgencies)[number];
export type Concern = 'emergency' | 'crisis' | null;

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

/** More sentences than anybody writes in as many letters. */
const mostSentences = 300;
/** Letters from which a text can be a wall, and how many words of one have a word of their own in what people write. */
const wallFrom = 2_500;
const wordsToOne = 20;

/** A wall without stops: the same few words in the same order, again and again. */
function isWall(text: string): boolean {
  if (text.length < wallFrom) return false;
  const words = text.split(/\s+/);
  return new Set(words).size * wordsToOne < words.length;
}

/** A wall of the same few words is read once, or three times where it has no stops. */
function withoutRepeats(written: string): string {
  const text = isWall(written) ? written.replace(/(.{1,40}?)\1{9,}/gsu, '$1$1$1') : written;
  const sentences = text.split(/(?<=[.!?؟؛;\n])/);
  return sentences.length <= mostSentences ? text : [...new Set(sentences)].join('');
}

/** As it was read: letters as people see them, and a wall of the same words once. */
function asRead(text: string): string {
  return withoutRepeats(withoutLookAlikes(readText(text.slice(0, 20_000)).text));
}

type Danger = 'crisis' | 'emergency';
type Possible = Readonly<Record<Danger, boolean>>;

/** Cries in Spanish and English; `possible` spares rules whose word would not count. */
function heardInLatin(part: Part, possible: Possible): { heard: readonly Urgency[]; isPlain: boolean } {
  const { whole: latin, sentences } = part;
  const isOther = hasNoSpanish(latin);
  const inSpanish = isOther ? { heard: 'none' as const, rest: latin } : hearInSpanish(latin);
  if (inSpanish.heard === 'crisis') return { heard: ['crisis'], isPlain: false };
  const own = inSpanish.rest === latin ? sentences : splitSentences(inSpanish.rest);
  const english = hearInEnglish(own.join('\n'), part);
  if (english.heard === 'crisis') return { heard: ['crisis'], isPlain: false };
  const cry = hearShortCry(own);
  if ((possible.crisis || cry !== 'none') && soundsLikeCrisis(english.own.split('\n')))
    return { heard: ['crisis'], isPlain: cry !== 'none' };
  if (cry !== 'none') return { heard: [cry], isPlain: true };
  const isEmergency = possible.emergency && soundsLikeEmergency(english.rest.split('\n'));
  const inEnglish = isEmergency ? 'emergency' : english.heard;
  const worded = isOther ? 'none' : assessUrgencyInSpanish(inSpanish.rest);
  return { heard: [inSpanish.heard, inEnglish, worded], isPlain: false };
}

/** `isPlain`: the message is nothing but a cry, which needs no second opinion. */
function heardByRules(read: string, parts: readonly Part[], possible: Possible): { ruled: Urgency; isPlain: boolean } {
  const latin = parts.find(({ script }) => script === 'latin');
  const inLatin = latin ? heardInLatin(latin, possible) : { heard: [hearShortCry([read])], isPlain: false };
  const inArabic = parts.some(({ script }) => script === 'arabic') ? hearInArabic(read) : quiet;
  const heard = [
    ...inLatin.heard,
    inArabic.heard,
    hearOtherScripts(read),
    inArabic.heard === 'crisis' ? 'none' : assessUrgencyInArabic(inArabic.rest),
  ];
  const ruled = heard.includes('crisis') ? 'crisis' : heard.includes('emergency') ? 'emergency' : 'none';
  return { ruled, isPlain: inLatin.isPlain };
}

/** What the rules alone hear, for figures. */
export function assessUrgencyByRules(text: string): Urgency {
  return heardByRules(asRead(text), partsOf(asRead(text)), { crisis: true, emergency: true }).ruled;
}

/** Scores below which what rules heard was no such danger: a cry missed costs more than a panel too many. */
const surelyCalm = { crisis: -1.5, emergency: -1 } as const;
/** How much surer than its own limit a model of crisis must be to speak where rules hear an emergency alone. */
const overruling = 3;

/** As `assessUrgency`, by other models than ours: for figures of texts that ours learnt from. */
export function assessUrgencyBy(models: UrgencyModels, text: string): { urgency: Urgency; concern: Concern } {
  const read = asRead(text);
  const parts = partsOf(read);
  const { crisis, emergency } = hearLearned(parts, models);
  const possible = { crisis: crisis.worst >= surelyCalm.crisis, emergency: emergency.worst >= surelyCalm.emergency };
  const { ruled, isPlain } = heardByRules(read, parts, possible);
  const heard = ruled === 'none' || isPlain || possible[ruled] ? ruled : 'none';
  const isNow = crisis.ring === 'now' && !isPlainStory(text);
  const isSurer = crisis.excess >= (heard === 'emergency' ? overruling : Math.min(emergency.excess, overruling));
  if (heard === 'crisis' || (isNow && isSurer)) return { urgency: 'crisis', concern: 'crisis' };
  if (heard === 'emergency' || emergency.ring === 'now') return { urgency: 'emergency', concern: 'emergency' };
  if (ruled === 'crisis' || crisis.ring !== 'nothing') return { urgency: 'none', concern: 'crisis' };
  return { urgency: 'none', concern: ruled === 'emergency' || emergency.ring === 'near' ? 'emergency' : null };
}

/**
 * 'crisis' for self-harm, suicide, abuse or danger to others, of the writer or of somebody near, told plainly or veiled;
 * 'emergency' for symptoms that need an emergency department now; otherwise 'none', which promises nothing.
 * Reads by sentences, at most the first 20,000 characters: a longer message must be refused or cut before. Rules were written from
 * general knowledge of warning signs, models learnt from labelled sentences; both await review by a clinician.
 */
export function assessUrgency(text: string): Urgency {
  return assessUrgencyBy(urgencyModels, text).urgency;
}

/** The wider ring: what may be near danger and does not sound like now. Never null where `assessUrgency` hears something. */
export function assessConcern(text: string): Concern {
  return assessUrgencyBy(urgencyModels, text).concern;
}
