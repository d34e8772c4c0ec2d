/**
 * Names by weighing signs: what announces one, what the word is, how it is written and what stands behind it, in English and Spanish.
 * It finds what the rules of cue, place and shape miss, small letters and shouting too. It must not be the only reader of a capital.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import { namesADisease } from '@/lib/screening/words/medical-words';
import { presentsItself, type Sign, signBefore, tellsOfMedicine, tellsOfPerson } from './name-cues';
import type { Lexicon, WordSense } from './name-lexicon-words';
import { type Token, tokensOf } from './name-tokens';
import { isWideRegion } from './wide-regions';

type Scored = { token: Token; sense: WordSense };

/** Each is added where it holds; from 0 on the words are marked. Weighed on the development half of tests/sentences. */
const weights = {
  start: -3.7,
  known: 2.5,
  unknown: 0.6,
  likeness: 0.6,
  ordinary: -3,
  nameAndWord: -1.2,
  smallNameAndWord: -1.4,
  naming: 4.5,
  label: 4.5,
  self: 2.2,
  relative: 2.4,
  title: 3.6,
  clinician: 3.4,
  greeting: 2.4,
  closing: 2.6,
  asking: 1.8,
  listed: 3,
  company: 0.8,
  ownLine: 2.4,
  lastWords: 2.2,
  firstWords: 1.4,
  capital: 1.6,
  capitalAtStart: 0.3,
  smallAmongCapitals: -0.6,
  more: 1.4,
  beforeStop: 0.5,
  atEnd: 0.6,
  tells: 0.6,
  owns: 1.6,
  presents: 1.4,
  medicine: -3,
} as const;

type WeightName = keyof typeof weights;

const signWeights: ReadonlySet<WeightName> = new Set(['naming', 'label', 'title', 'closing', 'listed', 'clinician']);
const particle =
  /^(?:de|da|do|dos|del|della|di|du|van|von|der|ter|bin|ibn|ben|al|el|la|le|los|las|abu|umm|ul|ur|mac|st)$/;
const longest = 5;

/** How the letters of the whole text are written decides what a capital says. */
function caseOf(tokens: readonly Token[]): 'mixed' | 'small' | 'capitals' | 'headings' {
  let [capital, capitals, all] = [0, 0, 0];
  for (const token of tokens.slice(0, 400)) {
    if (token.written.length < 2) continue;
    all += 1;
    if (token.isCapital) capital += 1;
    if (token.isCapitals) capitals += 1;
  }
  if (capitals > all * 0.6) return 'capitals';
  if (capital > all * 0.6 && all > 4) return 'headings';
  return capital === 0 ? 'small' : 'mixed';
}

function beginsSentence(token: Token, at: number): boolean {
  return at === 0 || /[.!?…¿¡\n:]/.test(token.gap);
}

/** How far the name reaches from `at`: words behind it that may be its family, a particle between, an initial. */
function lastOf(tokens: readonly Token[], at: number, senseOf: (index: number) => WordSense, written: string): number {
  let last = at;
  const first = tokens[at];
  for (let next = at + 1; next < at + longest; next += 1) {
    const token = tokens[next];
    if (!token || !first || !/^(?: {1,2}|\. |-)$/.test(token.gap)) break;
    const sense = senseOf(next);
    if (particle.test(token.folded) && tokens[next + 1]?.gap === ' ') continue;
    if (sense.isBarred && token.written.length > 1) break;
    if (token.gap === '. ' && tokens[next - 1]?.written.length !== 1) break;
    const isInitial =
      token.written.length === 1 && (token.isCapital || (!first.isCapital && !/^[yeoaiux]$/.test(token.folded)));
    const looksIt =
      sense.isKnown || isInitial || (token.isCapital && first.isCapital && written === 'mixed' && !sense.isOrdinary);
    if (!looksIt && (sense.isOrdinary || (first.isCapital && !token.isCapital) || sense.likeness < -1.2)) break;
    last = next;
  }
  return last;
}

/** "North Carolina", "New Jersey", "Costa Rica": half of a country or a state. */
function isInRegion(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.isCapital) return false;
  return (
    (before !== undefined && token.gap === ' ' && isWideRegion(`${before.folded} ${token.folded}`)) ||
    (behind !== undefined && behind.gap === ' ' && isWideRegion(`${token.folded} ${behind.folded}`))
  );
}

/** A capitalised family behind one that is a word as well: "Joy Adebanjo". */
const isLikely = ({ isKnown, isOrdinary, isBarred, likeness }: WordSense): boolean =>
  !isBarred && !isOrdinary && (isKnown || likeness > 0);

const firm: ReadonlySet<Sign | null> = new Set(['naming', 'label', 'title']);

