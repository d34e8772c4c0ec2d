/**
 * Which way a language runs. It must not know which languages the site offers.
 */

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** For the `dir` attribute. Null, the site's own language, runs from left to right. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  if (language === null) return 'ltr';
  const { language: tongue, script } = new Intl.Locale(language);
  if (script === 'Arab' || script === 'Hebr' || script === 'Thaa') return 'rtl';
  if (script !== undefined) return 'ltr';
  return rightToLeft.has(tongue) ? 'rtl' : 'ltr';
}
