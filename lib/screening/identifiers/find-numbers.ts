/**
 * Record, insurance, licence, account and device numbers: by the words before them, or by a shape nothing else has.
 * It must not mark doses, lab values, drug codes, genes or trial numbers.
 */
import { type Finding, findMatches, type IdentifierKind } from '@/lib/screening/screening-finding';
import { passesIbanCheck, passesLuhn } from './checksums';

const filler =
  "(?:(?:'s)? ?(?:numbers?|nos?\\b\\.?|num\\b|nr\\b\\.?|id\\b|ids\\b|code|ref(?:erence)?\\b)| ?(?:is|are|was|being|of|on|ends? (?:in|with)|under)\\b| ?[:#=(-])";
const code =
  '(?<it>(?=[A-Za-z /.-]{0,12}\\d)[A-Za-z0-9](?:[A-Za-z0-9]|[-./](?=[A-Za-z0-9])| (?=\\d{2,})){2,29})(?![\\p{L}\\d])';

/** Words that announce a number, and what it is then. The more particular comes first. */
const cues: readonly (readonly [kind: IdentifierKind, rule: string, words: string])[] = [
  [
    'social-security',
    'ssn-cue',
    'ssn|s\\.s\\.n\\.?|social security|soc(?:ial)? sec|national insurance|ni number|tax(?:payer)? id|itin|aadhaar|aadhar|my social|nin number|nric|mykad|hkid|cnic|pesel|codice fiscale|bvn|sin number|personnummer|cpr|bsn|curp|nino',
  ],
  [
    'record-number',
    'record-cue',
    'mrn|m\\.r\\.n\\.?|opd (?:number|no|id)|ip (?:number|no)|uhid (?:number|no)?|medical record|med(?:ical)? rec|hospital (?:number|no|id)|hosp no|patient (?:id|number|no|ref)|chart (?:number|no|id|#)|nhs (?:number|no)|nhs#|encounter|accession|case (?:number|no|id)|uhid|health record|file (?:number|no)|record (?:number|no)|case reference|case ref|hn\\b|folder (?:number|no)|lab (?:number|no|id)|specimen|sample (?:number|no|id)',
  ],
  [
    'insurance',
    'insurance-cue',
    'member(?:ship)? (?:id|number|no|#)|member|policy(?:holder)? (?:number|no|id|#)|policy|subscriber|insurance|medicare|medicaid|medi-?cal|mbi|hicn?|health (?:plan|card)|beneficiary|group (?:number|no|id|#)|claim (?:number|no|id|#)|blue cross|bcbs|aetna|cigna|humana|kaiser|ohip|tricare|plan (?:number|id)|nhif|nhis|hmo|phic|philhealth|pmjay|ayushman|bupa|axa|allianz|unitedhealth(?:care)?|anthem|oscar id|ehic|ghic|carte vitale|vitale|versichertennummer|insured id|group',
  ],
  [
    'driving-licence',
    'driving-cue',
    "driver'?s?'? licen[cs]e|drivers? licen[cs]e|driving licen[cs]e|dl number|dl#|driver id",
  ],
  ['passport', 'passport-cue', 'passport'],
  [
    'licence',
    'licence-cue',
    'licen[cs]e (?:plate|number|no|#)|licen[cs]e|number plate|certificate (?:number|no)|plate (?:number|no)|registration (?:number|no)|vin|npi|dea (?:number|no)|vehicle id',
  ],
  ['bank-account', 'bank-cue', 'iban|bank account|account (?:number|no|#)|account|acct|routing|sort code|swift|bic'],
  ['payment-card', 'card-cue', 'credit card|debit card|card (?:number|no|#)|my card|cc|visa|mastercard|amex'],
  ['postcode', 'postcode-cue', 'zip ?codes?|zip|post ?code|postal code'],
  [
    'other-number',
    'number-cue',
    'study id|participant|subject id|device (?:id|serial)|serial|implant id|imei|employee|student|confirmation|booking|reference (?:number|no|#)|ref (?:number|no|#)|order (?:number|no|#)|prescription (?:number|no|#)|rx (?:number|no|#)|id (?:number|no|#|card)|my id|user ?id|ticket|appointment (?:number|no)',
  ],
];
const byCue = cues.map(
  ([kind, rule, words]) =>
    [kind, rule, new RegExp(`(?<![\\p{L}\\d])(?:${words})(?:${filler}){0,4}\\s{0,3}['"#*]?${code}`, 'dgiu')] as const,
);

