/** The letters of ids and codes, written once. Pure, and small enough for a browser. */

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed back. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID, to stand within another pattern. */
export const idPattern = '[0-9A-HJKMNP-TV-Z]{26}';

const whole = new RegExp(`^${idPattern}$`);

/** What the id of a row looks like. */
export function isId(text: string): boolean {
  return whole.test(text);
}
