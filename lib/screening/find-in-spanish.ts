/**
 * What identifies someone in a Spanish sentence: names behind their cue, dates, ages, numbers and places. The cues are words that
 * no other language here has, so an English text never meets these rules. It must not know which language a page is in.
 */
import { eachMatch } from './each-match';
import { foldLetters } from './fold-letters';
import { givenNames } from './given-names';
import { findMatches, type Finding } from './screening-finding';
import { isSpanishRegion } from './spanish-regions';

const start = '(?<![\\p{L}\\p{M}\\d])';
const end = '(?![\\p{L}\\p{M}])';
const name = "\\p{Lu}[\\p{L}\\p{M}'-]{1,30}";
const fullName = `${name}(?: (?:(?:de|del|de la|de los|y) )?${name}){0,3}`;
const relative =
  '(?:marido|espos[oa]|mujer|novi[oa]|pareja|ex|hij[oa]|beb[eé]|madre|mam[aá]|padre|pap[aá]|herman[oa]|abuel[oa]|niet[oa]|t[ií][oa]|sobrin[oa]|prim[oa]|suegr[oa]|cuñad[oa]|yerno|nuera|amig[oa]|vecin[oa]|compañer[oa]|jef[ea])';
const title =
  '(?:[Dd]octor(?:a)?|DOCTORA?|[Dd]r(?:a)?|DRA?|[Ee]nfermer[oa]|[Pp]rofesora?|[Ff]isioterapeuta|[Pp]sic[oó]log[oa])';

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

const month = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const date = new RegExp(
  `${start}(?<it>(?:0?[1-9]|[12]\\d|3[01]|primero|uno) (?:de )?${month}(?: (?:de |del |del año )?(?:19|20)\\d\\d)?)${end}`,
  'dgiu',
);
const birth = /(?:nac[ií]|naci[oó]|nacid[oa]|nacimiento|cumpleaños)(?: (?:el|es|día|fue|:)|:){0,3} ?(?:el )?$/iu;
const oldAge = new RegExp(
  `${start}(?:tengo|tiene|ten[ií]a|cumple|cumpli[oó]|cumpl[ií]|de|con|a los) (?<it>(?:9\\d|1[01]\\d) años)${end}`,
  'dgiu',
);

const phone = new RegExp(
  `${start}(?:tel[eé]fonos?|tel[eé]f?|tlf|m[oó]vil|celular|cel|fijo|ll[aá]m[\\p{L}]{1,6}|escr[ií]b[\\p{L}]{1,6}|n[uú]mero)\\.?(?: (?:de|mi|mis|es|el|al|a|la|casa|contacto|tel[eé]fono|n[uú]mero|m[oó]vil)){0,5}[ :.]{1,3}(?<it>\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,13})(?!\\d)`,
  'dgiu',
);
const papers: readonly (readonly [kind: 'social-security' | 'record-number', rule: string, pattern: RegExp])[] = [
  [
    'social-security',
    'spanish-identity',
    new RegExp(
      `${start}(?:dni|nie|nif|curp|rfc|c[eé]dula|pasaporte|nss|seguridad social|seguro social|tarjeta sanitaria)(?: (?:es|n[uú]mero|de|mi|la|el|identidad|n[ºo]\\.?)){0,3}[ :.º]{0,3}(?<it>(?=[\\p{L}\\d.-]{0,20}\\d{4})[\\p{L}\\d][\\p{L}\\d./-]{4,20}[\\p{L}\\d])`,
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
      `${start}(?:historia cl[ií]nica|expediente|n[uú]mero de paciente|historial)(?: (?:es|n[uú]mero|de|n[ºo]\\.?)){0,3}[ :.º]{0,3}(?<it>(?=[\\p{L}\\d.-]{0,20}\\d{4})[\\p{L}\\d][\\p{L}\\d./-]{2,20}[\\p{L}\\d])`,
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

function tellingName(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachMatch(text, toldByWriter)) {
    const span = match.indices?.groups?.['it'];
    if (!span) continue;
    if (notName.test(text.slice(...span))) continue;
    // In any case; behind a first word that begins small, nothing more belongs to the name.
    written.lastIndex = span[0];
    findings.push({
      kind: 'name',
      start: span[0],
      end: written.test(text) ? written.lastIndex : span[1],
      rule: 'spanish-self',
    });
  }
  return findings;
}

/** Marks what Spanish words announce. Offsets as everywhere; the caller merges what other rules found. */
export function findInSpanish(text: string): Finding[] {
  const names = capitalised.flatMap(([kind, rule, pattern]) => findMatches(text, pattern, kind, rule));
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
    ...names,
    ...soys,
    ...(signed
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

const wordsOnly = /[\p{L}\p{M}]+/gu;
/** Of these one must stand in a text; the others are met in names and other languages too. */
const telling = new Set(
  'el los las que qué del una con por para pero muy más mi mis tengo tiene está estoy desde hace cuando años puedo debo soy vivo gracias hola porque también cuántos cómo'.split(
    ' ',
  ),
);
const common = new Set('la lo le de en un no me se su al y es este esta'.split(' '));

/** Written in Spanish, by its small words; a foreign name in an English text is not enough. */
export function isSpanish(text: string): boolean {
  const words = new Set((text.slice(0, 2_000).match(wordsOnly) ?? []).map((word) => word.toLowerCase()));
  const tellingCount = [...words].filter((word) => telling.has(word)).length;
  const count = tellingCount + [...words].filter((word) => common.has(word)).length;
  return (tellingCount > 0 && count >= 3) || (count > 0 && /[¿¡]/.test(text));
}

/**
 * What the rules for English names make of Spanish is often only a word with an accent. Kept are known names, and words in the
 * middle of a sentence that are no country; where a Spanish rule marked the same words, that one counts.
 */
export function misreadSpanish(text: string, found: Finding, spanish: readonly Finding[]): boolean {
  if (found.kind !== 'name') return false;
  if (spanish.some(({ start: from, end: to }) => from < found.end && to > found.start)) return true;
  if (found.rule !== 'foreign-letters') return false;
  const before = text.slice(Math.max(0, found.start - 3), found.start).trimEnd();
  return !/[\p{L}\d,;]$/u.test(before) || isSpanishRegion(text.slice(found.start, found.end));
}
