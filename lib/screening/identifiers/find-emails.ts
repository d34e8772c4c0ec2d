/**
 * E-mail addresses, plain or spelt out ("name at gmail dot com").
 * It must not know whose address it is: every one is marked.
 */
import { type Finding, findMatches } from '@/lib/screening/screening-finding';

const local = /[\p{L}\p{N}._%+-]/u;
const domain = /@ ?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/uy;
const spelt =
  /(?<![\p{L}\p{N}])(?<it>[\p{L}\p{N}._-]{2,64} ?(?:\(at\)|\[at\]|\{at\}| at ) ?[\p{L}\p{N}-]{2,40} ?(?:\(dot\)|\[dot\]| dot |\.) ?(?:com|net|org|co|edu|info|ca|de|fr|in|uk))(?![\p{L}\p{N}])/dgiu;
const halfSpelt =
  /(?<![\p{L}\p{N}])(?<it>[\p{L}\p{N}._-]{2,64} ?@ ?(?:gmail|yahoo|hotmail|outlook|icloud|aol|live|proton|gmx)(?:[ .]{1,3}(?:dot )?[a-z]{2,3})?)(?![\p{L}\p{N}])/dgiu;

/** Marks e-mail addresses; a domain that only resembles one is left. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(F). */
export function findEmails(text: string): Finding[] {
  const findings: Finding[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && local.test(text.charAt(start - 1))) start -= 1;
    domain.lastIndex = at;
    if (start < at && domain.test(text)) findings.push({ kind: 'email', start, end: domain.lastIndex, rule: 'email' });
  }
  if (text.includes('@')) findings.push(...findMatches(text, halfSpelt, 'email', 'email-provider'));
  return [...findings, ...findMatches(text, spelt, 'email', 'email-spelt-out')];
}
