/**
 * Telephone and fax numbers by which a private person could be reached.
 * It must not mark public lines, doses, ranges, dates or drug codes; unsure between the two, it marks.
 */
import { type Finding, findMatches, overlapWith } from '@/lib/screening/screening-finding';
import { isPublicLine } from './public-lines';

const extension = '(?: ?(?:ext\\.?|extension|x) ?\\d{1,6})?';
const edgeBefore = '(?<![\\p{L}\\d][-./]?|[$€£#.])';
const edgeAfter = '(?![\\p{L}]|[-./ ]?\\d{3}|\\d|[-/]\\d|%)';

/** Shapes that are a number on their own. */
const plain: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'phone-international',
    new RegExp(
      `(?<![\\p{L}\\d/])(?<it>(?:\\+|00(?=[\\d .-]{9}))[1-9]\\d{0,2}(?:[ .\\-/]{0,2}(?:\\(0?\\d{0,4}\\)|\\d{1,5})){1,6}${extension})(?!\\d)`,
      'dgu',
    ),
  ],
  [
    'phone-north-american',
    new RegExp(
      `${edgeBefore}(?<it>(?:1[-. ])?(?:\\([2-9]\\d\\d\\)[-. ]{0,2}|[2-9]\\d\\d[-. /])\\d{3}[-. ]\\d{4}${extension})${edgeAfter}`,
      'dgu',
    ),
  ],
  ['phone-bare-ten', new RegExp(`${edgeBefore}(?<it>[2-9]\\d\\d[2-9]\\d{6})${edgeAfter}`, 'dgu')],
  ['phone-grouped-zero', new RegExp(`${edgeBefore}(?<it>\\(?0\\d{1,5}\\)?(?:[ -/]\\d{2,8}){1,4})${edgeAfter}`, 'dgu')],
  ['phone-mobile-zero', new RegExp(`${edgeBefore}(?<it>07\\d{9}|0[1-9]\\d{8,9})${edgeAfter}`, 'dgu')],
  ['phone-pairs', new RegExp(`${edgeBefore}(?<it>\\d{2}(?:-\\d{2}){3,4})${edgeAfter}`, 'dgu')],
  ['phone-threes', new RegExp(`${edgeBefore}(?<it>[6-9]\\d{2} \\d{3} \\d{3})${edgeAfter}`, 'dgu')],
];

const loose = '(?<it>\\+?\\(?\\d(?:[ ().\\-/]{0,2}\\d){5,14})';
const cue =
  '(?:phone|telephone|tel|cell|cellphone|mobile|mob|fax|desk|home|landline|whats ?app|viber|signal|call|ring|text|txt|sms|dial|reach(?:ed)?|contact|answering|num(?:ber)?|registered)';
const afterCue = new RegExp(
  `(?<![\\p{L}])${cue}(?:s|ing)?\\b\\.?(?: (?:me|us|him|her|my|his|their|our|back|on|at|number|no\\.?|is|a|the|to|via|by|phone|cell|mobile|home|work|or|anytime|please|it|this)\\b){0,6}\\s{0,3}[:#=-]?\\s{0,12}${loose}(?!\\d)(?! ?(?:mg|mcg|ml|kg|%|years|days|times|calories))`,
  'dgiu',
);
const beforeCue = new RegExp(
  `${edgeBefore}${loose} ?(?:\\((?:cell|mobile|home|work|office)\\)|(?:cell|mobile|office|fax|home phone|mob)\\b)`,
  'dgiu',
);

const notPhone =
  /^(?:\d{4,5}-\d{3,4}-\d{1,2}|\d{5}-\d{4}-\d{2}|(?:19|20)\d\d[ /.-](?:19|20)\d\d|(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:\d\d){1,2})$/;

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** Marks private numbers of seven digits and more. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(D) and (E). */
export function findPhones(text: string): Finding[] {
  if (!/\d/.test(text)) return [];
  const standing = plain.flatMap(([rule, pattern]) => findMatches(text, pattern, 'phone', rule));
  const cued = [
    ...findMatches(text, afterCue, 'phone', 'phone-cue'),
    ...findMatches(text, beforeCue, 'phone', 'phone-label-after'),
  ];
  const all = [...standing, ...cued];
  const isOfLine = overlapWith(all.filter(({ start, end }) => isPublicLine(text, start, end)));
  return all.filter(({ start, end }) => {
    const written = text.slice(start, end);
    const digits = digitsOf(written.replace(/(?:ext|x).*$/i, ''));
    // Half of a public line is none of its own: "003 717" of 717 003 717.
    return digits >= 6 && digits <= 16 && !notPhone.test(written) && !isOfLine(start, end);
  });
}
