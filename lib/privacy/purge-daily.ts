/** Lets a running site keep what its privacy page says, whether or not anyone remembers to run the command. */
import { emptyJournal } from '@/lib/platform/database/secure-erase';
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import { purge } from './purge';

const firstMilliseconds = 10 * 60_000;
const everyMilliseconds = 24 * 60 * 60_000;

/** Several instances may do this at once: what one removed, the next does not find. */
export function startDailyPurge(): void {
  // Building pages also loads this; it removes nothing.
  if (env().NEXTAUTH_SECRET === '') return;
  const round = async (): Promise<void> => {
    try {
      await purge(new Date());
      emptyJournal();
    } catch (error) {
      log('purge-failed', { fault: faultOf(error) });
    }
    setTimeout(() => void round(), everyMilliseconds).unref();
  };
  setTimeout(() => void round(), firstMilliseconds).unref();
}
