/**
 * Street and postal addresses, by their own shape or by the words that announce one.
 * It must not mark an amount beside a capitalised word: a dose after a drug's name looks much like a house number.
 */
import { findAfter, type Finding, findMatches } from '@/lib/screening/screening-finding';
import { eachMatch } from '@/lib/screening/words/each-match';

const upper = "[\\p{Lu}][\\p{L}\\p{M}'.-]{0,30}";
const word = "(?:\\p{Lu}[\\p{L}\\p{M}'.-]{0,30}|\\d{1,3}(?:st|nd|rd|th))";
const streetType =
  '(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|terrace|ter|way|circle|cir|crescent|cres|close|square|sq|parkway|pkwy|highway|hwy|trail|trl|alley|row|mews|gardens?|grove|hill|loop|plaza|pike|turnpike|run|path|walk|quay|esplanade)';
const unit = '(?:apt|apartment|suite|ste|unit|flat|room|rm|floor|fl|building|bldg|lot|box|#)\\.? ?#?\\d{1,5}[A-Za-z]?';
const stateZip = '(?:[A-Z]{2}|[A-Z][a-z]{3,12}(?: [A-Z][a-z]{3,9})?),? \\d{4,6}(?:-\\d{4})?';
const tail = `(?:,? {0,2}${unit}){0,2}(?:,? {0,3}(?:\\n {0,4})?${upper}(?: ${upper}){0,3},? {0,2}${stateZip})?(?:,? {0,2}${upper}(?: ${upper}){0,2})?`;

const foreignSuffix =
  '(?:straße|strasse|str\\.|gasse|platz|allee|gata|gatan|gatu|vägen|vägen|veien|vegen|vegur|stræti|gade|vej|stræde|tie|katu|kuja|puruntie|straat|laan|weg|plein|utca| út| u\\.| tér|ulica|cesta|ja|gränd|stien|alléen)';

/** `sign` is a cheap look first, for patterns that would try every word. */
const rules: readonly (readonly [rule: string, pattern: RegExp, sign?: RegExp])[] = [
  [
    'street',
    new RegExp(
      `(?<![\\p{L}\\d./-])(?<it>\\d{1,6}[A-Za-z]?,? (?:\\d{1,5} )?(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?(?:${word} ){1,4}(?:${streetType}|${streetType.toUpperCase()}|${capitalised(streetType)})\\b\\.?${tail})`,
      'dgu',
    ),
  ],
  [
    'street-lower-case',
    new RegExp(
      `(?<![\\p{L}\\d./-])(?<it>\\d{1,5} (?:(?:north|south|east|west|n|s|e|w) )?(?:[a-z]{2,20} |\\d{1,3}(?:st|nd|rd|th) ){1,3}(?:street|avenue|ave|road|rd|lane|drive|boulevard|blvd|court|crescent|terrace|parkway)\\b(?:,? ${unit})?)`,
      'dgiu',
    ),
  ],
  [
    'po-box',
    /(?<![\p{L}\d])(?<it>(?:p\.? ?o\.? ?box|post office box|postbox|p\.o\.b\.?) ?#?\d{1,6}(?:[, \n]{1,3}[^\n]{0,60}\d{4,6})?)/dgiu,
  ],
  [
    'military',
    /(?<![\p{L}\d])(?<it>(?:(?:psc|unit|cmr) \d{3,5},? box \d{1,5}|us(?:ns|nv|cgc|s) \p{L}{2,20}(?: \p{L}{2,20})?)(?:[, \n]{1,3}(?:apo|fpo|dpo) (?:aa|ae|ap) \d{5})?)/dgiu,
  ],
  ['military-post', /(?<![\p{L}\d])(?<it>(?:APO|FPO|DPO),? (?:AA|AE|AP) \d{5})/dgu],
  ['city-state-zip', new RegExp(`(?<![\\p{L}])(?<it>${upper}(?: ${upper}){0,3}, ?${stateZip})(?!\\d)`, 'dgu')],
  [
    'town-postcode',
    /\b(?:in|at|near|to|from|of) (?<it>(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Year|Spring|Summer|Fall|Autumn|Winter|Room|Type|Vitamin|Group|Phase|Grade|Stage)[a-z]{0,8} )\p{Lu}[\p{L}\p{M}'-]{2,24}(?: (?:d[aeo]s? )?\p{Lu}[\p{L}\p{M}'-]{2,24}){0,3} (?!(?:19|20)\d\d\b)\d{4,6}(?:-\d{3})?)(?![\p{L}\d%.-]| ?(?:mg|mcg|ml|iu|units|patients|people|cases))/dgu,
  ],
  [
    'unit',
    new RegExp(
      `(?<![\\p{L}\\d])(?<it>(?:[^\\n.;!?]{0,60} )?(?:apt|apartment|suite|flat)\\.? ?#?\\d{1,5}[A-Za-z]?(?:,? [^\\n;!?]{0,60}\\d{4,6})?)(?![\\p{L}\\d])`,
      'dgiu',
    ),
    /(?:apt|apartment|suite|flat)\.? ?#?\d/i,
  ],
  [
    'corner',
    new RegExp(`(?<![\\p{L}])(?<it>(?:the )?corner of [^\\n.;!?]{2,40} and ${upper}(?: ${upper}){0,3})`, 'dgu'),
  ],
  [
    'street-foreign-last',
    new RegExp(
      `(?<![\\p{L}])(?<it>(?:\\d{1,6},? )?(?:${upper} )?\\p{Lu}?[\\p{L}\\p{M}.]{2,24}${foreignSuffix} \\d{1,5}[A-Za-z]?\\b\\.?)`,
      'dgu',
    ),
    new RegExp(`${foreignSuffix} \\d`, 'u'),
  ],
  [
    'numbered-street-number',
    new RegExp(
      `(?<![\\p{L}\\d./-])(?<it>\\d{2,6} (?:\\d{1,5} )?(?:\\p{Lu}\\p{M}?\\p{Ll}[\\p{L}\\p{M}'.-]{1,30} ){1,3}\\d{1,5}(?:st|nd|rd|th)?(?= ?(?:$|\\n|,|[Ss]t\\b|[Ss]treet|[Aa]pt|[Ss]uite|[Aa]partment)))`,
      'dgu',
    ),
  ],
];

