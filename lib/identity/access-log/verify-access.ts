/** Walks the whole log of access. */
import { transaction } from '@/lib/platform/database/database';
import { accessStart, hashAccess, sealOfAccessPoint } from './access-chain';
import {
  type Covered,
  coverUnchained,
  emptyLog,
  ensureAccessPoint,
  findAccessPoint,
  isChained,
  listAccessAfter,
} from './access-store';
import { findShortenedPoint } from './shortened-store';
import { readSums } from './shortened-sums';

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
  const shortened = await findShortenedPoint();
  const begins = shortened ?? point;
  const broken = shortened ? faultOfShortened(shortened, first?.seq) : await faultOfBeginning(point);
  if (broken !== null) return { brokenAt: begins.seq, because: broken };
  let [count, hash, seq, isSummed] = [0, begins.hash, begins.seq, shortened === null];
  passed(hash);
  for (;;) {
    const rows = await listAccessAfter(seq, null, 1000);
    if (rows.length === 0)
      return isSummed
        ? { count, hash }
        : { brokenAt: begins.seq, because: 'the sums of the rows that went are missing' };
    for (const row of rows) {
      if (row.previousHash !== hash) return { brokenAt: row.seq, because: 'it does not follow the row before it' };
      if (row.hash !== hashAccess(row)) return { brokenAt: row.seq, because: 'it was changed after it was written' };
      [count, hash, seq] = [count + 1, row.hash, row.seq];
      isSummed ||= isSumOf(row, begins);
      passed(hash);
    }
  }
}

async function faultOfBeginning({ seq, hash }: Covered): Promise<string | null> {
  const isWhole = (await coverUnchained(emptyLog, seq)).hash === hash;
  return isWhole ? null : 'a row before the chain began was changed or is missing';
}

function faultOfShortened(point: Covered & { at: Date; seal: string }, first: number | undefined): string | null {
  if (point.seal !== sealOfAccessPoint(point.seq, point.hash, point.at))
    return 'where the log begins since rows went was not written with this site’s secret';
  return first !== undefined && first <= point.seq ? 'a row stands before where the log begins' : null;
}

function isSumOf({ action, detail }: { action: string; detail: string | null }, { seq, hash }: Covered): boolean {
  const sums = action === 'log-shortened' ? readSums(detail) : null;
  return sums?.until === seq && sums.hash === hash;
}

/** Without walking: the hash of the last row. */
export { findAccessHead } from './access-store';
