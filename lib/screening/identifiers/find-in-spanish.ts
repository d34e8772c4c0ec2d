/**
 * What identifies someone in a Spanish sentence: names behind their cue, dates, ages, numbers and places. The cues are words that
 * no other language here has, so an English text never meets these rules. It must not know which language a page is in.
 */
import { givenNames } from '@/lib/screening/names/given-names';
import { namesAsWritten } from '@/lib/screening/names/names-as-written';
import { type Finding, findMatches } from '@/lib/screening/screening-finding';
import { eachMatch } from '@/lib/screening/words/each-match';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { isOrdinarySpanish } from '@/lib/screening/words/ordinary-spanish';
import { isOrdinaryWord } from '@/lib/screening/words/ordinary-words';
import { isSpanishRegion } from './spanish-regions';

const start = '(?<![\\p{L}\\p{M}\\d])';
const end = '(?![\\p{L}\\p{M}])';
const name = "\\p{Lu}[\\p{L}\\p{M}'-]{1,30}";
const fullName = `${name}(?: (?:(?:de|del|de la|de los|y) )?${name}){0,3}`;
const relative =
  '(?:marido|espos[oa]|mujer|novi[oa]|pareja|ex|hij[oa]|beb[eé]|madre|mam[aá]|padre|pap[aá]|herman[oa]|abuel[oa]|niet[oa]|t[ií][oa]|sobrin[oa]|prim[oa]|suegr[oa]|cuñad[oa]|yerno|nuera|amig[oa]|vecin[oa]|compañer[oa]|jef[ea])';
const title =
  '(?:[\\p{L}]{3,14}[oó]log[oa]|[Pp]ediatra|[Pp]siquiatra|[Cc]irujan[oa]|[Nn]utricionista|[Dd]entista|[Mm]atrona|[Pp]artera|[Tt]erapeuta|[Ff]arm[aá]c[eé]utic[oa]|[Dd]octor(?:a)?|DOCTORA?|[Dd]r(?:a)?|DRA?|[Ee]nfermer[oa]|[Pp]rofesora?|[Ff]isioterapeuta|[Pp]sic[oó]log[oa])';

/** Behind a relative in small letters or capitals a given name is known by the list, and the family by standing between it and a verb. */
const smallRelative = new RegExp(
  `${start}(?:mis?|nuestr[oa]s?|su) ${relative}s?(?: (?:mayor|menor))?,?(?: (?:que )?se llama| llamad[oa])? (?<it>\\p{L}{3,15})${end}`,
  'dgiu',
);
const bornIn = new RegExp(`${start}(?:nac[ií]|naci[oó]|nacid[oa]) en (?:el año )?(?<it>(?:19|20)\\d\\d)${end}`, 'dgiu');
const spokenMail =
  /(?<![\p{L}\d])(?<it>[\p{L}\d._-]{2,40} arroba [\p{L}\d-]{2,30}(?: punto [\p{L}]{2,10}){1,2})(?![\p{L}\d])/dgiu;
const postcode = new RegExp(`${start}(?:c\\.?p\\.?|c[oó]digo postal)(?: es)?[ :.]{1,3}(?<it>\\d{4,6})(?!\\d)`, 'dgiu');
const plot = new RegExp(
  `${start}(?<it>(?:manzana|mz\\.?) \\p{L}?\\d{1,4}\\p{L}?,? (?:lote|lt\\.?|casa) \\d{1,4})${end}`,
  'dgiu',
);
/** Words that may stand behind a first name and are no family. */
const noFamily =
  /^(?:y|e|o|u|de|del|la|el|los|las|un|una|me|se|le|les|te|no|si|que|con|por|para|en|a|al|desde|hace|tiene|tengo|tiene|soy|es|est[aá]|estoy|vivo|ronca|tose|toma|tomo|sufre|pero|porque|cuando|ya|muy|mi|su|tambi[eé]n|siempre|nunca|hoy|ayer|padece|dice|dijo|quiere|lleva|ha|he|\p{L}{2,}(?:ando|iendo|aba)|ten[ií]a|hab[ií]a|quer[ií]a)$/iu;

