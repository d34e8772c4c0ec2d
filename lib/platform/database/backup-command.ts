/** `npm run backup -- FILE` and `npm run restore -- FILE [--force]`. */
import '@/lib/platform/start/private-files.mjs';
import { parseArgs } from 'node:util';
import { env } from '@/lib/platform/env';
import { backUp, restore } from './backup';

try {
  const { values, positionals } = parseArgs({ options: { force: { type: 'boolean' } }, allowPositionals: true });
  const [deed, file] = positionals;
  if (!file || (deed !== 'backup' && deed !== 'restore'))
    throw new Error('Name the file: npm run backup -- FILE, or npm run restore -- FILE');
  const { DATABASE_URL, DATA_DIR } = env();
  if (deed === 'backup') {
    await backUp(DATABASE_URL, file);
    console.log(
      `Wrote ${file}. Keep the content folder and the secret in ${DATA_DIR} as well, each apart from the other.`,
    );
  } else {
    const force = values.force ?? false;
    const kept = await restore(DATABASE_URL, file, { now: new Date(), force, folder: DATA_DIR });
    console.log(
      `Restored ${file}.${kept ? ` What was there before is in ${kept}.` : ''} ${force ? 'Stop the site if it runs, and start' : 'Start'} it again with npm start.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
