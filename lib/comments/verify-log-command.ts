/** `npm run verify-log`: says whether the log of decisions is whole; exit 1 when it is not. */
import '@/lib/platform/private-files.mjs';
import { closeDatabase } from '@/lib/platform/database';
import { verifyLog } from './verify-log';

const result = await verifyLog();
if ('brokenAt' in result) {
  console.log(`Row ${result.brokenAt} of the log is broken: ${result.because}.`);
  process.exitCode = 1;
} else {
  console.log(`The log is whole: ${result.seq} decisions. Last hash ${result.hash}.`);
}
await closeDatabase();