/** A whole sentence in capitals or none: the cue is enough. The word behind it may be any but these. */
const toldByWriter = new RegExp(
  `${start}(?:me llamo|mi nombre(?: completo)? es)[:,]? (?<it>[\\p{L}\\p{M}'-]{2,30})`,
  'dgiu',
);
const notName =
  /^(?:la|el|lo|los|las|un|una|mi|a|al|de|del|mucho|mucha|muchas|muy|que|qué|para|por|y|o|con|así|asi|como|ayer|hoy|también|tambien|tonta|tonto|cada|su|este|esta|esa|ese|bastante|poderosamente|alg\p{L}*|nad\p{L}*|siempre|otra|otro|sin|confidencial|privado|importante|lo|no|yo)$/iu;
const written = new RegExp(fullName, 'uy');

const capitalised: readonly (readonly [kind: 'name' | 'clinician', rule: string, pattern: RegExp])[] = [
  [
    'name',
    'spanish-relative',
    new RegExp(
      `${start}(?:[Mm]i|[Mm]is|[Nn]uestr[oa]|[Ss]u|MI) ${relative}s?(?: (?:mayor|menor|pequeñ[oa]))?,?(?: (?:(?:que )?se llama|llamad[oa]|de nombre))? (?<it>${fullName})${end}`,
      'dgu',
    ),
  ],
  [
    'name',
    'spanish-called',
    new RegExp(
      `${start}(?:[Ss]e llama|[Ll]lamad[oa]|[Ss]u nombre es|[Aa]tentamente,?) (?<it>${fullName})${end}`,
      'dgu',
    ),
  ],
  [
    'name',
    'spanish-honorific',
    new RegExp(`${start}(?:[Dd]oña|[Dd]on|[Ss]r\\.|[Ss]ra\\.|[Ss]eñora?) (?<it>${fullName})${end}`, 'dgu'),
  ],
  ['clinician', 'spanish-clinician', new RegExp(`${start}${title}\\.? (?<it>${fullName})${end}`, 'dgu')],
];
/** "Soy" says many things: a known given name must follow. */
const selfKnown = new RegExp(`${start}(?:[Ss]oy|[Aa]quí|[Hh]abla) (?<it>${fullName})${end}`, 'dgu');
const signOff = new RegExp(
  `${start}(?:[Gg]racias|[Ss]aludos?|[Aa]brazos?|[Hh]asta pronto)[,.!]{0,2}\\s{1,3}(?<it>${fullName})[.!]?\\s*$`,
  'du',
);

const month =
  '(?:(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)(?=[-/. ]{1,2}(?:19|20)\\d\\d)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const date = new RegExp(
  `${start}(?<it>(?:1[ºo°]|0?[1-9]|[12]\\d|3[01]|primero|uno)(?: (?:de )?|[-/. ]{1,2})${month}(?:(?: (?:de |del |del año )?|[-/. ]{1,2})(?:19|20)\\d\\d)?)${end}`,
  'dgiu',
);
const birth = /(?:nac[ií]|naci[oó]|nacid[oa]|nacimiento|cumpleaños)(?: (?:el|es|día|fue|:)|:){0,3} ?(?:el )?$/iu;
const oldAge = new RegExp(
  `${start}(?:tengo|tiene|ten[ií]a|cumple|cumpli[oó]|cumpl[ií]|de|con|a los) (?<it>(?:9\\d|1[01]\\d) (?:años|anos)|noventa(?: y \\p{L}{3,6})?(?: años| anos)?|cien (?:años|anos)|(?:9\\d|10\\d)(?=[.,;!?]|$| y ))${end}`,
  'dgiu',
);

