/** What was built earlier, as it is written down beside the builds. */
import { z } from 'zod';

export interface BuiltSite {
  /** A copy of the project with a finished build in it. */
  folder: string;
  /** The database that its pages were made with: migrated, with the demonstration in it, and nobody connected. */
  database: string;
  port: number;
  url: string;
}

const keptSchema = z.object({
  stamp: z.string(),
  /** The same site, each under an address of its own. */
  built: z.array(
    z.object({
      folder: z.string(),
      database: z.string(),
      port: z.int(),
      url: z.string(),
    }) satisfies z.ZodType<BuiltSite>,
  ),
});

export type Kept = z.infer<typeof keptSchema>;

/** Null where nothing lies, or what another version of these tests left, or one that was killed: then it is built anew. */
export function parseKept(text: string): Kept | null {
  try {
    return keptSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
