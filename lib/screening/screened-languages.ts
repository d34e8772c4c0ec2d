/** In which languages screening finds identifiers and urgent words as well as in English. The one list; pure. */

/**
 * A language belongs here once its corpora are found as often as the English ones: `npm run bench -- screening` says how often. In any
 * other the form always shows whom to call and always asks whether the words could identify someone, because nothing else will.
 */
const screenedLanguages: readonly string[] = ['en', 'es'];

/** `tag` is a post's own language, such as `es-MX`. */
export function isScreened(tag: string): boolean {
  return screenedLanguages.includes(tag.split('-')[0]?.toLowerCase() ?? '');
}
