/** `npm run content:export -- FOLDER`: posts, people, lists and pictures as the files that they are, and drafts. */
import '@/lib/platform/start/private-files.mjs';
import { closeDatabase } from '@/lib/platform/database/database';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { exportContent } from './export-content';

await loadSecret();
try {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Name a folder: npm run content:export -- FOLDER');
  const { files, drafts } = await exportContent(folder);
  console.log(`Written to ${folder}: ${files} files as they are, and ${drafts} drafts that readers do not see.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
