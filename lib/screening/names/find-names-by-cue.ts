/**
 * Names behind words that announce one: introductions, relatives, titles, labels, and what only people do.
 * It must not look at word lists itself; `read-name` judges the word.
 */
import type { Finding, IdentifierKind } from '@/lib/screening/screening-finding';
import { eachMatch } from '@/lib/screening/words/each-match';
import { isMedicalTerm } from '@/lib/screening/words/medical-words';
import { describeWord, isStrange, nameEnd, type NameReading } from './read-name';

const relation =
  '(?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|bf|gf|ex|son|daughter|child|kid|baby|toddler|infant|boy|girl|twins?|newborn|mother|father|mom|mommy|mum|mam|dad|daddy|papa|parents?|brother|sister|sibling|sis|bro|aunt|auntie|aunty|uncle|niece|nephew|cousin|grand-?(?:son|daughter|child|mother|father|ma|pa|mom|dad|baby)|nan|nana|gran|granny|step-?(?:son|daughter|mother|father|mom|dad|brother|sister|child)|friend|best friend|roommate|room mate|flatmate|neighbou?r|colleague|co-?worker|boss|manager|pastor|teacher|carer|caregiver|aide|client|patient|student|god(?:son|daughter|mother|father)|foster (?:son|daughter|child)|fiance)(?:[- ]in[- ]law)?(?![\\p{L}])';

