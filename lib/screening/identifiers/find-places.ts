/**
 * Towns and places of treatment that narrow down where somebody is.
 * It must not mark countries, states and continents, which are wide enough to stay.
 */
import { givenNames } from '@/lib/screening/names/given-names';
import { isStrange } from '@/lib/screening/names/read-name';
import { isWideRegion } from '@/lib/screening/names/wide-regions';
import { findAfter, type Finding, findMatches } from '@/lib/screening/screening-finding';
import { isOrdinaryWord } from '@/lib/screening/words/ordinary-words';

const upper = "\\p{Lu}[\\p{L}\\p{M}'-]{1,30}";
const name = `${upper}(?:(?:[ -](?:de|la|le|el|del|of|upon|on|sur|am|an der|du|da|do|di))?[ -]${upper}){0,3}`;
/** One edge before all of them: an edge before each is looked for again and again where case does not count. */
const cue =
  "\\b(?:(?:i|we|he|she|they|who|parents|family|mother|father|son|daughter|sister|brother|currently|now)(?:'m| am| are| is)? (?:currently |now |both |all |presently )?(?:liv(?:e|es|ed|ing)|resid(?:e|es|ing)|stay(?:s|ing)?|based|located|work(?:s|ing)?) (?:near|in|outside|around|at|close to|just outside)(?: the)?|(?:i'm|i am|im|m|we're|we are|he is|she is|writing|calling|coming|come|comes|originally|moved here|hails?) from(?: the)?|born (?:and raised )?in|moved to|(?:home ?town|city|town|village|suburb) (?:of|is)|grew up in|(?:i am|i'm|im|we are|we're) in|returned to|flew to|i live|here in|local to(?: the)?|(?:hospital|clinic|surgery|practice|office|school|university|college) in)";
const announcing = new RegExp(`${cue} `, 'giu');
const announced = new RegExp(`${name}(?:, ?(?:[A-Z]{2}\\b))?`, 'uy');
/** "I'm Ann Lee from Santa Fe": who says so begins with the name. */
const introduced = new RegExp(
  `\\b(?:I'm|I am|[Mm]y name is|[Tt]his is) (?:\\p{Lu}[\\p{L}\\p{M}.'-]{0,30}[ ,]{1,2}){1,3}from `,
  'gu',
);
/** The town after the wide place that was announced, or the wider one after the village: "from Germany, Leipzig, 25 years old". */
const nextTo = new RegExp(`, (?<it>${name})(?=\\s*(?:[,.;:)!?\\n]|$|and\\b|but\\b))`, 'duy');
const lowerArea =
  /\b(?:live|living|based|located|reside|am|are|is) in (?:the )?(?<it>[a-z]{3,15}(?: [a-z]{3,15})?) (?:area|city|county|suburbs)\b/dgi;
const cityState = new RegExp(
  `(?<![\\p{L}])(?<it>${name}, ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HK]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]))(?![\\p{L}])`,
  'dgu',
);
const facility = new RegExp(
  `(?<![\\p{L}])(?<it>(?:${upper} ){1,4}(?:(?:Regional|General|Community|Memorial|University|Children's|County|Medical|Health|Cancer|Heart|Veterans|District|City|Royal|State|Catholic|Presbyterian|Methodist|Baptist) ){0,3}(?:Hospital|Clinic|Infirmary|Hospice|Medical Cent(?:er|re)|Health Cent(?:er|re)|Cancer Cent(?:er|re)|Surgical Cent(?:er|re)|High School|Elementary School|Middle School|School|College|University|Nursing Home|Care Home|Rehab(?:ilitation)?(?: Cent(?:er|re))?|Medical Group|Urgent Care|Pharmacy))(?![\\p{L}])`,
  'dgu',
);
const namedAfter = new RegExp(
  `(?<![\\p{L}])(?<it>(?:Hospital|Clinic|University|College) of (?:the )?${name}|St\\.? ${upper}(?: ${upper})? (?:Hospital|Clinic|Medical Center|Infirmary))`,
  'dgu',
);
const nationalCentre =
  /^(?:the )?(?:mayo|cleveland|johns? hopkins|harvard|stanford|ucla|duke|yale|moffitt|mount sinai|cedars|memorial sloan|national institutes?|shriners|md anderson|sloan kettering|st\.? jude|medical university|public health|mental health|high school|medical school|nursing school|women's clinic|outpatient|general hospital|community hospital|veterans|va |us |national )/i;

const wideKind =
  /^(?:north|south|east|west|central|state|republic|(?:north|south|east|west)ern|europe|america|africa|\p{L}+an|internet|facebook|google|medic\w+|medline\w*)s?$/u;
const noPlace =
  /^(?:the|a|an|my|his|her|this|that|i|dr|your|our|fear|pain|assisted|section|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|medline\w*|web\w*|clinical\w*|internet|google|facebook|chemo|surgery|hospice|hospital|icu|er|rehab|remission|type|stage)\b/iu;
const genericFacility =
  /^(?:the |a |our |my )?(?:local|nearest|women|children|heart|cancer|pain|eye|skin|hair|weight|sleep|fertility|urgent|primary|family|emergency|community|county|general|medical|state|veterans|pediatric|free|private|public|large|big|good|different|another|outpatient|walk|university|teaching|trauma|stroke|nursing)/i;
const vagueArea =
  /^(?:rural|metro|same|this|that|local|urban|remote|surrounding|greater|tri|high|low|wet|cold|hot|small|large|big|very|our|my|his|her|their|inner|a|an)\b/i;

const direction = /^(?:north|south|east|west|northern|southern|eastern|western|central|new|upper|lower) /i;
const namedSpot = / (?:City|Heights|Falls|Beach|Springs|Park|Hills|Valley|County)$/;
const stateCode =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HK]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

