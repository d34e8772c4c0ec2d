/**
 * Dates that narrow down to a day, dates of birth, and ages of ninety and over.
 * It must not mark years, months, weekdays or younger ages, which say little about one person.
 */
import { type Finding, findMatches } from '@/lib/screening/screening-finding';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = "(?:(?:18|19|20)\\d\\d|'\\d\\d)";
const numeric =
  '(?:(?:18|19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])(?<sep>[-/.])(?:0?[1-9]|[12]\\d|3[01])\\k<sep>(?:(?:18|19|20)?\\d\\d))';
const clock = '(?:[ T]{1,2}[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?)?';
const spelt = `(?:${month} {0,2}${day},? {0,2}(?:of )?${year}|${day} {0,2}(?:of )?${month},? {0,2}${year})`;
const dayOfMonth = `(?:${month} {1,2}${day}|${day} {1,2}(?:of )?${month})`;

const fullDate = new RegExp(
  `(?<![\\p{L}\\d./]|\\d-)(?<it>(?:${numeric}|${spelt})${clock})(?![\\p{L}\\d]|[./-]\\d)`,
  'dgiu',
);
const dayDate = new RegExp(
  `(?<![\\p{L}\\d./-])(?<it>${dayOfMonth})(?![\\p{L}\\d]|[./-]\\d| {0,2}(?:mg|mcg|ml|%|people|patients|days|weeks))`,
  'dgiu',
);
const verbMay = /\bmay\b/;
const birth =
  /(?:\bborn(?: (?:on|in))?|\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?da(?:y|te))(?: ?(?:is|was|:|-|=|on|\()){0,4} ?(?:the )?$/i;

const age = '(?:9\\d|1[01]\\d)';
const spokenAge =
  'ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|one hundred(?: and (?:one|two|three|four|five))?';
const unit =
  '(?:[- ]{0,2}(?:years?|yrs?|yr\\.?|y)[- ]{0,2}(?:old|of age|o)\\b|[- ]?y[ ./]?o\\b|[- ]?year[- ]?old|[- ]yrs?\\b(?= (?:female|male|man|woman|lady|gentleman)))';
const oldAge: readonly RegExp[] = [
  new RegExp(`(?<![\\d./-])(?<it>(?:${age}|${spokenAge})${unit})`, 'dgiu'),
  new RegExp(
    `\\b(?:aged?|age of|age is|at age|turn(?:ed|ing|s)|will be|just turned)(?: is|:| of)? (?<it>${age}|${spokenAge})(?![\\d%]|[./-]\\d| ?(?:mg|kg|lbs?|mm|cm|percent|minutes|days|weeks|months|degrees|over))`,
    'dgiu',
  ),
  new RegExp(
    `\\b(?:i am|i'm|im|he is|he's|she is|she's|(?:mother|mom|mum|father|dad|grandmother|grandfather|grandma|grandpa|gran|granny|nana|aunt|uncle|husband|wife|lady|man|woman|neighbou?r)(?:,| is| was|'s)) (?:now |almost |nearly |already |about )?(?<it>${age})(?=$|[,.;!?)]| (?:and|but|now|years|with|who|next|this|in|has|so|\\())(?![.,]\\d)`,
    'dgiu',
  ),
  new RegExp(
    `\\b(?:man|woman|male|female|father|mother|husband|wife|gentleman|lady|grand(?:mother|father|ma|pa))(?:,| \\() ?(?<it>${age})(?=[,)])`,
    'dgiu',
  ),
  new RegExp(`\\b(?:in (?:his|her|my|their)) (?<it>(?:late |early |mid[- ]?)?(?:nineties|90'?s))\\b`, 'dgiu'),
];

/** Marks full dates, days of a month, dates of birth and ages over 89. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C). */
export function findDates(text: string): Finding[] {
  const days = findMatches(text, dayDate, 'date', 'day-of-month').filter(
    ({ start, end }) =>
      !verbMay.test(text.slice(start, end)) ||
      /\b(?:on|since|until|till|by|from) $/i.test(text.slice(Math.max(0, start - 8), start)),
  );
  const dates = [...findMatches(text, fullDate, 'date', 'full-date'), ...days];
  const ages = oldAge.flatMap((pattern) => findMatches(text, pattern, 'age-over-89', 'age-over-89'));
  const birthYears = findMatches(
    text,
    /\b(?:dob|d\.o\.b\.?|date of birth)(?: is|:|-|=)* ?(?<it>\d{6,8}|(?:19|20)\d\d)\b/dgi,
    'date-of-birth',
    'birth-cue',
  );
  return [
    ...dates.map((found): Finding =>
      birth.test(text.slice(Math.max(0, found.start - 40), found.start))
        ? { ...found, kind: 'date-of-birth', rule: 'birth-cue' }
        : found,
    ),
    ...ages,
    ...birthYears,
  ];
}