/** "Thanks, hope to hear": a sentence goes on, so that a word which is a name as well is the word. */
function goesOn(token: Token, next: Token | undefined): boolean {
  return next !== undefined && next.gap === ' ' && !(next.isCapital && token.isCapital) && !tellsOfPerson(next);
}

function signsOf(
  tokens: readonly Token[],
  at: number,
  last: number,
  sign: Sign | null,
  { sense, token }: Scored,
  textCase: string,
  end: string,
): WeightName[] {
  const signs: WeightName[] = ['start'];
  signs.push(sense.isKnown ? 'known' : 'unknown');
  if (sense.isOrdinary) signs.push(sense.isKnown ? 'nameAndWord' : 'ordinary');
  if (sense.isOrdinary && sense.isKnown && !token.isCapital) signs.push('smallNameAndWord');
  if (sign) signs.push(sign);
  const next = tokens[last + 1];
  const isLineEnd = next === undefined ? /^[\s.,!*~)x]*$/.test(end) : /^[ \t.,!*~]*\n/.test(next.gap);
  if (/\n/.test(token.gap) && isLineEnd && at > 0) signs.push('ownLine');
  else if (next === undefined && isLineEnd && /[.!?] {1,3}$|[-–] ?$/.test(token.gap) && at > 2) signs.push('lastWords');
  if (at === 0 && (next === undefined || /^[ ]?[,:\n]/.test(next.gap)) && tokens.length > last + 3)
    signs.push('firstWords');
  if (textCase === 'mixed' && token.isCapital && !token.isCapitals)
    signs.push(beginsSentence(token, at) ? 'capitalAtStart' : 'capital');
  if (textCase === 'mixed' && !token.isCapital) signs.push('smallAmongCapitals');
  if (last > at) signs.push('more');
  if (isLineEnd && next === undefined) signs.push('atEnd');
  else if (next !== undefined && /^ ?[,.!;:)\n]/.test(next.gap)) signs.push('beforeStop');
  if (tellsOfPerson(next)) signs.push('tells');
  if ((sign === 'self' || at === 0) && presentsItself(next)) signs.push('presents');
  if (token.isCapital && next && /^'s /.test(next.gap)) signs.push('owns');
  if (tellsOfMedicine(tokens[at - 1], token, next)) signs.push('medicine');
  return signs;
}

/** Marks names in a text that was read (read-text.ts); `lexicon` tells what a word is. */
export function findNamesByScore(text: string, lexicon: Lexicon): Finding[] {
  const tokens = tokensOf(text);
  const known = new Map<string, WordSense>();
  const senseOf = (index: number): WordSense => {
    const folded = tokens[index]?.folded ?? '';
    let sense = known.get(folded);
    if (!sense) known.set(folded, (sense = lexicon(folded)));
    return sense;
  };
  const textCase = caseOf(tokens);
  const end = text.slice(tokens.at(-1)?.end ?? 0);
  const findings: Finding[] = [];
  let afterName = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.written.length < 2) continue;
    const sense = senseOf(at);
    if (sense.isBarred) continue;
    const joins = afterName === at - 2 && /^(?:and|y|e|&)$/.test(tokens[at - 1]?.folded ?? '');
    const sign = joins ? 'listed' : signBefore(tokens, at);
    const family = tokens[at + 1];
    const hasFamily = token.isCapital && family?.gap === ' ' && family.isCapital && isLikely(senseOf(at + 1));
    if (sense.isOrdinary && !sense.isKnown && !(sign && signWeights.has(sign) && token.isCapital) && !hasFamily)
      continue;
    if (sense.isOrdinary && sense.isKnown && !firm.has(sign) && goesOn(token, family)) continue;
    if (isInRegion(tokens, at)) continue;
    let last = lastOf(tokens, at, senseOf, textCase);
    // Forms ask for the family first: "Patient: Ling, Mei Fong".
    if (sign === 'label' && tokens[last + 1]?.gap === ', ' && !senseOf(last + 1).isOrdinary)
      last = lastOf(tokens, last + 1, senseOf, textCase);
    const score = signsOf(tokens, at, last, sign, { token, sense }, textCase, end).reduce(
      (sum, name) => sum + weights[name],
      sense.isKnown ? 0 : Math.max(-3, Math.min(3, sense.likeness)) * weights.likeness,
    );
    if (score < 0 || namesADisease(text, tokens[last]?.end ?? token.end)) continue;
    findings.push({
      kind: sign === 'clinician' ? 'clinician' : 'name',
      start: token.start,
      end: tokens[last]?.end ?? token.end,
      rule: `score-${sign ?? 'shape'}`,
    });
    afterName = last;
    at = last;
  }
  return findings;
}
