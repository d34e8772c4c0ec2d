/** `npm run export -- FOLDER [--comment ID]… [--code CODE]…`: the practice's data, or one person's messages, as JSON and CSV. */
import '@/lib/platform/start/private-files.mjs';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { findCommentToExport } from '@/lib/comments/retention/read-export';
import { closeDatabase } from '@/lib/platform/database/database';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { exportTo } from './export';

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { comment: { type: 'string', multiple: true }, code: { type: 'string', multiple: true } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('Name a folder: npm run export -- FOLDER [--comment ID]… [--code CODE]…');
  const { comment = [], code = [] } = values;
  const named = [...comment.map((id) => ({ id })), ...code.map((one) => ({ code: one }))];
  const found = await Promise.all(named.map(findCommentToExport));
  const ids = found.filter((id) => id !== null);
  if (ids.length < found.length)
    throw new Error(
      `There is no message with the ${found.indexOf(null) < comment.length ? 'id' : 'code'} that was named.`,
    );
  const commentIds = named.length === 0 ? null : [...new Set(ids)];
  const by = { user: userInfo().username, now: new Date() };
  for (const { name, rows } of await exportTo(folder, commentIds, by))
    console.log(`${String(rows).padStart(8)}  ${name}`);
  console.log(
    `Written to ${folder}, as JSON and as CSV, and noted in the log of access. ${
      commentIds === null
        ? 'It holds what patients wrote, also what was not published, so keep it as you keep a record. The e-mail addresses that patients left are not in it.'
        : 'Give it to the person who wrote these messages, and to nobody else.'
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
