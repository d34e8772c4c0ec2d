/** What stays of rows of the log of access that were kept long enough: how many of which kind, until when. Pure. */
import { z } from 'zod';

const sumsSchema = z.object({
  /** The last row that went, when it was written, and its hash, which the next one follows. */
  until: z.number(),
  at: z.string(),
  hash: z.string(),
  /** Of all that ever went, by what was done. */
  rows: z.record(z.string(), z.number()),
});
export type Sums = z.infer<typeof sumsSchema>;

export const codeOfSums = (sums: Sums): string => JSON.stringify(sums);

/** Null for the detail of any other row. */
export function readSums(detail: string | null): Sums | null {
  if (!detail?.startsWith('{')) return null;
  try {
    return sumsSchema.safeParse(JSON.parse(detail)).data ?? null;
  } catch {
    return null;
  }
}
