/**
 * Which way a language runs. It must not know which languages the site offers.
 */

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** For the `dir` attribute. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { language: tongue, script } = new Intl.Locale(language);
  if (script === 'Arab' || script === 'Hebr' || script === 'Thaa') return 'rtl';
  if (script !== undefined) return 'ltr';
  return rightToLeft.has(tongue) ? 'rtl' : 'ltr';
}
