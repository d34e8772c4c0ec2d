/**
 * Names of accounts without a sign: letters and a number behind them, in a sentence that tells of an account. Apart from find-links.ts,
 * since it asks lists of words that no browser is sent.
 */
import { type Finding, findMatches } from '@/lib/screening/screening-finding';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { isMedicalWord } from '@/lib/screening/words/medical-words';
import { isOrdinaryWord } from '@/lib/screening/words/ordinary-words';

const numbered = /(?<![\p{L}\p{N}@./_-])(?<it>[a-z]{4,28}\d{2,4})(?![\p{L}\p{N}_/-]|\.\p{L})/dgiu;
const account =
  /(?<!\p{L})(?:apps?|online|forum|gam(?:e|ing)|xbox|strava|follow|user(?:name)?|profile|handle|channel|nick(?:name)?|aplicaci[oó]n|foro|s[ií]gan?me|s[ií]gueme|usuari[oa]|perfil|canal|apodo|b[uú]squen?me|b[uú]scame|find me|look me up)(?!\p{L})/iu;

function isOfAccount(text: string, { start, end }: Finding): boolean {
  const letters = foldLetters(text.slice(start, end)).replace(/\d+$/, '');
  // "vitaminb12" is no more somebody's than "vitamin".
  if ([letters, letters.slice(0, -1)].some((word) => isMedicalWord(word) || isOrdinaryWord(word))) return false;
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60).split(/[.!?\n]/, 1)[0] ?? '';
  return account.test(before) || account.test(behind);
}

export function findAccounts(text: string): Finding[] {
  return findMatches(text, numbered, 'handle', 'handle-account').filter((found) => isOfAccount(text, found));
}