function isNarrow(place: string): boolean {
  const words = place.replace(/,.*$/, '').split(/[ -]/);
  return (
    !isWideRegion(place.replace(/,.*$/, '')) &&
    words.some((word) => !isWideRegion(word) && !isOrdinaryWord(word.toLowerCase()) && word.length > 2)
  );
}

/** A facility's name holds a word that is neither English nor medicine, or stands behind "at", "to" or "from". */
function isNamedFacility(text: string, start: number, end: number): boolean {
  const words = text
    .slice(start, end)
    .split(' ')
    .slice(0, -1)
    .map((word) => word.toLowerCase());
  if (words.some((word) => isStrange(word) || givenNames.has(word))) return true;
  // "Oklahoma City Medical Center", and not "American Hospital" or "State University".
  if (words.length > 1 && words.some((word) => word.length > 4 && isWideRegion(word) && !wideKind.test(word)))
    return true;
  return (
    words.length > 1 &&
    /\b(?:at|to|from|attend|by) (?:the )?$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    !genericFacility.test(text.slice(start, end))
  );
}

/** Behind "I live in" any capitalised word is taken for a place unless it is a wide region or no place at all. */
function isPlausible(place: string): boolean {
  const head = place.replace(/,.*$/, '');
  if (head.length < 3 || noPlace.test(head)) return false;
  if (namedSpot.test(head)) return true;
  // "North Little Rock" is a town, "North Carolina" and "Northern Europe" are not.
  const core = head.replace(direction, '').split(' ');
  return ![head, head.split(' ').slice(0, 2).join(' '), core[0] ?? '', core.slice(0, 2).join(' ')].some(isWideRegion);
}

/** "Boston Massachusetts", "Lockington NC", "palm springs area": a region or the word "area" follows or ends the words. */
function standsInRegion(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(' ');
  if (words.length > 1 && stateCode.test(words.at(-1) ?? '') && /\p{Ll}/u.test(words[0] ?? '')) return true;
  if (words.length > 1 && (isWideRegion(words.at(-1) ?? '') || isWideRegion(words.slice(-2).join(' '))))
    return (
      !isWideRegion(words[0] ?? '') &&
      !/^(?:North|South|East|West|Central|New|Northern|Southern|Eastern|Western|Upstate|Rural|The|Dr)$/.test(
        words[0] ?? '',
      )
    );
  const after = /^(?:,|,? \(?)? ?((?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?|[A-Z]{2}\b)/u.exec(
    text.slice(end, end + 40),
  )?.[1];
  if (after !== undefined && (isWideRegion(after) || isWideRegion(after.split(' ', 1)[0] ?? ''))) return true;
  return (
    /^ (?:area|metro|suburb|county)\b/.test(text.slice(end, end + 10)) && !isOrdinaryWord(words[0]?.toLowerCase() ?? '')
  );
}

/** Marks places below the level of a state. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(B); facilities by their name. */
export function findPlaces(text: string): Finding[] {
  const told = [announcing, introduced].flatMap((cue) => findAfter(text, cue, announced, 'place', 'place-cue'));
  const beside = told.flatMap(({ end }) => {
    nextTo.lastIndex = end;
    const span = nextTo.exec(text)?.indices?.groups?.['it'];
    return span && !isOrdinaryWord(text.slice(...span).toLowerCase())
      ? [{ kind: 'place' as const, start: span[0], end: span[1], rule: 'place-cue' }]
      : [];
  });
  const announcedPlaces = [...told, ...beside].filter(({ start, end }) => isPlausible(text.slice(start, end)));
  const inRegion = findAfter(
    text,
    /(?<![\p{L}])(?:[Ii]n|near|from|at|of|around|outside|to) /gu,
    announced,
    'place',
    'place-in-region',
  ).filter(({ start, end }) => isPlausible(text.slice(start, end)) && standsInRegion(text, start, end));
  const areas = findMatches(text, lowerArea, 'place', 'place-area').filter(
    ({ start, end }) => !vagueArea.test(text.slice(start, end)),
  );
  const places = [...findMatches(text, cityState, 'place', 'city-state')].filter(({ start, end }) =>
    isNarrow(text.slice(start, end)),
  );
  const facilities = [
    ...findMatches(text, facility, 'facility', 'facility'),
    ...findMatches(text, namedAfter, 'facility', 'facility'),
  ].filter(({ start, end }) => !nationalCentre.test(text.slice(start, end)) && isNamedFacility(text, start, end));
  return [...announcedPlaces, ...inRegion, ...areas, ...places, ...facilities];
}