const phone = new RegExp(
  `${start}(?:tel[eé]fonos?|tel[eé]f?|tlf|m[oó]vil|celular|cel|fijo|ll[aá]m[\\p{L}]{1,6}|escr[ií]b[\\p{L}]{1,6}|wh?ats?[aá]pp?|wasap|guasap|n[uú]mero)\\.?(?: (?:de|mi|mis|es|el|al|a|la|casa|contacto|tel[eé]fono|n[uú]mero|m[oó]vil)){0,5}[ :.]{1,3}(?<it>\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,13})(?!\\d)`,
  'dgiu',
);
const papers: readonly (readonly [kind: 'social-security' | 'record-number', rule: string, pattern: RegExp])[] = [
  [
    'social-security',
    'spanish-identity',
    new RegExp(
      `${start}(?:dni|nie|nif|curp|rfc|c[eé]dula|pasaporte|nss|seguridad social|seguro social|tarjeta sanitaria|cip|tsi|nuhsa|n[uú]mero de la seguridad social|rut|cuil|cuit|cui|dui|carn[eé](?: de identidad| de conducir)?|imss|issste|ine|clave de elector)(?: (?:es|n[uú]mero|de|mi|la|el|identidad|n[ºo]\\.?)){0,3}[ :.º]{0,3}(?<it>(?=[\\p{L}\\d.-]{0,20} ?\\d{3})[\\p{L}\\d](?:[\\p{L}\\d./-]| (?=\\d{3})){4,24}[\\p{L}\\d])`,
      'dgiu',
    ),
  ],
  [
    'social-security',
    'spanish-identity-shape',
    /(?<![\p{L}\d])(?<it>(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z])(?![\p{L}\d])/dgu,
  ],
  [
    'record-number',
    'spanish-record',
    new RegExp(
      `${start}(?:historia cl[ií]nica|expediente|n[uú]mero de (?:paciente|afiliad[oa]|socio|p[oó]liza|folio)|historial|folio|afiliad[oa]|afiliaci[oó]n|p[oó]liza|seguro (?:popular|m[eé]dico|social)|aseguradora|mutua|isapre|fonasa|obra social|essalud)(?: (?:es|n[uú]mero|de|n[ºo]\\.?)){0,3}[ :.º]{0,3}(?<it>(?=[\\p{L}\\d./-]{0,20}\\d{4})[\\p{L}\\d][\\p{L}\\d./-]{2,20}[\\p{L}\\d])`,
      'dgiu',
    ),
  ],
];

const street = new RegExp(
  `${start}(?<it>(?:calle|c/|avenida|avda?\\.?|plaza|paseo|carretera|colonia|urbanizaci[oó]n) ?(?:(?:de|del|la|las|los|el) ){0,3}${name}(?: (?:(?:de|del|la|las|los|y) ){0,2}${name}){0,3}(?:,? (?:n[uú]mero|n[ºo]\\.?|#)? ?\\d{1,5}(?: ?[A-Za-zºª])?)?)${end}`,
  'dgu',
);
const home = new RegExp(
  `${start}(?:[Vv]ivo|[Vv]ivimos|[Vv]ive|[Rr]esido|[Ss]oy de|[Ss]omos de|[Nn]ac[ií]|[Mm]e mud[eé]) (?:(?:en|a) )?(?<it>${name}(?: (?:(?:de|del|la|las|los) ){0,2}${name}){0,3})${end}`,
  'dgu',
);
const facility = new RegExp(
  `${start}(?<it>(?:[Hh]ospital|[Cc]l[ií]nica|[Cc]entro de [Ss]alud|[Aa]mbulatorio|[Cc]olegio|[Ii]nstituto|[Uu]niversidad) (?:(?:de|del|la|las|los|el) ){0,3}${name}(?: (?:(?:de|del|la|las|los|y) ){0,2}${name}){0,3})${end}`,
  'dgu',
);

