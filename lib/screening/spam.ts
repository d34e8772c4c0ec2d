/**
 * How much a message looks like advertising or automatic spam. It only orders the queue: a person still reads it.
 * It must not count words of health as spam; they lower the score.
 */
import type { LinearModel } from '@/lib/screening/learned/linear-model';
import { seeSpam } from '@/lib/screening/learned/see-spam';
import type { Seen } from '@/lib/screening/learned/seen';
import { spamChance, spamModel } from '@/lib/screening/learned/spam-model';
import { signs } from '@/lib/screening/spam/spam-signs';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { isMedicalTerm } from '@/lib/screening/words/medical-words';
import { readText } from '@/lib/screening/words/read-text';

/** Characters that are read of a text. */
const longest = 8_000;

const healthWords =
  /\b(?:doctors?|dr|diagnos\w*|symptoms?|pain\w*|treat\w*|medic\w*|surger\w*|tests?|disease|syndrome|cancer|diabet\w*|blood|infection|dose|mg|hospital|patients?|therap\w*|prescri\w*|side effects?|tablets?|pregnan\w*|years? old|health|cure|nurse|clinic\w*|disorder|condition|chronic|fever|rash|skin|heart|liver|kidney|vaccine|mri|scan|suffer\w*|allerg\w*|vitamins?)\b/gi;
const link = /(?:https?:\/\/|www\.)\S{3,300}/gi;
const publicHost =
  /(?:\.gov|\.edu|\.nhs\.uk|nih\.|who\.int|wikipedia|medline|mayoclinic|webmd|pubmed|clinicaltrials|ncbi)/i;

function chances(weights: readonly number[]): number {
  return 1 - weights.reduce((rest, weight) => rest * (1 - weight), 1);
}

/** A link counts by how little else the message says. */
function linkWeight(text: string): number {
  const links = (text.match(link) ?? []).filter((found) => !publicHost.test(found));
  if (links.length === 0) return 0;
  const wordsLeft = text
    .replace(link, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word)).length;
  if (wordsLeft <= 3) return 0.75;
  if (wordsLeft <= 25) return 0.4;
  return 0.2;
}

function asRead(text: string): string {
  return withoutLookAlikes(readText(text.slice(0, longest)).text);
}

/** Shouting, floods of signs, and one phrase again and again. */
function shapeWeights(text: string): number[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const pictures = text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  const phrases = text
    .toLowerCase()
    .split(/[.!?\n]+|\s{2,}|\)\s/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 11);
  const repeats = phrases.length - new Set(phrases).size;
  return [
    letters > 20 && capitals > letters * 0.7 ? 0.15 : 0,
    pictures > 12 ? 0.3 : 0,
    repeats >= 2 ? 0.6 : repeats === 1 ? 0.15 : 0,
    /!{3,}/.test(text) ? 0.08 : 0,
  ];
}

/** From here on it belongs at the end of the queue. */
export const spamThreshold = 0.5;

function explainSigns(text: string): string[] {
  const read = asRead(text);
  const found = signs.filter(([, pattern]) => pattern.test(read)).map(([weight, , words]) => ({ weight, words }));
  const [shouting = 0, pictures = 0, repeats = 0] = shapeWeights(read);
  const shapes = [
    { weight: linkWeight(read), words: 'holds a link and says little else' },
    { weight: shouting, words: 'is written in capitals' },
    { weight: pictures, words: 'is full of small pictures' },
    { weight: repeats, words: 'says the same again and again' },
  ].filter(({ weight }) => weight > 0);
  return [...new Set([...found, ...shapes].sort((a, b) => b.weight - a.weight).map(({ words }) => words))];
}

/** Words of health lower it, but for those of healers who sell. */
function scoreBySigns(read: string): number {
  const found = signs.filter(([, pattern]) => pattern.test(read)).map(([weight]) => weight);
  const raw = chances([...found, linkWeight(read), ...shapeWeights(read)]);
  const health =
    (read.match(healthWords)?.length ?? 0) +
    read
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(isMedicalTerm).length;
  const isHealer = signs.some(
    ([weight, pattern]) => weight >= 0.75 && weight < 0.85 && /herb|viagra/.test(pattern.source) && pattern.test(read),
  );
  const calm = isHealer ? 1 : Math.max(0.35, 1 - health * 0.08);
  return Math.round(raw * calm * 1000) / 1000;
}

/** A message as its model sees it; for lessons too. */
export function seenSpam(text: string): Seen {
  return seeSpam(asRead(text), explainSigns(text));
}

/** As `scoreSpam`, by another model than ours: for figures of texts that ours learnt from. */
export function scoreSpamBy(model: LinearModel, text: string): number {
  const read = asRead(text);
  if (!/\p{L}/u.test(read)) return scoreBySigns(read);
  const learned = spamChance(seeSpam(read, explainSigns(text)), model);
  return Math.round(Math.max(scoreBySigns(read), learned >= spamThreshold ? learned : 0) * 1000) / 1000;
}

/** 0 (nothing speaks for spam) to 1. See `spamThreshold`. Reads at most the first 8,000 characters. */
export function scoreSpam(text: string): number {
  return scoreSpamBy(spamModel, text);
}

/** What spoke for spam, in words that go on from "It"; the strongest first. Empty when nothing did. */
export function explainSpam(text: string): string[] {
  const signs = explainSigns(text);
  return signs.length === 0 && scoreSpam(text) >= spamThreshold ? ['praises in words that would fit any page'] : signs;
}
