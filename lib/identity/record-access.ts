/** Writes down who opened what, signed in, or took a copy away. Whoever is shown something is shown it after this has succeeded. */
import { transaction } from '@/lib/platform/database';
import { insertAccess, listAccess, type AccessFilter } from './access-store';
import type { AccessRecord } from './access-record';

export async function recordAccess(record: AccessRecord): Promise<void> {
  await transaction((tx) => insertAccess(tx, record));
}

export { insertAccess as insertAccessIn, listAccess, type AccessFilter };
