/** Walks the whole log of access. */
import { transaction } from '@/lib/platform/database/database';
import { accessStart, hashAccess, sealOfAccessPoint } from './access-chain';
import {
  coverUnchained,
  emptyLog,
  ensureAccessPoint,
  findAccessPoint,
  isChained,
  listAccessAfter,
} from './access-store';

export interface AccessEnd {
  count: number;
  hash: string;
}

/** Covers the rows that are older than the chain while others go on writing, and begins it. Does nothing the second time. */
export async function beginAccessChain(now: Date): Promise<void> {
  if (await isChained()) return;
  const covered = await coverUnchained(emptyLog, null);
  // What came meanwhile is little.
  await transaction((tx) => ensureAccessPoint(tx, covered, now));
}

/**
 * Gives the end of the chain, or the row that breaks it. `passed` is told every hash on the way. Rows cut off at the end are not
 * seen from the rows alone: a hash that was kept elsewhere shows them.
 */
export async function verifyAccess(
  passed: (hash: string) => void = () => undefined,
): Promise<AccessEnd | { brokenAt: number; because: string }> {
  const point = await findAccessPoint();
  const [first] = await listAccessAfter(0, null, 1);
  if (!point) {
    if (!first) return { count: 0, hash: accessStart };
    return { brokenAt: first.seq, because: 'it is not written down where the chain begins' };
  }
  if (point.seal !== sealOfAccessPoint(point.seq, point.hash, point.at))
    return { brokenAt: point.seq, because: 'where the chain begins was not written with this site’s secret' };
  if ((await coverUnchained(emptyLog, point.seq)).hash !== point.hash)
    return { brokenAt: point.seq, because: 'a row before the chain began was changed or is missing' };
  let [count, hash, seq] = [0, point.hash, point.seq];
  passed(hash);
  for (;;) {
    const rows = await listAccessAfter(seq, null, 1000);
    if (rows.length === 0) return { count, hash };
    for (const row of rows) {
      if (row.previousHash !== hash) return { brokenAt: row.seq, because: 'it does not follow the row before it' };
      if (row.hash !== hashAccess(row)) return { brokenAt: row.seq, because: 'it was changed after it was written' };
      [count, hash, seq] = [count + 1, row.hash, row.seq];
      passed(hash);
    }
  }
}

/** Without walking: the hash of the last row. */
export { findAccessHead } from './access-store';
