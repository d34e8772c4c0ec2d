/**
 * A text without its wide letters. An engine keeps a rule twice, for narrow and for wide letters, and rules as many as ours become slow when
 * it does: those of English and Spanish need never see a wide one. It must not know the rules.
 */

/** Same length as the text, with Latin letters and signs alone. */
export function inLatinAlone(text: string): string {
  if (!/[^\x00-\xFF]/.test(text)) return text;
  const units: string[] = [];
  for (let at = 0; at < text.length; at += 1) units.push(text.charCodeAt(at) > 0xff ? '\xF7' : text.charAt(at));
  return units.join('');
}
