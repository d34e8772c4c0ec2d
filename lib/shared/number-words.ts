/** Numbers as each language writes them, wherever one is shown. Pure. */

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { useGrouping: locale.startsWith('es') ? 'min2' : true });
  formats.set(locale, made);
  return made;
}

/**
 * "12,345". In Spanish "1000" and "12 345" with a thin space that does not break: a point or a comma parts thousands in one
 * country and decimals in the next.
 */
export function numberInWords(value: number | bigint, locale: string): string {
  const format = formatOf(locale);
  if (!locale.startsWith('es')) return format.format(value);
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? '\u202f' : part.value))
    .join('');
}
