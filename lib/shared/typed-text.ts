/** The schema of whatever people type into a form: no field is without a limit, and nothing is done with a text before it is known to be within it. */
import { z } from 'zod';
import { isId } from './ids';
import { isLonger, mostUnits, tidyText } from './text';

/** A text of at most so many characters as a person counts them, tidied; `tooLong` is what its writer is told. */
export function typedText(most: number, tooLong: string) {
  return z
    .string()
    .max(mostUnits(most), tooLong)
    .transform(tidyText)
    .refine((text) => !isLonger(text, most), tooLong);
}

/** The id of a row. */
export const idSchema = z.string().refine(isId);

/** For what is chosen, not typed: ids, codes and days. Longer ones never came from a page of ours. */
export const shortText = z.string().max(1_000);
