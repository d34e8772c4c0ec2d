/**
 * A copy of a text with typographic variants made plain, character for character, so offsets stay true.
 * It must not know what is looked for in the copy.
 */
const plain: readonly (readonly [from: RegExp, to: string])[] = [
  [/[\u2018\u2019\u201B\u02BC\u00B4\u0060\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"'],
  [/[\u2212\p{Pd}]/gu, '-'],
  [/(?! )[\t\v\f\p{Zs}]/gu, ' '],
  [/[\r\u0085\p{Zl}\p{Zp}]/gu, '\n'],
];

/** Of ASCII all but the tab and the grave accent. */
const isPlain = /^[\n -_a-~]*$/;

/** Same length as the text: quotes, dashes and spaces plain, full-width letters and digits in ASCII, CR as LF. */
export function plainShadow(text: string): string {
  if (isPlain.test(text)) return text;
  let shadow = text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  for (const [from, to] of plain) shadow = shadow.replace(from, to);
  return shadow;
}