const foreignType =
  /(?<![\p{L}])(?:rue|rua|calle|via|viale|piazza|plaza|avenida|avda\.?|avenue|av\.|ul\.|ulica|ulice|vicolo|corso|paseo|carrera|chemin|impasse|place|quai|allée|jalan|jl\.|πλατεία|λ\.|ул\.) (?:(?:de|del|della|delle|degli|dei|des|di|do|da|du|la|le|les|los|las|dos|nuova) ){0,3}/giu;
const foreignRest = new RegExp(`${upper}(?: (?:(?:de|del|di|do|da) )?${upper}){0,3},? \\d{1,5}[A-Za-z]?`, 'uy');

function capitalised(alternatives: string): string {
  return alternatives.replace(/(?<=[(|])(?!\?)(.)/g, (first) => first.toUpperCase());
}

const announced =
  /(?<![\p{L}])(?:(?:home|mailing|postal|billing|shipping|street|new|my|our|his|her|the)? ?address(?:es)?(?: (?:of [^\n.:]{1,40}|to the same))?(?: is| are|,? here (?:it is|they are))?[ :?-]{1,4}(?:(?:it|it's|its|that|that's)(?: is)? )?|(?:i|we) (?:live|reside|stay|moved?) (?:at|on|to) |lives? (?:at|on|in)(?: the [a-z]+ side of)? |(?:located|situated|meet(?: \w+)?|taxi|ship(?:ped)?|deliver(?:ed)?|send (?:a new one|it|them)|sent|arrived|drops? \w+ off|enter|station is|stop is|clinic is|shop is|house is|office (?:is|are)|resid(?:es|ing)|refers) (?:at|to|on|in) )\s{0,10}/dgiu;
const addressBody = /[^\n!?;]{1,90}(?:\n[^\n!?;]{0,60}){0,4}/y;
const addressLine =
  /,?[ >]{0,4}\n[ >\n]{0,6},? {0,4}(?:(?:Suite|Apt\.?|Unit) \d{1,5}|(?=[^\n]{0,60}(?:\d{4,6}|\p{Lu}))(?:\p{Lu}[\p{L}\p{M}.'()-]{0,30}(?: [\p{L}\p{M}.'()-]{1,30}){0,3})?(?:,? ?[A-Z]{2})?,? {0,2}(?:\d{4,6})?)(?=[ .]{0,4}(?:\n|$))/uy;
const countryCode =
  /(?<=^|\n)[ >]{0,6}(?<it>\p{Lu}[\p{L}]{2,20}(?: \p{Lu}?[\p{L}()]{2,20}){0,2} \d{4,6})(?=\s*(?:\n|$))/dgu;
const houseNumber = /(?:^|\s)\d{1,6}[A-Za-z]?(?=$|[\s,.])/;
const clause =
  /(?:[.!?](?=\s+(?:\p{Lu}\p{Ll}+ \p{Ll}|I\b|I'm|My|Please|The|We|It|Can|What|Is|Are|Do)|\s*$)|(?= (?:and i|but|because|so |since|for (?:a|the|\d)|after|last|with|when|who|where|which|street\b)))/iu;

/** What follows "my address is" as far as it reads like an address: it must hold a number and a capital letter. */
function announcedAddresses(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachMatch(text, announced)) {
    const start = match.index + match[0].length;
    addressBody.lastIndex = start;
    const body = addressBody.exec(text)?.[0] ?? '';
    const cut = body.search(clause);
    const written = (cut >= 0 ? body.slice(0, cut) : body).replace(/[\s.,]+$/, '');
    if (!houseNumber.test(written.slice(0, 90)) || !/\p{Lu}/u.test(written)) continue;
    if (/\b(?:years?|yrs?|months?|weeks?|days?|mg|ml|age|am|pm|percent)\b|@|:\/\//i.test(written.slice(0, 60)))
      continue;
    findings.push({ kind: 'address', start, end: start + written.length, rule: 'announced' });
  }
  return findings;
}

/** Town, state and country often stand on lines of their own below the street. */
function withFollowingLines(text: string, finding: Finding): Finding {
  let end = finding.end;
  for (let lines = 0; lines < 4; lines += 1) {
    addressLine.lastIndex = end;
    const line = addressLine.exec(text);
    if (!line) break;
    end += line[0].length;
  }
  return { ...finding, end };
}

/** Marks anything narrower than a state that letters could be sent to. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(B). */
export function findAddresses(text: string): Finding[] {
  const found = [
    ...rules.flatMap(([rule, pattern, sign]) =>
      !sign || sign.test(text) ? findMatches(text, pattern, 'address', rule) : [],
    ),
    ...(/\d{4}\s*(?:\n|$)/.test(text) ? findMatches(text, countryCode, 'address', 'country-code') : []),
    ...findAfter(text, foreignType, foreignRest, 'address', 'street-foreign-first'),
    ...announcedAddresses(text),
  ];
  return found.map((finding) => withFollowingLines(text, finding));
}
