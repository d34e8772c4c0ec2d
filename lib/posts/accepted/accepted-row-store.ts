/** The last accepted version of each file of the content folder, in the database: what every instance falls back on. */
import { now } from '@/lib/platform/clock';
import { database, transaction } from '@/lib/platform/database/database';
import type { SharedFile } from './accepted-files';

/** Where instances tell each other what they accepted. */
export interface SharedVersions {
  /** By file, the hash of its words. */
  listHashes: () => Promise<Map<string, string>>;
  find: (file: string) => Promise<SharedFile | null>;
  keep: (versions: readonly (SharedFile & { file: string })[]) => Promise<void>;
  forget: (files: readonly string[]) => Promise<void>;
}

/** One transaction holds so many, so that nobody else waits long. */
const atOnce = 100;

export const acceptedRows: SharedVersions = {
  listHashes: async () => {
    const rows = await database().acceptedFile.findMany({ select: { file: true, hash: true } });
    return new Map(rows.map(({ file, hash }) => [file, hash]));
  },
  find: (file) => database().acceptedFile.findUnique({ where: { file }, select: { hash: true, source: true } }),
  keep: async (versions) => {
    for (let from = 0; from < versions.length; from += atOnce) {
      const data = versions.slice(from, from + atOnce).map((version) => ({ ...version, at: now() }));
      await transaction(async (tx) => {
        await tx.acceptedFile.deleteMany({ where: { file: { in: data.map(({ file }) => file) } } });
        await tx.acceptedFile.createMany({ data });
      });
    }
  },
  forget: async (files) => {
    await transaction((tx) => tx.acceptedFile.deleteMany({ where: { file: { in: [...files] } } }));
  },
};
