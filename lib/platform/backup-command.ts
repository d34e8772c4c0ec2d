/** `npm run backup -- FILE` and `npm run restore -- FILE`. */
import { backUp, restore } from './backup';
import { env } from './env';

const [deed, file] = process.argv.slice(2);
if (!file || (deed !== 'backup' && deed !== 'restore')) {
  console.error('Name the file: npm run backup -- FILE, or npm run restore -- FILE');
  process.exit(1);
}
try {
  if (deed === 'backup') {
    await backUp(env().DATABASE_URL, file);
    console.log(
      `Wrote ${file}. Keep the content folder and the secret in ${env().DATA_DIR} as well, each apart from the other.`,
    );
  } else {
    const kept = await restore(env().DATABASE_URL, file);
    console.log(
      `Restored ${file}.${kept ? ` What was there before is in ${kept}.` : ''} Start the site again with npm start.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