/** Each cue ends right where a name would begin. */
const cues: readonly (readonly [kind: IdentifierKind, rule: string, cue: RegExp, reading: NameReading])[] = [
  [
    'name',
    'introduction',
    /(?<![\p{L}])(?:my|his|her|the|our|their|your|baby's|son's|daughter's|patient's|full|first|last|maiden|sur|middle) ?(?:full |first |last |maiden |middle |real |sur)?name(?:'s|s)?(?: is|:| -|=| was|\?)? {0,3}[*"(]?/giu,
    { lowerCase: true, anyCapital: true },
  ],
  [
    'name',
    'label',
    /(?:^|\n|[.!?]\s)[> ]*(?:full |patient |first |last |account |sender )?name ?[:=-] {0,12}/giu,
    { lowerCase: true, anyCapital: true },
  ],
  [
    'name',
    'called',
    /(?<![\p{L}])(?:(?:i am|i'm|he is|he's|she is|she's|is|was|are|were|girl|boy|man|woman|guy|lady|someone|person|people|just|you can|please|they|everyone|everybody|friends|family) (?:always )?(?:called|named|call me|calls me|known as)|(?:named|called) (?:him|her|them|our \w+)|goes by|go by|call me|name him|name her|signed|account under|it's under|under the name(?: of)?|remove my kid|need to add|want to add|follow up with) {1,3}[*"]?/giu,
    { lowerCase: true, knownOnly: true },
  ],
  [
    'name',
    'called-strange',
    /(?<![\p{L}])(?:(?:is|was|were|are) called|named|is known as|call me|calls me|goes by|name (?:him|her)|named (?:him|her)|signed|it's under|need to add|want to add|follow up with) {1,3}[*"]?/giu,
    {},
  ],
  ['name', 'self', /(?<![\p{L}])(?:i am|i'm|im|i m|this is|it's|its|hi it's|here is|here's) {1,2}/giu, {}],
  [
    'name',
    'relative',
    new RegExp(
      `(?<![\\p{L}])(?:my|his|her|our|their|the|a|dear|your) (?:\\p{L}{2,12}[ -]){0,3}${relation}(?:'s name is| is named| is called| named| called|, named|, called|,| -| \\()? ?["(]?`,
      'giu',
    ),
    { lowerCase: true, knownOnly: true },
  ],
  [
    'name',
    'relative-capital',
    new RegExp(
      `(?<![\\p{L}])(?:my|his|her|our|their|dear|your) (?:\\p{L}{2,12}[ -]){0,3}${relation}(?:'s name is| is named| is called| named| called|, named|, called|,| -| \\()? ?["(]?`,
      'giu',
    ),
    { anyCapital: true },
  ],
  ['name', 'help', /(?<![\p{L}])(?:help|helping|save|saving|poor|little|baby|sweet|beloved|late) /gu, {}],
  [
    'name',
    'own-relative',
    /(?<![\p{L}])(?:as my|help my|love my|with my|for my|about my|miss my) /giu,
    { knownOnly: true },
  ],
  [
    'name',
    'greeting',
    /(?<![\p{L}])(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hiya|morning|afternoon|evening),? {1,2}/giu,
    {},
  ],
  ['name', 'greeting-lower-case', /(?<![\p{L}])(?:hi|hello|hey|dear),? {1,2}/giu, { lowerCase: true, knownOnly: true }],
  [
    'name',
    'title',
    /(?<![\p{L}])(?:mr|mrs|ms|miss|mister|mx|madam|señora?|herr|frau|monsieur|madame|uncle|aunt|auntie|aunty|grandma|grandpa|granny|nana|baby|cousin|pastor|father|sister|brother|fr|rev|reverend|rabbi|imam)\.? {1,2}/giu,
    {},
  ],
  ['name', 'formal-title', /(?<![\p{L}])(?:Mr|Mrs|Ms|Mx)\.? {1,2}/gu, { anyCapital: true }],
  [
    'clinician',
    'clinician',
    /(?<![\p{L}/])(?:Dr|DR|Drs|Doctor|Prof|Professor|Nurse|Surgeon)\b\.? {0,2}/gu,
    { anyCapital: true },
  ],
  [
    'clinician',
    'clinician-lower-case',
    /(?<![\p{L}/])(?:dr|doctor|prof|professor|nurse|midwife|consultant|gp|surgeon|therapist|cardiologist|neurologist|oncologist|dermatologist|physician|pediatrician|paediatrician|psychiatrist|specialist|pharmacist)\.?,? {1,2}/gu,
    {},
  ],
  [
    'name',
    'speech',
    /(?<![\p{L}])(?:said|says|asked|told|replied|directed by:?|starring|produced by|written by|sung by|tribute to|owner of|care of|c\/o|attn:?|attention:|contact(?: person)?:|ask for|speak (?:to|with)|spoke (?:to|with)|regarding|on behalf of|behalf of|caring for|carer for|by the name of|cc:?|cheers from|love from|sent by|posted by|written by|from:|user:|to:) {1,12}/giu,
    {},
  ],
];

const row =
  /(?<![\p{L}\p{M}'-])\p{Lu}[\p{L}\p{M}'-]{1,30}(?:, \p{Lu}[\p{L}\p{M}'-]{1,30}){0,8},? (?:and|&) \p{Lu}[\p{L}\p{M}'-]{1,30}(?![\p{L}])/gu;
const memberOfRow = /\p{Lu}[\p{L}\p{M}'-]{1,30}/gu;
const rowCue =
  /\b(?:kids|children|sons|daughters|brothers|sisters|friends|founders|twins|triplets|siblings|grandchildren|grandkids|boys|girls|parents|cousins|nephews|nieces|names|had \d{1,2}|named|called)(?: are| were| is)?[:,]? $/i;
const vocative =
  /^\s{0,5}(?<it>\p{Lu}[\p{L}\p{M}'-]{1,30})(?=, (?:can|could|would|will|please|i |do|did|what|how|thank|you|when|is|are|my) ?)/du;
const publicNames =
  /^(?:google|phil|oz|house|who|seuss|pepper|scholl|teal|axe|bronner|martens|strange|watson|doolittle)$/;
const personsVerb =
  /(?<![\p{L}\p{M}'-])(?<name>\p{Lu}[\p{L}\p{M}'-]{1,30})(?= (?:says|said|lives|told me|would (?:like|love)|suffers|suffered|wants|went|came|works|worked|weighs|loves|feels|felt|is \d{1,3}(?: years| yrs|,|\.| and)|turned \d|can't (?:walk|eat|sleep|talk|speak)|and (?:her|his) |has a (?:very )?(?:low|good|high) (?:income|job)|passed away|died (?:last|in|on|from)|thinks|complains|cries|asked|spent|had given|is from|is my|was born|began writing|flew|and i (?:have|are|were|went)|has been (?:feeling|having|crying|complaining)|can't sleep|keeps (?:saying|asking))(?!\p{L}))|(?<=(?:^|\n)[ >]{0,4})(?<speaker>\p{Lu}[\p{L}\p{M}'-]{1,20})(?=: ?["“]?\p{L})/dgu;

const clinicianVerb =
  /^(?:he|she|has|had|said|says|told|is|was|who|will|did|does|and|or|office|visit|appointment|gave|put|prescribed|suggested|advised|recommended|wants|want|thinks|think|diagnosed|found|just|never|google|office|offices|order|orders|ordered|approved|appt|seems|sent|started|know|knows|don't|doesn't|also|keeps|about|said|i|who|wrote|please|of|in|for|to|with|a|the|my|on|at|that|this|but|if|because|when|what|refuses|refused|can|could|would|should)$/i;

/** Marks names by their cue: patients', relatives', clinicians'. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(A). */
export function findNamesByCue(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const [kind, rule, cue, reading] of cues) {
    for (const match of eachMatch(text, cue)) {
      const start = match.index + match[0].length;
      const end = nameEnd(text, start, reading);
      if (end < 0) continue;
      const first = text.slice(start, end).split(/[ .]/, 1)[0] ?? '';
      if (kind === 'clinician' && (clinicianVerb.test(first) || publicNames.test(first.toLowerCase()))) continue;
      if (rule === 'relative-capital' && !readsAsRelative(text, start, end)) continue;
      if (rule === 'self' && !readsAsSelf(text, start, end)) continue;
      findings.push({ kind, start, end, rule });
    }
  }
  const called = vocative.exec(text)?.indices?.groups?.['it'];
  if (called && nameEnd(text, called[0]) === called[1])
    findings.push({ kind: 'name', start: called[0], end: called[1], rule: 'vocative' });
  findings.push(...listedNames(text));
  for (const match of eachMatch(text, personsVerb)) {
    const span = match.indices?.groups?.['name'] ?? match.indices?.groups?.['speaker'];
    if (!span) continue;
    const word = describeWord(text.slice(span[0], span[1]));
    if (word.isKnown || (isStrange(word.folded) && !word.isCapitals))
      findings.push({ kind: 'name', start: span[0], end: span[1], rule: 'persons-verb' });
  }
  return findings;
}

/** Names in a row: behind "my kids", or where one of them is a known given name. */
function listedNames(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachMatch(text, row)) {
    const members = [...eachMatch(match[0], memberOfRow)].map((member) => ({
      start: match.index + member.index,
      written: member[0],
    }));
    const words = members.map(({ written }) => describeWord(written));
    const isAnnounced = rowCue.test(text.slice(Math.max(0, match.index - 40), match.index));
    if (!isAnnounced && (!words.some(({ isKnown }) => isKnown) || words.some(({ folded }) => isMedicalTerm(folded))))
      continue;
    for (const { start, written } of members) {
      const end = nameEnd(text, start, { anyCapital: true });
      if (end >= 0)
        findings.push({ kind: 'name', start, end: Math.max(end, start + written.length), rule: 'names-in-a-row' });
    }
  }
  return findings;
}

/** In a heading every word has a capital: behind a relative, what follows the name must then be lower case or a stop. */
function readsAsRelative(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.charAt(start))) return false;
  return (
    describeWord(text.slice(start, end).split(' ', 1)[0] ?? '').isKnown ||
    /^(?:$|[^\p{L}\d]{1,3}(?:$|[^\p{Lu}]))/u.test(text.slice(end, end + 4))
  );
}

/** "I am" and "this is" announce many things: one strange word alone must stand like a name. */
function readsAsSelf(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(' ');
  const first = describeWord(words[0] ?? '');
  if (first.isKnown) return true;
  if (first.isCapitals) return false;
  return (
    words.length > 1 ||
    /^(?:\s*$|\s*[.,!]|\s*\n| (?:and|from|again|here|i|a|with|aged?|\d))/i.test(text.slice(end, end + 12))
  );
}
