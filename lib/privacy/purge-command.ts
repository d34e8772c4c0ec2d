/** `npm run purge [-- --dry-run] [--rewrite]`: removes what has been kept long enough, and says how much of what. */
import '@/lib/platform/start/private-files.mjs';
import { parseArgs } from 'node:util';
import { closeDatabase } from '@/lib/platform/database/database';
import { emptyJournal, rewriteFiles } from '@/lib/platform/database/secure-erase';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { purge } from './purge';
import { keptFor, type PurgedKind, retention } from './retention';

try {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, rewrite: { type: 'boolean' } } });
  const dry = values['dry-run'] ?? false;
  await loadSecret();
  const counts = await purge(new Date(), { dry });
  for (const [kind, count] of Object.entries(counts))
    console.log(
      `${String(count).padStart(8)}  ${retention[kind as PurgedKind].what} (${keptFor(retention[kind as PurgedKind])})`,
    );
  if (dry) {
    console.log('This was a trial: nothing was removed.');
  } else if (values.rewrite) {
    await rewriteFiles();
    console.log('The database files were written anew.');
  } else {
    emptyJournal();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
