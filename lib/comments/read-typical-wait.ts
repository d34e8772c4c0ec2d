/** How long messages waited lately until someone had read them, for everyone to know before writing. */
import { listFirstWaits } from './decision-store';
import { medianHours } from './figures';

const days = 30;
/** Of fewer, one slow or quick day would say too much. */
const fewest = 5;

/** Hours within which half of them were read; null when there were too few to say. */
export async function readTypicalWait(now: Date): Promise<number | null> {
  const since = new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
  const waits = await listFirstWaits(['publish', 'answer', 'decline', 'return'], since);
  return waits.length < fewest ? null : medianHours(waits);
}
