/**
 * Test files follow each other in one process. Work that goes on when its file has ended would open that file's database again, and the
 * tests of the next file would meet it there instead of their own.
 */
import { closeDatabase } from '@/lib/platform/database/database';

/** Where the product keeps its connections, and what was found there: of the process, since files do not share variables. */
const shared = globalThis as { bedsideConnections?: unknown; bedsideOpenedLate?: Error };

/** Closes what is open. Whoever opens anything from now until the next file begins is noticed. */
export async function closeForGood(file: string): Promise<void> {
  await closeDatabase();
  let connections: unknown;
  Object.defineProperty(shared, 'bedsideConnections', {
    configurable: true,
    get: () => connections,
    set: (opened: unknown) => {
      connections = opened;
      shared.bedsideOpenedLate = new Error(`the database was opened again when ${file} had ended`);
    },
  });
}

/** Throws where something opened a database after its file had ended, with the way that led there. */
export function expectClosed(): void {
  const late = shared.bedsideOpenedLate;
  delete shared.bedsideOpenedLate;
  if (late) throw late;
}

/** For whoever begins. Whatever is found, nothing is open afterwards and nobody is watched. */
export async function beginClosed(): Promise<void> {
  await closeDatabase();
  expectClosed();
}
