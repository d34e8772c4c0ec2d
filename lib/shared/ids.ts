/** Names of rows: ULIDs, in Crockford's letters. */
import { z } from 'zod';

/** Crockford's 32: no I, L, O or U, which people take for something else. */
export const idLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const idSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

export function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}
