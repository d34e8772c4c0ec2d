/** `npm run export -- FOLDER [--comment ID | --code CODE]`: the practice's data, or one person's message, as JSON and CSV. */
import '@/lib/platform/start/private-files.mjs';
import { parseArgs } from 'node:util';
import { findCommentToExport } from '@/lib/comments/retention/read-export';
import { closeDatabase } from '@/lib/platform/database/database';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { exportTo } from './export';

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { comment: { type: 'string' }, code: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('Name a folder: npm run export -- FOLDER [--comment ID | --code CODE]');
  const { comment, code } = values;
  const named = code ? { code } : comment ? { id: comment } : null;
  const commentId = named && (await findCommentToExport(named));
  if (named && commentId === null) throw new Error('There is no message with that id or code.');
  for (const { name, rows } of await exportTo(folder, commentId)) console.log(`${String(rows).padStart(8)}  ${name}`);
  console.log(
    `Written to ${folder}, as JSON and as CSV. ${
      commentId === null
        ? 'It holds what patients wrote, also what was not published, so keep it as you keep a record. The e-mail addresses that patients left are not in it.'
        : 'Give it to the person who wrote it, and to nobody else.'
    }`,
  );
}

await loadSecret();
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
