/** `npm run content:refresh`: every running instance of the site reads changed content now instead of within ten seconds. */
import '@/lib/platform/start/private-files.mjs';
import { closeDatabase } from '@/lib/platform/database/database';
import { requestRefresh } from './follow-content';

const waitMilliseconds = 30_000;

if (await requestRefresh(waitMilliseconds)) {
  process.stdout.write(
    'The site has read its content again. What the gate refuses is in its log; npm run content:check says why.\n',
  );
} else {
  process.stderr.write('No running site answered. It reads its content when it starts.\n');
  process.exitCode = 1;
}
await closeDatabase();
