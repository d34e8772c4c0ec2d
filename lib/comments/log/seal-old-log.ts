/**
 * Where both logs begin to have keyed hashes. What is older is covered beside a running site, a little at a time: nobody waits for it,
 * and a process that ends on the way costs nothing but that.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { siteItself } from '@/lib/identity/access-log/access-record';
import { hasRecorded, insertAccessIn } from '@/lib/identity/access-log/record-access';
import { beginAccessChain } from '@/lib/identity/access-log/verify-access';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { ensureLogPoint, findPlainUntil, insertBaselines } from './log-point-store';

const atOnce = 100;

/** At the start of a server: from here on plain hashes are refused. Does nothing the second time. */
export async function beginKeyedLog(now: Date): Promise<void> {
  await transaction(async (tx) => {
    await lockChain(tx);
    await ensureLogPoint(tx, now);
  });
}

/**
 * What has been written down is never written again: that it was finished stands in the log of access, whose chain shows when the row is
 * taken out.
 */
export async function isOldLogSealed(): Promise<boolean> {
  return (await findPlainUntil())?.seq === 0 || hasRecorded(siteItself, 'log-sealed');
}

/** Needs minutes where the logs are long; does nothing the second time. Two servers may do it at once. */
export async function sealOldLogs(now: Date): Promise<void> {
  await beginAccessChain(now);
  // Under another secret nothing verifies, and nothing is added.
  if ((await findPlainUntil()) === null || (await isOldLogSealed())) return;
  let after: string | null = null;
  do {
    const began = performance.now();
    const before: string | null = after;
    after = await transaction(async (tx) => {
      await lockChain(tx);
      return insertBaselines(tx, before, atOnce);
    });
    // As long again for whoever waits for the database or for this process.
    await sleep(performance.now() - began);
  } while (after !== null);
  await transaction((tx) => insertAccessIn(tx, { action: 'log-sealed', accountId: siteItself, at: now }));
}
