/**
 * `npm run verify-log [-- --expect HASH]`: says whether both logs are whole and readers see what was approved; exit 1 when not. A hash
 * that was printed or mailed before must still stand in one of them, so that rows cut off at the end show.
 */
import '@/lib/platform/start/private-files.mjs';
import { parseArgs } from 'node:util';
import { verifyAccess } from '@/lib/identity/access-log/verify-access';
import { closeDatabase } from '@/lib/platform/database/database';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { hasHash } from './log-point-store';
import { verifyLog } from './verify-log';

const { values } = parseArgs({ options: { expect: { type: 'string' } } });
const expected = values.expect?.trim().toLowerCase();

const say = (isWhole: boolean, words: string): void => {
  console.log(words);
  if (!isWhole) process.exitCode = 1;
};

await loadSecret();
const decisions = await verifyLog();
if ('brokenAt' in decisions) say(false, `Row ${decisions.brokenAt} of the log is broken: ${decisions.because}.`);
else say(true, `The log is whole: ${decisions.seq} decisions. Last hash ${decisions.hash}.`);
let found = expected === undefined || (await hasHash(expected));
const access = await verifyAccess((hash) => {
  found ||= hash === expected;
});
if ('brokenAt' in access) say(false, `Row ${access.brokenAt} of the log of access is broken: ${access.because}.`);
else say(true, `The log of access is whole: ${access.count} rows. Last hash ${access.hash}.`);
if (!found) say(false, 'Neither log holds the expected hash: rows were cut off, or the log was written anew.');
await closeDatabase();
