/**
 * Why something cannot be stored at this moment, though nothing is wrong with it: told from the codes that databases and file systems
 * give their faults. Whoever wrote it keeps their words and tries again. Knows no table and no form.
 */

import type { AsyncLocalStorage } from 'node:async_hooks';

/** `busy`: someone else is writing. `full`: no room on the disk. `read-only`: this program may not write there. `away`: nothing answers. */
export type Hindrance = 'busy' | 'full' | 'read-only' | 'away';

/** Nothing was stored, all of it or nothing. The cause is for a debugger and never logged: it may quote values. */
export class NotStored extends Error {
  constructor(
    readonly hindrance: Hindrance,
    options?: ErrorOptions,
  ) {
    super(hindrance, options);
    this.name = 'NotStored';
  }
}

const codes: readonly (readonly [Hindrance, RegExp])[] = [
  // Of SQLite; of PostgreSQL (lock timeout, deadlock, too many connections); of Prisma (no transaction or connection in time).
  ['busy', /^(SQLITE_(BUSY|LOCKED|PROTOCOL)\w*|55P03|40001|40P01|53300|P1008|P2024|P2028|P2034|P2037)$/],
  ['full', /^(SQLITE_FULL|53[124]00|ENOSPC|EDQUOT)$/],
  ['read-only', /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)\w*|25006|EROFS|EACCES|EPERM|ENOTDIR)$/],
  ['away', /^(SQLITE_(IOERR|NOTADB|CORRUPT)\w*|08\w{3}|57P0\d|58\w{3}|P1\d{3}|P1017|EIO)$/],
  ['away', /^(ECONN(REFUSED|RESET)|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EPIPE)$/],
  ['busy', /^(SocketTimeout|TooManyConnections|TransactionWriteConflict)$/],
  ['away', /^(DatabaseNotReachable|ConnectionClosed|AuthenticationFailed|DatabaseAccessDenied|DatabaseDoesNotExist)$/],
];

/** Prisma wraps what a driver says, more than once and in more than one way; the innermost code is the truest. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { cause, meta, driverAdapterError, originalCode, code, kind } = error as Record<string, unknown>;
  const within = [cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1));
  return [...within, originalCode, code, kind].filter((found): found is string => typeof found === 'string');
}

/** Null for every other fault: that one is ours, or the deed's. */
export function hindranceOf(error: unknown): Hindrance | null {
  // By name, since Next may bundle this file more than once.
  if (error instanceof Error && error.name === 'NotStored') return (error as NotStored).hindrance;
  for (const code of codesOf(error)) {
    const known = codes.find(([, pattern]) => pattern.test(code));
    if (known) return known[0];
  }
  return null;
}

/** What one request met. Shared, because the server that answers in front of Next is not bundled with it: see unstored-forms.mjs. */
const shared = globalThis as typeof globalThis & {
  bedsideRequest?: AsyncLocalStorage<{ hindrance: Hindrance | null }>;
};

/** Tells the server in front that its answer is for somebody whose words could not be stored. Without a request, nobody. */
export function noteHindrance(hindrance: Hindrance): void {
  const request = shared.bedsideRequest?.getStore();
  if (request) request.hindrance = hindrance;
}
