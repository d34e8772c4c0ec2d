/**
 * Addresses as they are written outside North America: numbered parts in a row (South Asia, Africa, the Gulf), the street's kind first
 * (Spanish, French, Italian), the postcode before the town (Europe). It must not take a lone number beside a word for one.
 */
import { type Finding, findMatches } from '@/lib/screening/screening-finding';

const start = '(?<![\\p{L}\\p{M}\\d./-])';
const number = '[A-Za-z]?-?\\d{1,5}(?:[-/]?[A-Za-z\\d]{1,4}){0,3}';
/** Small, with a capital and in capitals: any case would let every word be a town. */
function inEachCase(alternatives: string): string {
  return [alternatives, alternatives.replace(/(?<=\||^)(?!\?)\p{L}/gu, (first) => first.toUpperCase())]
    .map((one) => `(?:${one})`)
    .join('|');
}

/** A part that has its own number: "house 14", "plot no. 7", "sector F-8/3", "depto 4B", "piso 3". */
const numbered = `(?:${inEachCase('house|h\\.? ?no|hno|flat|plot|plt|block|blk|street|st|sector|sec|phase|door|d\\.? ?no|shop|unit|lot|villa|building|bldg|ward|lane|gali|road|floor|room|apartment|apt|stand|erf|kebele|zone|edificio|edif|depto|dpto|departamento|apartamento|apto|piso|planta|puerta|interior|int|bloque|torre|casa|lote|manzana|mz|local|escalera|portal')})\\.?,? ?(?:[Nn]o\\.?|number|[Nn][ºo°]\\.?|#)? ?${number}`;
const words = "\\p{L}[\\p{L}\\p{M}'.]{1,20}(?: \\p{L}[\\p{L}\\p{M}'.]{0,20}){0,3}";
const capitals = "\\p{Lu}[\\p{L}\\p{M}'.-]{1,20}(?: (?:\\p{Lu}[\\p{L}\\p{M}'.-]{0,20}|d[eou]l?|la|los|las|of)){0,3}";
/** What may follow behind a comma: another numbered part, a quarter, a postcode with its town. */
const rest = `(?:,\\s?(?:${numbered}|\\d{1,2}[ºª°] ?[A-Za-z\\d]{0,4}|(?:[A-Z]{1,2}-)?\\d{4,6}(?: ${capitals})?|(?:col|colonia|barrio|bo|sector|urb|urbanizaci[oó]n|residencial|fracc)\\.? ${words}|${capitals}(?: \\d{2,6})?|\\p{Ll}{3,15}(?=,|\\s*(?:$|\\n)))){0,4}`;
const settlement =
  '(?:[Tt]own|[Nn]agar|[Cc]olony|[Ee]nclave|[Vv]ihar|[Mm]arg|[Ee]state|[Ll]ayout|[Ss]ociety|[Ee]xtension|[Pp]uram|[Bb]agh|[Cc]howk|[Mm]ohalla|[Cc]antt|[Hh]ousing [Ss]cheme|[Gg]ardens|[Cc]hawl|[Bb]azaar?|[Pp]ark)';
const kindFirst = `(?:${inEachCase('calle|c/|avenida|avda|av|carretera|ctra|plaza|pza|paseo|pasaje|psje|jir[oó]n|jr|callej[oó]n|privada|cerrada|boulevard|bulevar|blvd|ronda|rambla|camino|traves[ií]a|glorieta|circuito|prolongaci[oó]n|calzada|rue|via|viale|corso|piazza|rua|travessa|chemin|all[ée]e|impasse|quai')})`;

const rules: readonly (readonly [rule: string, pattern: RegExp, sign: RegExp])[] = [
  [
    'address-parts',
    new RegExp(`${start}(?<it>${numbered}(?:[, ]{1,2}${numbered}){1,4}${rest})`, 'dgu'),
    /\d[^\n]{0,30}\d/,
  ],
  [
    'address-part-and-town',
    new RegExp(
      `${start}(?<it>(?:[Hh]ouse|[Hh]\\.? ?[Nn]o|[Ff]lat|[Pp]lot|[Dd]oor|[Ss]tand|[Vv]illa)\\.?,? ?(?:[Nn]o\\.?|#)? ?${number},? (?!and|or|with|of|is|was|in|on|at)${words}(?:,\\s?(?:${words}|\\d{4,6})){1,3})`,
      'dgu',
    ),
    /(?:house|no|flat|plot|door|stand|villa)\.?,? ?(?:no\.?|#)? ?[A-Za-z]?-?\d/i,
  ],
  [
    'address-settlement',
    new RegExp(
      `${start}(?<it>\\d{1,5}(?:[-/]?[A-Za-z\\d]{1,3})?,? (?:\\p{L}[\\p{L}'.-]{1,20} ){1,2}${settlement}(?![\\p{L}])${rest})`,
      'dgu',
    ),
    new RegExp(settlement),
  ],
  [
    'address-kind-first',
    new RegExp(
      `${start}(?<it>${kindFirst}(?:\\. ?| )(?:\\p{L}[\\p{L}\\p{M}'.]{0,20} ){1,5}(?:n[ºo°]\\.? ?|num\\.? ?|#)?\\d{1,5}(?: ?[A-Za-z](?![\\p{L}]))?${rest})`,
      'dgu',
    ),
    new RegExp(`${kindFirst}`, 'i'),
  ],
  [
    'address-grid',
    new RegExp(
      `${start}(?<it>(?:${inEachCase('carrera|cra|kr|cr|calle|cl|diagonal|dg|transversal|tv|avenida|av')})\\.? ?\\d{1,3} ?[A-Za-z]{0,4} ?(?:#|n[ºo°]\\.?|no\\.?|-)? ?\\d{1,3} ?[A-Za-z]?[- ]{1,3}\\d{1,3}${rest})`,
      'dgu',
    ),
    /(?:carrera|cra|kr|cr|calle|cl|diagonal|dg|transversal|tv|avenida|av)\.? ?\d/i,
  ],
  [
    'address-number-first',
    new RegExp(
      `${start}(?<it>\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|place|chemin|all[ée]e|impasse|quai|cours|faubourg) (?:d[eu]s? |de la |de l'|d')?${words}(?:,?\\s\\d{5} ${capitals})?)`,
      'dgu',
    ),
    /\d,? (?:bis |ter )?(?:rue|avenue|boulevard|bd|place|chemin|all|impasse|quai|cours|faubourg)/,
  ],
  [
    'address-town-last',
    new RegExp(`${start}(?<it>${capitals} \\d{1,4} ?[a-zA-Z]?, (?:[A-Z]{1,2}-)?\\d{4,5} ${capitals})`, 'dgu'),
    /\d, ?(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u,
  ],
];

/** In a sentence, so many words run on: what stands behind "and", "but", "y" is no part of it. */
const runsOn = /(?: (?:and|but|because|so|where|with|y|pero|porque|donde)|, ?(?:the|i|I|we|my|el|me|no)) .*$/u;

/** Marks them whole, down to the town. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(B). */
export function findAddressesElsewhere(text: string): Finding[] {
  return rules.flatMap(([rule, pattern, sign]) =>
    sign.test(text)
      ? findMatches(text, pattern, 'address', rule)
          .map((found) => {
            const written = text.slice(found.start, found.end);
            return { ...found, end: found.start + written.replace(runsOn, '').length };
          })
          .filter(({ start: from, end }) => /\d/.test(text.slice(from, end)))
      : [],
  );
}
