/**
 * The one list of characters that no content file may hold, in its frontmatter or its body. They hide, reorder or break words, show as
 * boxes, or are what is left of a letter that was lost: the Unicode bidirectional overrides can swap the digits of a dose.
 * Joiners and marks of direction that Arabic, Persian and emoji need are not among them.
 */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFEFF\uFFA0\uFFF0-\uFFFF\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]|[\uD800-\uDFFF]|(?<=[\p{Script=Latin}\d])\u200B|\u200B(?=[\p{Script=Latin}\d])/u;

/** Letters of UTF-8 that were read as Windows-1252 and saved so: "â€™", "Ã©". */
const twiceSaved = /â€[™˜œžš"“”¢¦\u0093\u0094\u0099\u009C\u009D]|Ã[\u00A0-\u00BF]|Â[\u00A0°·±²³µ½¼®©]/u;

/** What to do about the first such character, or null. */
export function findForbidden(words: string): string | null {
  if (twiceSaved.test(words))
    return 'These letters were changed when the file was saved. Save it as UTF-8, and type them again.';
  const found = forbidden.exec(words)?.[0];
  if (found === undefined) return null;
  const code = `U+${(found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  if (found === '\uFFFD')
    return `A letter was lost here (${code}), because the file was not saved as UTF-8. Open it in the program that it was written in, choose "Save as" with the encoding UTF-8, and read it through. Nothing can repair it from here: which letter it was is no longer known.`;
  return `Remove the hidden character (${code}) from these words: it can hide, reorder or break them. Type them again.`;
}

/** In a text that was saved as Windows-1252 and read byte by byte, these stand for its marks. */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Characters that add nothing are taken out, controls that stand for a mark of Windows-1252 become it; the rest stays for its author. */
export function withoutHarmless(text: string): string {
  return text
    .replace(/[\u0080-\u0084\u0086-\u009F]/g, (mark) => marks[mark.charCodeAt(0) - 0x80] ?? mark)
    .replace(/(?<=[\p{Script=Latin}])[\u00AD\u200B\u2060](?=[\p{Script=Latin}])/gu, '');
}