const shapes: readonly (readonly [kind: IdentifierKind, rule: string, pattern: RegExp])[] = [
  ['social-security', 'ssn-shape', /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/dg],
  [
    'social-security',
    'nino-shape',
    /(?<![A-Za-z\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z\d])/dg,
  ],
  ['record-number', 'mrn-prefix', /(?<![A-Za-z\d])MRN[-_ ]?\d{4,12}(?!\d)/dgi],
  [
    'device-address',
    'ipv4',
    /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]\d|\d)/dg,
  ],
  ['device-address', 'mac', /(?<![\dA-Fa-f:-])(?:[\dA-Fa-f]{2}[:-]){5}[\dA-Fa-f]{2}(?![\dA-Fa-f:-])/dg],
  ['device-address', 'ipv6', /(?<![\dA-Za-z:])(?:[\dA-Fa-f]{1,4}:){4,7}(?::?[\dA-Fa-f]{1,4}){1,3}(?![\dA-Za-z:])/dg],
  [
    'licence',
    'vin-shape',
    /(?<![A-Za-z\d])(?=[A-Z\d]{0,16}[A-Z])(?=[A-Z\d]{0,16}\d)[A-HJ-NPR-Z\d]{11}\d{6}(?![A-Za-z\d])/dg,
  ],
  ['insurance', 'long-code', /(?<![A-Za-z\d-])[A-Z]{3}\d{9,14}(?![A-Za-z\d-])/dg],
  [
    'insurance',
    'mbi-shape',
    /(?<![A-Za-z\d-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![A-Za-z\d-])/dg,
  ],
  ['postcode', 'uk-postcode', /(?<![A-Za-z\d])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/dg],
  [
    'postcode',
    'ca-postcode',
    /(?<![A-Za-z\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z\d])/dg,
  ],
  [
    'postcode',
    'us-state-zip',
    /(?<=(?<![A-Za-z])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? )\d{5}(?:-\d{4})?(?!\d)/dg,
  ],
];
const cardShape = /(?<![\p{L}\d-])\d(?:[ -]?\d){11,18}(?![ -]?\d|\p{L})/dgu;
const ibanShape = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}(?![A-Za-z\d])/dg;
const innocent =
  /^(?:NCT\d|ISRCTN|PMID|PMC\d|ICD|ISBN|\d{1,4}(?:mg|mcg|ml|g|kg|lbs?|years?|yrs?|days?|weeks?|months?|hours?|hrs?|am|pm|st|nd|rd|th|k)$|(?:19|20)\d\d$|\d{1,3}$|[A-Za-z]\d{1,2}$|[A-Za-z]$|\d\/\d|[A-Za-z]{1,4}-\d$)/i;

/** Marks numbers of record, plan, account, certificate, vehicle and device. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(G)-(P). */
export function findNumbers(text: string): Finding[] {
  const cued = byCue.flatMap(([kind, rule, pattern]) =>
    findMatches(text, pattern, kind, rule).filter(({ start, end }) => !innocent.test(text.slice(start, end))),
  );
  const shaped = shapes.flatMap(([kind, rule, pattern]) => findMatches(text, pattern, kind, rule));
  const cards = findMatches(text, cardShape, 'payment-card', 'card-luhn').filter(({ start, end }) => {
    const digits = text.slice(start, end).replace(/\D/g, '');
    return digits.length >= 12 && passesLuhn(digits) && !/^0/.test(digits);
  });
  const ibans = findMatches(text, ibanShape, 'bank-account', 'iban').filter(({ start, end }) =>
    passesIbanCheck(text.slice(start, end).replace(/ /g, '')),
  );
  return [...cued, ...shaped, ...cards, ...ibans];
}
