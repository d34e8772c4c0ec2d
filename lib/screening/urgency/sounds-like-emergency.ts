/** Whether English sentences sound like an emergency of the body by their wording. It must not judge a crisis. */
import { settingOf } from './emergency-context';
import { alarming, worrying } from './emergency-signs';

/** In `worrying`, by position: chest, breath and fever need only to be recent. */
const recentIsEnough = new Set([0, 1, 2]);
const suddenIsEnough = new Set([5, 6]);
const telegraphicWords = 45;

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

/** Takes sentences in lower case without marks (split-sentences.ts). */
export function soundsLikeEmergency(sentences: readonly string[]): boolean {
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
