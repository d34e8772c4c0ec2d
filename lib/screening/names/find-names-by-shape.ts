/**
 * Names that nothing announces: known given names, and pairs of capitalised words that are no English and no medicine.
 * It must not mark one strange word alone: drugs and diseases look the same.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import { eachMatch } from '@/lib/screening/words/each-match';
import { namesADisease } from '@/lib/screening/words/medical-words';
import { isOrdinarySpanish } from '@/lib/screening/words/ordinary-spanish';
import { nameLikeness } from './name-likeness';
import { describeWord, isStrange, nameEnd } from './read-name';

const capitalised = /(?<![\p{L}\p{M}\d'@./_-])\p{Lu}[\p{L}\p{M}'-]{1,40}/gu;
const familyEnding =
  /(?:sson|dottir|ova|owski|owska|ewski|ewska|icz|ovic|ovich|enko|escu|opoulos|idis|shvili|oglu|inen|quist|berg|sen|sson|ley|mann|ez|ini|elli|etti|ucci)$/;
const markedLatin = /[\u00C0-\u024F\u1E00-\u1EFF]/;
const eponymWithMarks =
  /^(?:meniere|sjogren|behcet|guillain|barre|sezary|mobius|loffler|kohler|lofgren|hurthle|rontgen|bekesy|schonlein|henoch|cafe|naive|protege|resume|cliche|senora?|jose|la|garcon|dejerine|dejerine-sottas|buerger|grafenberg|muller|mullerian|waldenstrom|kienbock|peutz|landouzy|doppler|angstrom|raynaud)/;
const product =
  /^ ?(?:\d|mg\b|mcg\b|tablets?\b|capsules?\b|cream\b|gel\b|inhaler\b|injections?\b|drops?\b|pills?\b|®|™|\(\p{L}{4,20}\))/iu;

/** Only the first line is read as a heading, and only when every longer word of it has a capital. */
function isTitleLine(text: string, at: number): boolean {
  if (at > 160) return false;
  const before = text.slice(0, at).trimStart();
  if (before.includes('\n')) return false;
  const line = before + (text.slice(at, at + 160).split('\n', 1)[0] ?? '');
  const words = line.split(/[^\p{L}\p{M}'-]+/u).filter((word) => word.length > 3);
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Marks given names with what follows them, pairs of strange words, and strange words with a foreign look. */
export function findNamesByShape(text: string): Finding[] {
  const findings: Finding[] = [];
  let reached = 0;
  for (const match of eachMatch(text, capitalised)) {
    const start = match.index;
    if (start < reached) continue;
    const word = describeWord(match[0]);
    if (word.isCapitals) continue;
    const end = nameEnd(text, start, {});
    if (end < 0 || namesADisease(text, end)) continue;
    const others = text
      .slice(start, end)
      .split(' ')
      .slice(1)
      .map(describeWord)
      .filter(({ folded }) => folded.length > 1);
    const rule = shapeRule(
      word.isKnown,
      word.folded,
      match[0],
      others.some(({ folded }) => isStrange(folded)) || / \p{Lu}\.? \p{Lu}/u.test(text.slice(start, end)),
    );
    if (rule === null || product.test(text.slice(end, end + 24))) continue;
    if (rule !== 'given-name' && isTitleLine(text, start)) continue;
    findings.push({ kind: 'name', start, end, rule });
    reached = end;
  }
  return findings;
}

function shapeRule(isKnown: boolean, folded: string, written: string, hasStrangeCompany: boolean): string | null {
  if (isKnown) return 'given-name';
  if (eponymWithMarks.test(folded)) return null;
  // A Spanish word at the head of a sentence looks the same: "Volví", "Teléfono".
  if (isOrdinarySpanish(folded)) return null;
  const looksForeign = markedLatin.test(written.normalize('NFC')) && !/[áéíó]$/i.test(written.normalize('NFC'));
  if (looksForeign && nameLikeness(folded) > -2) return 'foreign-letters';
  if (familyEnding.test(folded) && folded.length > 5) return 'family-name-ending';
  return hasStrangeCompany ? 'strange-pair' : null;
}
