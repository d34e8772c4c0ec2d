/** Where the addresses stand in a physician's words. Only http and https lead anywhere; everything else stays words. Pure. */

export type LinkPart = { words: string; href: string | null };

const address = /https?:\/\/[^\s<>"'`{}|\\^]{1,2000}/gi;

/** An address at the end of a sentence is not the stop behind it, nor a bracket that was opened before. */
function trimmed(found: string): string {
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    const isOpen = last === ')' && found.slice(0, end).split('(').length > found.slice(0, end).split(')').length - 1;
    if (!/[.,;:!?)\]\u060C\u061B\u061F\u2026\u2019\u201D\u00BB*_]/.test(last) || isOpen) break;
  }
  return found.slice(0, end);
}

/** Null for what must not be a link: another scheme, a name and password within, or no host that people can read. */
function safeAddress(written: string): string | null {
  if (/[\p{Cf}\p{Cc}]/u.test(written)) return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.hostname.includes('.') ? url.href : null;
}

/** The whole text in order, cut where an address begins or ends. */
export function linkParts(text: string): LinkPart[] {
  const parts: LinkPart[] = [];
  let last = 0;
  for (const match of text.matchAll(address)) {
    const words = trimmed(match[0]);
    const href = safeAddress(words);
    if (href === null) continue;
    if (match.index > last) parts.push({ words: text.slice(last, match.index), href: null });
    parts.push({ words, href });
    last = match.index + words.length;
  }
  if (last < text.length) parts.push({ words: text.slice(last), href: null });
  return parts;
}