function endOfFamily(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < 2; count += 1) {
    const next = /^ ([\p{L}'-]{3,20})(?![\p{L}\d])/u.exec(text.slice(end, end + 24));
    if (!next?.[1] || noFamily.test(next[1])) break;
    end += next[0].length;
  }
  return end;
}

function smallNames(text: string): Finding[] {
  return findMatches(text, smallRelative, 'name', 'spanish-relative').flatMap((found) =>
    givenNames.has(foldLetters(text.slice(found.start, found.end)))
      ? [{ ...found, end: endOfFamily(text, found.end) }]
      : [],
  );
}

function tellingName(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachMatch(text, toldByWriter)) {
    const span = match.indices?.groups?.['it'];
    if (!span) continue;
    if (notName.test(text.slice(...span))) continue;
    // In any case; behind a first word that begins small, nothing more belongs to the name.
    written.lastIndex = span[0];
    const whole = written.test(text) ? written.lastIndex : span[1];
    findings.push({
      kind: 'name',
      start: span[0],
      end: whole === span[1] ? endOfFamily(text, whole) : whole,
      rule: 'spanish-self',
    });
  }
  return findings;
}

/** Marks what Spanish words announce. Offsets as everywhere; the caller merges what other rules found. */
export function findInSpanish(text: string): Finding[] {
  const names = capitalised
    .flatMap(([kind, rule, pattern]) => findMatches(text, pattern, kind, rule))
    .filter(({ start: from, end: to }) => !isOnlyWord(text.slice(from, to)));
  const soys = findMatches(text, selfKnown, 'name', 'spanish-self').filter((found) =>
    givenNames.has(foldLetters(text.slice(found.start, found.end).split(' ', 1)[0] ?? '')),
  );
  const signed = signOff.exec(text.slice(-160))?.indices?.groups?.['it'];
  const before = Math.max(0, text.length - 160);
  const dates = findMatches(text, date, 'date', 'spanish-date').map((found): Finding =>
    birth.test(text.slice(Math.max(0, found.start - 40), found.start))
      ? { ...found, kind: 'date-of-birth', rule: 'spanish-birth' }
      : found,
  );
  const places = findMatches(text, home, 'place', 'spanish-home').filter(
    ({ start: from, end: to }) => !isSpanishRegion(text.slice(from, to)),
  );
  return [
    ...tellingName(text),
    ...smallNames(text),
    ...findMatches(text, bornIn, 'date-of-birth', 'spanish-birth'),
    ...findMatches(text, spokenMail, 'email', 'spanish-mail'),
    ...findMatches(text, postcode, 'postcode', 'spanish-postcode'),
    ...findMatches(text, plot, 'address', 'spanish-plot'),
    ...names,
    ...soys,
    ...(signed && !isPoliteSpanish(text.slice(before + signed[0], before + signed[1]))
      ? [{ kind: 'name', start: before + signed[0], end: before + signed[1], rule: 'spanish-sign-off' } as const]
      : []),
    ...dates,
    ...findMatches(text, oldAge, 'age-over-89', 'spanish-age'),
    ...findMatches(text, phone, 'phone', 'spanish-phone'),
    ...papers.flatMap(([kind, rule, pattern]) => findMatches(text, pattern, kind, rule)),
    ...findMatches(text, street, 'address', 'spanish-street'),
    ...places,
    ...findMatches(text, facility, 'facility', 'spanish-facility'),
  ];
}

/** Begins with a word of the language that no one is called: "Espero", "Volví de México", "Teléfono". */
function isOnlyWord(written: string): boolean {
  const first = foldLetters(/^[\p{L}\p{M}-]+/u.exec(written)?.[0] ?? '');
  return !givenNames.has(first) && !namesAsWritten.has(first) && (isOrdinarySpanish(first) || isOrdinaryWord(first));
}

