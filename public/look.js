/* eslint-disable -- written from lib/screening/identifiers-on-device.ts by `npm run look`; never by hand */
const files = {
"./identifiers-on-device"(exports, require) {
exports.findOnDevice = findOnDevice;
const find_dates_1 = require("./find-dates");
const find_emails_1 = require("./find-emails");
const find_links_1 = require("./find-links");
const find_phones_1 = require("./find-phones");
const read_text_1 = require("./read-text");
function findOnDevice(text) {
const { text: read, written } = (0, read_text_1.readText)(text);
const found = [find_emails_1.findEmails, find_links_1.findLinks, find_dates_1.findDates, find_phones_1.findPhones].flatMap((find) => find(read));
const kept = [];
for (const finding of found)
if (!kept.some(({ start, end }) => start < finding.end && end > finding.start))
kept.push(finding);
return kept
.map((finding) => ({ ...finding, ...written(finding.start, finding.end) }))
.sort((one, other) => one.start - other.start);
}
},
"./find-dates"(exports, require) {
exports.findDates = findDates;
const screening_finding_1 = require("./screening-finding");
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = "(?:(?:18|19|20)\\d\\d|'\\d\\d)";
const numeric = '(?:(?:18|19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])(?<sep>[-/.])(?:0?[1-9]|[12]\\d|3[01])\\k<sep>(?:(?:18|19|20)?\\d\\d))';
const clock = '(?:[ T]{1,2}[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?)?';
const spelt = `(?:${month} {0,2}${day},? {0,2}(?:of )?${year}|${day} {0,2}(?:of )?${month},? {0,2}${year})`;
const dayOfMonth = `(?:${month} {1,2}${day}|${day} {1,2}(?:of )?${month})`;
const fullDate = new RegExp(`(?<![\\p{L}\\d./]|\\d-)(?<it>(?:${numeric}|${spelt})${clock})(?![\\p{L}\\d]|[./-]\\d)`, 'dgiu');
const dayDate = new RegExp(`(?<![\\p{L}\\d./-])(?<it>${dayOfMonth})(?![\\p{L}\\d]|[./-]\\d| {0,2}(?:mg|mcg|ml|%|people|patients|days|weeks))`, 'dgiu');
const verbMay = /\bmay\b/;
const birth = /(?:\bborn(?: (?:on|in))?|\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?da(?:y|te))(?: ?(?:is|was|:|-|=|on|\()){0,4} ?(?:the )?$/i;
const age = '(?:9\\d|1[01]\\d)';
const spokenAge = 'ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|one hundred(?: and (?:one|two|three|four|five))?';
const unit = '(?:[- ]{0,2}(?:years?|yrs?|yr\\.?|y)[- ]{0,2}(?:old|of age|o)\\b|[- ]?y[ ./]?o\\b|[- ]?year[- ]?old|[- ]yrs?\\b(?= (?:female|male|man|woman|lady|gentleman)))';
const oldAge = [
new RegExp(`(?<![\\d./-])(?<it>(?:${age}|${spokenAge})${unit})`, 'dgiu'),
new RegExp(`\\b(?:aged?|age of|age is|at age|turn(?:ed|ing|s)|will be|just turned)(?: is|:| of)? (?<it>${age}|${spokenAge})(?![\\d%]|[./-]\\d| ?(?:mg|kg|lbs?|mm|cm|percent|minutes|days|weeks|months|degrees|over))`, 'dgiu'),
new RegExp(`\\b(?:i am|i'm|im|he is|he's|she is|she's|(?:mother|mom|mum|father|dad|grandmother|grandfather|grandma|grandpa|gran|granny|nana|aunt|uncle|husband|wife|lady|man|woman|neighbou?r)(?:,| is| was|'s)) (?:now |almost |nearly |already |about )?(?<it>${age})(?=$|[,.;!?)]| (?:and|but|now|years|with|who|next|this|in|has|so|\\())(?![.,]\\d)`, 'dgiu'),
new RegExp(`\\b(?:man|woman|male|female|father|mother|husband|wife|gentleman|lady|grand(?:mother|father|ma|pa))(?:,| \\() ?(?<it>${age})(?=[,)])`, 'dgiu'),
new RegExp(`\\b(?:in (?:his|her|my|their)) (?<it>(?:late |early |mid[- ]?)?(?:nineties|90'?s))\\b`, 'dgiu'),
];
function findDates(text) {
const days = (0, screening_finding_1.findMatches)(text, dayDate, 'date', 'day-of-month').filter(({ start, end }) => !verbMay.test(text.slice(start, end)) ||
/\b(?:on|since|until|till|by|from) $/i.test(text.slice(Math.max(0, start - 8), start)));
const dates = [...(0, screening_finding_1.findMatches)(text, fullDate, 'date', 'full-date'), ...days];
const ages = oldAge.flatMap((pattern) => (0, screening_finding_1.findMatches)(text, pattern, 'age-over-89', 'age-over-89'));
const birthYears = (0, screening_finding_1.findMatches)(text, /\b(?:dob|d\.o\.b\.?|date of birth)(?: is|:|-|=)* ?(?<it>\d{6,8}|(?:19|20)\d\d)\b/dgi, 'date-of-birth', 'birth-cue');
return [
...dates.map((found) => birth.test(text.slice(Math.max(0, found.start - 40), found.start))
? { ...found, kind: 'date-of-birth', rule: 'birth-cue' }
: found),
...ages,
...birthYears,
];
}
},
"./screening-finding"(exports, require) {
exports.findMatches = findMatches;
exports.findAfter = findAfter;
const each_match_1 = require("./each-match");
function findMatches(text, pattern, kind, rule) {
const findings = [];
for (const match of (0, each_match_1.eachMatch)(text, pattern)) {
const span = match.indices?.groups?.['it'] ?? match.indices?.[0];
if (span && span[1] > span[0])
findings.push({ kind, start: span[0], end: span[1], rule });
}
return findings;
}
function findAfter(text, cue, body, kind, rule) {
const findings = [];
for (const match of (0, each_match_1.eachMatch)(text, cue)) {
body.lastIndex = match.index + match[0].length;
const found = body.exec(text);
if (found && found[0].length > 0)
findings.push({ kind, start: found.index, end: body.lastIndex, rule });
}
return findings;
}
},
"./each-match"(exports, require) {
exports.eachMatch = eachMatch;
function step(text, index) {
return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
function* eachMatch(text, pattern) {
pattern.lastIndex = 0;
for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
const next = match[0] === '' ? match.index + step(text, match.index) : pattern.lastIndex;
yield match;
pattern.lastIndex = next;
}
}
},
"./find-emails"(exports, require) {
exports.findEmails = findEmails;
const screening_finding_1 = require("./screening-finding");
const local = /[\p{L}\p{N}._%+-]/u;
const domain = /@ ?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/uy;
const spelt = /(?<![\p{L}\p{N}])(?<it>[\p{L}\p{N}._-]{2,64} ?(?:\(at\)|\[at\]|\{at\}| at ) ?[\p{L}\p{N}-]{2,40} ?(?:\(dot\)|\[dot\]| dot |\.) ?(?:com|net|org|co|edu|info|ca|de|fr|in|uk))(?![\p{L}\p{N}])/dgiu;
const halfSpelt = /(?<![\p{L}\p{N}])(?<it>[\p{L}\p{N}._-]{2,64} ?@ ?(?:gmail|yahoo|hotmail|outlook|icloud|aol|live|proton|gmx)(?:[ .]{1,3}(?:dot )?[a-z]{2,3})?)(?![\p{L}\p{N}])/dgiu;
function findEmails(text) {
const findings = [];
for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
let start = at;
while (start > 0 && at - start < 64 && local.test(text.charAt(start - 1)))
start -= 1;
domain.lastIndex = at;
if (start < at && domain.test(text))
findings.push({ kind: 'email', start, end: domain.lastIndex, rule: 'email' });
}
if (text.includes('@'))
findings.push(...(0, screening_finding_1.findMatches)(text, halfSpelt, 'email', 'email-provider'));
return [...findings, ...(0, screening_finding_1.findMatches)(text, spelt, 'email', 'email-spelt-out')];
}
},
"./find-links"(exports, require) {
exports.findLinks = findLinks;
const screening_finding_1 = require("./screening-finding");
const written = /(?<![\p{L}\p{N}@.])(?<it>(?:(?:https?|ftp):\/\/|www\.)[^\s<>"{}|\\^[\]]{3,2000})/dgiu;
const bare = /(?<![\p{L}\p{N}@./-])(?<it>(?:[a-z0-9-]{2,63}\.){1,4}(?:com|net|org|info|io|me|co\.uk|co\.za|com\.au|com\.br|biz|blog|page)(?:\/[^\s<>"]{0,500})?)(?![\p{L}\p{N}@-])/dgiu;
const publicHost = /^(?:(?:https?|ftp):\/\/)?(?:[a-z0-9-]{1,63}\.){0,6}(?:(?:[a-z0-9-]{1,63}\.)?(?:gov|edu|mil|int|nhs\.uk|gov\.uk|ac\.uk|gov\.au|gc\.ca)|(?:wikipedia|medlineplus|mayoclinic|webmd|drugs|healthline|medscape|clevelandclinic|hopkinsmedicine|patient|cancer|heart|diabetes|stroke|arthritis|kidney|nice|cochrane|rarediseases|orpha|fda|who|amazon|google|youtube|walgreens|cvs|walmart|ebay|medicinenet|everydayhealth|nature|sciencedirect|nejm|thelancet|bmj|jamanetwork|verywellhealth|rxlist|goodrx|kidshealth|cancerresearchuk|macmillan|samaritans|mind|bhf|alz|lung|redcross)\.(?:com|org|net|org\.uk|co\.uk))(?:[/?#:.,;)]|$)/i;
const handle = /(?<![\p{L}\p{N}._%+@-])(?<it>@[a-z][a-z0-9_.]{2,30})(?![@\p{L}\p{N}])/dgiu;
const handleByCue = /(?<![\p{L}])(?:instagram|insta|snapchat|snap|twitter|tiktok|telegram|skype|discord|facebook|fb|reddit|kik|wechat|line id|messenger)(?: (?:id|handle|name|username|user|account|page|profile))?(?: is|:| -| as| @| under)\s{0,2}(?<it>(?:u\/|@)?[a-z0-9][a-z0-9_.#:-]{2,40})(?![\p{L}\p{N}])/dgiu;
function trimmed(finding, text) {
let end = finding.end;
while (end > finding.start && ".,;:!?)'*".includes(text.charAt(end - 1)))
end -= 1;
return { ...finding, end };
}
function findLinks(text) {
const links = [...(0, screening_finding_1.findMatches)(text, written, 'link', 'link'), ...(0, screening_finding_1.findMatches)(text, bare, 'link', 'link-bare')];
const handles = [
...(0, screening_finding_1.findMatches)(text, handle, 'handle', 'handle'),
...(0, screening_finding_1.findMatches)(text, handleByCue, 'handle', 'handle-cue'),
];
return [
...links.filter((link) => !publicHost.test(text.slice(link.start, link.start + 300).split(/\s/, 1)[0] ?? '')),
...handles.filter(({ start, end }) => /[@_.\d]/.test(text.slice(start, end))),
].map((finding) => trimmed(finding, text));
}
},
"./find-phones"(exports, require) {
exports.findPhones = findPhones;
const public_lines_1 = require("./public-lines");
const screening_finding_1 = require("./screening-finding");
const extension = '(?: ?(?:ext\\.?|extension|x) ?\\d{1,6})?';
const edgeBefore = '(?<![\\p{L}\\d][-./]?|[$€£#.])';
const edgeAfter = '(?![\\p{L}]|[-./ ]?\\d{3}|\\d|[-/]\\d|%)';
const plain = [
[
'phone-international',
new RegExp(`(?<![\\p{L}\\d/])(?<it>(?:\\+|00(?=[\\d .-]{9}))[1-9]\\d{0,2}(?:[ .\\-/]{0,2}(?:\\(0?\\d{0,4}\\)|\\d{1,5})){1,6}${extension})(?!\\d)`, 'dgu'),
],
[
'phone-north-american',
new RegExp(`${edgeBefore}(?<it>(?:1[-. ])?(?:\\([2-9]\\d\\d\\)[-. ]{0,2}|[2-9]\\d\\d[-. /])\\d{3}[-. ]\\d{4}${extension})${edgeAfter}`, 'dgu'),
],
['phone-bare-ten', new RegExp(`${edgeBefore}(?<it>[2-9]\\d\\d[2-9]\\d{6})${edgeAfter}`, 'dgu')],
['phone-grouped-zero', new RegExp(`${edgeBefore}(?<it>\\(?0\\d{1,5}\\)?(?:[ -/]\\d{2,8}){1,4})${edgeAfter}`, 'dgu')],
['phone-mobile-zero', new RegExp(`${edgeBefore}(?<it>07\\d{9}|0[1-9]\\d{8,9})${edgeAfter}`, 'dgu')],
['phone-pairs', new RegExp(`${edgeBefore}(?<it>\\d{2}(?:-\\d{2}){3,4})${edgeAfter}`, 'dgu')],
['phone-threes', new RegExp(`${edgeBefore}(?<it>[6-9]\\d{2} \\d{3} \\d{3})${edgeAfter}`, 'dgu')],
];
const loose = '(?<it>\\+?\\(?\\d(?:[ ().\\-/]{0,2}\\d){5,14})';
const cue = '(?:phone|telephone|tel|cell|cellphone|mobile|mob|fax|desk|home|landline|whats ?app|viber|signal|call|ring|text|txt|sms|dial|reach(?:ed)?|contact|answering|num(?:ber)?|registered)';
const afterCue = new RegExp(`(?<![\\p{L}])${cue}(?:s|ing)?\\b\\.?(?: (?:me|us|him|her|my|his|their|our|back|on|at|number|no\\.?|is|a|the|to|via|by|phone|cell|mobile|home|work|or|anytime|please|it|this)\\b){0,6}\\s{0,3}[:#=-]?\\s{0,12}${loose}(?!\\d)(?! ?(?:mg|mcg|ml|kg|%|years|days|times|calories))`, 'dgiu');
const beforeCue = new RegExp(`${edgeBefore}${loose} ?(?:\\((?:cell|mobile|home|work|office)\\)|(?:cell|mobile|office|fax|home phone|mob)\\b)`, 'dgiu');
const notPhone = /^(?:\d{4,5}-\d{3,4}-\d{1,2}|\d{5}-\d{4}-\d{2}|(?:19|20)\d\d[ /.-](?:19|20)\d\d|(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:\d\d){1,2})$/;
function digitsOf(text) {
return text.replace(/\D/g, '').length;
}
function findPhones(text) {
if (!/\d/.test(text))
return [];
const standing = plain.flatMap(([rule, pattern]) => (0, screening_finding_1.findMatches)(text, pattern, 'phone', rule));
const cued = [
...(0, screening_finding_1.findMatches)(text, afterCue, 'phone', 'phone-cue'),
...(0, screening_finding_1.findMatches)(text, beforeCue, 'phone', 'phone-label-after'),
];
return [...standing, ...cued].filter(({ start, end }) => {
const written = text.slice(start, end);
const digits = digitsOf(written.replace(/(?:ext|x).*$/i, ''));
return digits >= 6 && digits <= 16 && !notPhone.test(written) && !(0, public_lines_1.isPublicLine)(text, start, end);
});
}
},
"./public-lines"(exports, require) {
exports.isPublicLine = isPublicLine;
const freephone = /^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|0800\d{3,7}|0808\d{7}|0300\d{7}|0845\d{4,7}|0344\d{7}|116\d{3}|13\d{4}|1[38]00\d{6}|988|911|999|112|111|101|211|311|741741|686868|85258)$/;
const institution = /\b(?:hotline|helpline|help ?line|help ?desk|lifeline|crisis line|warm ?line|call cent(?:er|re)|toll[- ]?free|customer (?:service|care)|switchboard|poison control|information line|office|program(?:me)?|service|bureau|agency|department|division|society|foundation|association|institute|center|centre|authority|administration|the clinic|the hospital)\b/i;
const publicDeed = /\b(?:call|contact|phone|dial|ring|text|fax) (?:the|our|your|us|toll|an?)\b|\byou can (?:also )?(?:call|contact|reach)\b|\bfor (?:more )?(?:information|help|assistance)\b/i;
const personal = /\b(?:me|my|mine|i'm|i am|his|her|husband|wife|mom|mum|dad|son|daughter|cell|mobile|home)\b/i;
function isPublicLine(text, start, end) {
const digits = text.slice(start, end).replace(/\D/g, '');
if (freephone.test(digits) || freephone.test(digits.replace(/^(?:44|61|1)/, '')))
return true;
const before = text.slice(Math.max(0, start - 140), start);
const sentence = before.slice(before.search(/[^.!?\n]*$/));
if (personal.test(sentence))
return false;
return institution.test(sentence) || publicDeed.test(sentence);
}
},
"./read-text"(exports, require) {
exports.readText = readText;
const plain_shadow_1 = require("./plain-shadow");
const isPlain = /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u00B1\u00B4\u00B6-\u00B8\u00BA-\u017E\u2013\u2014\u2018-\u201D\u2026]*$/;
const cluster = /(\P{M}|^\p{M})(\p{M}*)[\u0621\u0640]*/gsu;
const unseen = /^\p{Default_Ignorable_Code_Point}$/u;
const alphabetic = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}]/u;
const rows = [
[0x24f5, 9, 49],
[0x2776, 9, 49],
[0x2780, 9, 49],
[0x278a, 9, 49],
[0x1f150, 26, 65],
[0x1f170, 26, 65],
[0x1f1e6, 26, 65],
];
const arabic = Object.fromEntries(['اٱ', 'يىیېے', 'هةەہھۀۃ', 'كکڪ', 'وۆۇۈ', 'جچ', 'بپ', 'فڤ'].flatMap(([plain = '', ...forms]) => forms.map((form) => [form, plain])));
function digitOf(char) {
let point = char.codePointAt(0) ?? 0;
let before = 0;
while (/\p{Nd}/u.test(String.fromCodePoint(point - 1))) {
point -= 1;
before += 1;
}
return String(before % 10);
}
function plainOf(char) {
if (unseen.test(char) || char === '\u0640' || char === '\u0621')
return '';
if (/\p{Nd}/u.test(char))
return digitOf(char);
const point = char.codePointAt(0) ?? 0;
const row = rows.find(([first, length]) => point >= first && point < first + length);
if (row)
return String.fromCharCode(row[2] + point - row[0]);
if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char))
return [...char.normalize('NFKD').replace(/[\p{M}\u0621\u0640]/gu, '')].map((one) => arabic[one] ?? one).join('');
const same = char.normalize('NFKC');
return same !== char && /^(?:.|(?=.*[\p{L}\p{N}])[\p{L}\p{N}\p{M}!-~]+)$/u.test(same) && !/[ªº]/.test(char)
? same
: char;
}
const mostForOne = 4;
const known = new Map();
function plainChar(char) {
if (char <= '\u007F')
return char;
let plain = known.get(char);
if (plain === undefined) {
const made = plainOf(char);
plain = made.length > mostForOne ? char : made;
if (known.size < 4_000)
known.set(char, plain);
}
return plain;
}
function plainCluster(base, marks) {
const plain = plainChar(base);
if (marks === '' || plain === '')
return plain;
if (/\p{Script=Arabic}/u.test(base))
return plain;
const seen = marks.slice(0, 8).replace(/\p{Default_Ignorable_Code_Point}|\p{Me}/gu, '');
const whole = (plain + seen).normalize('NFC');
return alphabetic.test(plain) ? whole.replace(/\p{M}/gu, '') : whole;
}
function readText(text) {
if (isPlain.test(text))
return { text: (0, plain_shadow_1.plainShadow)(text), written: (start, end) => ({ start, end }) };
const parts = [];
const starts = [];
const ends = [];
for (const match of text.matchAll(cluster)) {
const plain = plainCluster(match[1] ?? '', match[2] ?? '');
for (let unit = 0; unit < plain.length; unit += 1) {
starts.push(match.index);
ends.push(match.index + match[0].length);
}
parts.push(plain);
}
return {
text: (0, plain_shadow_1.plainShadow)(parts.join('')),
written: (start, end) => ({
start: starts[start] ?? text.length,
end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
}),
};
}
},
"./plain-shadow"(exports, require) {
exports.plainShadow = plainShadow;
const plain = [
[/[\u2018\u2019\u201B\u02BC\u00B4\u0060\u2032]/g, "'"],
[/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"'],
[/[\u2212\p{Pd}]/gu, '-'],
[/(?!\n|\r)[\t\v\f\p{Zs}]/gu, ' '],
[/[\r\u0085\p{Zl}\p{Zp}]/gu, '\n'],
];
function plainShadow(text) {
let shadow = text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
for (const [from, to] of plain)
shadow = shadow.replace(from, to);
return shadow;
}
},
};
const made = {};
const require = (key) => {
  if (!made[key]) files[key]((made[key] = {}), require);
  return made[key];
};
export const { findOnDevice } = require("./identifiers-on-device");
