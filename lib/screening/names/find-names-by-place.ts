/**
 * Names by where they stand: behind a closing, alone on a line, or as the last words of a message.
 * It must not mark a heading: the first line of a message is read as one.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import { eachMatch } from '@/lib/screening/words/each-match';
import { describeWord, nameEnd } from './read-name';

const closing =
  /(?<![\p{L}])(?:thanks?(?: you)?|thank ?you|thankyou|thnx|thanx|thx|tks|ty|regards?|rgds|sincerely|faithfully|truly|respectfully|cordially|gratefully|cheers|best|wishes|greetings|blessings|bless(?: you)?|hugs|love|xx+|yours|in advance|your (?:time|help|attention|reply|response|assistance|answer|advice)|appreciated?|signed|take care|bye|ciao|from|sent by|have)(?: (?:so much|very much|again|a lot|alot|in advance|always|all|for (?:your|the|any|all) \p{L}{2,12}))?[\s,.!:;*~_"-]{1,20}/giu;
const firmClosing = /^(?:regards?|rgds|sincerely|faithfully|truly|respectfully|cordially|yours|signed)/i;
const softClosing = /^(?:best|wishes|love|bye|ciao|from|have|your|bless|xx|ty|in adv|appreciat|signed|sent)/i;
const noSignature =
  /^(?:anonymous|anon|patient|concerned|worried|confused|everyone|everybody|family|mother|father|mom|mum|dad|wife|husband|daughter|son|all|again|good|god|best|great|nice|looking|waiting|hope|any|more|information|info|sent|hoping|help|desperate|happy|sad|scared|anxious|hopeful|frustrated|tired|curious|student|nurse|reader|sufferer|survivor|kind|warm|kindest|warmest|regards|wishes|love|yours|sincerely|respectfully|much|very|lot|lots|guys|folks|team|staff|doctors?|doc|docs|everyone|friend|friends|people|mam|maam|ma'am|sirs?|madam|tysm|alot|soo+|advance|heaps|kindly|reply|answer|waiting|me|another|new|old|young|male|female|medicine|this|looking)$/;
const afterName =
  /^(?:\s*$|\s*\n|\s*[,.;!*~_)(-]|  |\s{1,12}(?:\+?\d|cell|tel|phone|mobile|email|e-mail|age|aged|from|xx?)\b)/i;
const lineOfWords = /(?<=^|\n)[ \t>*~_-]{0,12}(?=\p{L}[^\n]{1,60}(?:\n|$))/gu;
const lineEnd = /^[\s]*[*~_.,!)]{0,3}[ \t]*(?:$|\n|,? ?\(?\d)/;
const placeToLineEnd = /^, ?\p{Lu}[\p{L} .'-]{1,30}(?:, ?\p{Lu}[\p{L} .]{1,20})?[ \t.]*(?:$|\n)/u;
const lastFragment =
  /(?:[.!?)…:]["*]?\s{0,4}|\s{2,10}|\n[ \t]*|\s-{1,2} ?|^)(?<it>[*~-]{0,2}\p{L}[\p{L}\p{M}'.-]{1,30}(?: {1,2}\p{L}[\p{L}\p{M}'.-]{0,30}){0,3})[*~\s.,!]{0,6}$/du;

function firstLineEnd(text: string): number {
  const at = text.search(/\S[^\n]*(?:\n|$)/);
  const newline = text.indexOf('\n', Math.max(0, at));
  return newline < 0 ? text.length : newline;
}

function behindClosings(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachMatch(text, closing)) {
    const start = match.index + match[0].length;
    const end = nameEnd(text, start, {
      lowerCase: true,
      anyCapital: /[\n,]/.test(match[0]) || firmClosing.test(match[0]),
    });
    if (end < 0 || !afterName.test(text.slice(end, end + 30))) continue;
    const first = describeWord(text.slice(start, end).split(' ')[0] ?? '');
    const isLast = /^[\s.,!*]*$/.test(text.slice(end, end + 20)) || text.charAt(end) === '\n';
    if (noSignature.test(first.folded)) continue;
    if (!first.isCapital && !first.isKnown && !isLast) continue;
    if (!first.isCapital && softClosing.test(match[0])) continue;
    if (!first.isKnown && !isLast && /^(?:have|love|best|from|your)/i.test(match[0])) continue;
    if (/^(?:from|love|best|have)/i.test(match[0]) && !isLast) continue;
    findings.push({ kind: 'name', start, end, rule: 'sign-off' });
  }
  return findings;
}

function aloneOnLine(text: string): Finding[] {
  const findings: Finding[] = [];
  const heading = firstLineEnd(text);
  for (const match of eachMatch(text, lineOfWords)) {
    const start = match.index + match[0].length;
    const inHeading = start <= heading;
    const end = nameEnd(text, start, inHeading ? { knownOnly: true, lowerCase: true } : {});
    if (end < 0) continue;
    const after = text.slice(end, end + 60);
    if (!lineEnd.test(after) && !(placeToLineEnd.test(after) && text.slice(start, end).includes(' '))) continue;
    if (inHeading && (!text.slice(start, end).includes(' ') || heading >= text.trimEnd().length)) continue;
    findings.push({ kind: 'name', start, end, rule: 'own-line' });
  }
  return findings;
}

function lastWords(text: string): Finding[] {
  const offset = Math.max(0, text.length - 160);
  const found = lastFragment.exec(text.slice(offset))?.indices?.groups?.['it'];
  if (!found || offset + found[0] < 12) return [];
  let start = offset + found[0];
  while ('*~-'.includes(text.charAt(start))) start += 1;
  const end = nameEnd(text, start, {});
  const lowerEnd = end < 0 ? nameEnd(text, start, { lowerCase: true, knownOnly: true }) : end;
  if (lowerEnd < 0 || /[\p{L}\d]/u.test(text.slice(lowerEnd))) return [];
  return [{ kind: 'name', start, end: lowerEnd, rule: 'last-words' }];
}

/** Marks names by their place in the message. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(A). */
export function findNamesByPlace(text: string): Finding[] {
  return [...behindClosings(text), ...aloneOnLine(text), ...lastWords(text)];
}