/** Names that are words as well: behind an article or a preposition they are the word, "la Esperanza", "Virgen del Carmen". */
const nameOrWord =
  /^(?:esperanza|dolores|rosario|soledad|mercedes|consuelo|pilar|luz|paz|cruz|[aá]ngel|jes[uú]s|salud|socorro|gracia|gloria|reyes|santos|victoria|estrella|luna|alma|rosa|blanca|amparo|remedios|milagros|fe|caridad|concepci[oó]n|asunci[oó]n|carmen|mar|roc[ií]o|nieves|domingo|pastor|abril|julio|marina|clara|linda|dulce|perla|virgen|iv[aá]n)$/iu;

export function isWordHere(text: string, { start: from, end: to, rule }: Finding): boolean {
  if (!['given-name', 'strange-pair', 'score-shape', 'score-company'].includes(rule)) return false;
  const word = text.slice(from, to).split(' ', 1)[0] ?? '';
  return (
    nameOrWord.test(word) &&
    /(?:^|[^\p{L}])(?:la|el|las|los|de|del|con|sin|por|en|a|al)(?: la)? $/iu.test(
      text.slice(Math.max(0, from - 8), from),
    )
  );
}

const wordsOnly = /[\p{L}\p{M}]+/gu;
/** Of these one must stand in a text; the others are met in names and other languages too. */
const telling = new Set(
  'el los las que qué del una con por para pero muy más mi mis tengo tiene está estoy desde hace cuando años puedo debo soy vivo gracias hola porque también cuántos cómo'.split(
    ' ',
  ),
);
const common = new Set('la lo le de en un no me se su al y es este esta'.split(' '));

/** Written in Spanish, by its small words or by most of its words; a foreign name in an English text is not enough. */
export function isSpanish(text: string): boolean {
  const words = new Set((text.slice(0, 2_000).match(wordsOnly) ?? []).map((word) => word.toLowerCase()));
  const tellingCount = [...words].filter((word) => telling.has(word)).length;
  const count = tellingCount + [...words].filter((word) => common.has(word)).length;
  if (tellingCount >= 2 || (tellingCount > 0 && count >= 3) || (count > 0 && /[¿¡]/.test(text))) return true;
  let [spanish, english] = [0, 0];
  for (const word of words) {
    const folded = foldLetters(word);
    const isEnglish = isOrdinaryWord(folded);
    if (telling.has(word) || common.has(word) || (!isEnglish && isOrdinarySpanish(folded))) spanish += 1;
    else if (isEnglish) english += 1;
  }
  return spanish > 1 && spanish > english;
}

/** Greetings, feasts and countries, which are written with capitals. */
export function isPoliteSpanish(words: string): boolean {
  return (
    isSpanishRegion(words) ||
    /^(?:(?:muchas|mil) gracias|buen[oa]s? (?:d[ií]as?|tardes|noches)|saludos?(?: cordiales)?|cordiales|atentamente|un abrazo|feliz \p{L}+|semana santa|navidad|reyes|dios|jes[uú]s|se[ñn]or|virgen|hola(?: \p{L}+)?|estimad[oa]s?(?: \p{L}+)?|cordialmente|quedo atent[oa]|por favor)$/iu.test(
      words,
    )
  );
}

/**
 * What the rules for English names make of Spanish is often only a word with an accent. Kept are known names, and words in the
 * middle of a sentence that are no country; where a Spanish rule marked the same words, that one counts.
 */
export function misreadSpanish(text: string, found: Finding, isRead: (start: number, end: number) => boolean): boolean {
  if (found.kind !== 'name' && found.kind !== 'clinician') return false;
  if (isOnlyWord(text.slice(found.start, found.end))) return true;
  if (found.kind === 'clinician') return false;
  if (isWordHere(text, found)) return true;
  if (isRead(found.start, found.end)) return true;
  if (found.rule !== 'foreign-letters') return false;
  const before = text.slice(Math.max(0, found.start - 3), found.start).trimEnd();
  return !/[\p{L}\d,;]$/u.test(before) || isSpanishRegion(text.slice(found.start, found.end));
}
