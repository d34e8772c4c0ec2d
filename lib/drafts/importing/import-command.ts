/**
 * `npm run import -- FILE|FOLDER [--email E] [--dry-run]`: drafts from Ghost, WordPress, Markdown, HTML and Word, and for each what came
 * through. They are those of the account that is named, else of the first administrator, else of the first physician.
 */
import '@/lib/platform/start/private-files.mjs';
import { parseArgs } from 'node:util';
import type { Writer } from '@/lib/drafts/draft-access';
import { findSender } from '@/lib/drafts/open-draft';
import { listAccounts } from '@/lib/identity/staff-store';
import { closeDatabase } from '@/lib/platform/database/database';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { findPosts } from './find-posts';
import { importPost } from './import-posts';
import { addUp, reportLines } from './report';

async function findImporter(email: string | undefined): Promise<Writer> {
  const accounts = (await listAccounts()).filter(({ disabledAt }) => disabledAt === null);
  const chosen =
    email === undefined
      ? (accounts.find(({ role }) => role === 'admin') ?? accounts.find(({ role }) => role === 'physician'))
      : accounts.find((account) => account.email === email.trim().toLowerCase());
  const writer = chosen ? await findSender(chosen.id) : null;
  if (writer === null)
    throw new Error(
      'Whose drafts are they? Make an account first (npm run staff -- add …), or name one: --email E. To try it without: --dry-run.',
    );
  return writer;
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { email: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  });
  const [place] = positionals;
  if (!place) throw new Error('Name a file or a folder: npm run import -- FILE|FOLDER [--email E] [--dry-run]');
  const by = values['dry-run'] ? null : await findImporter(values.email);
  let sum = addUp(null, null);
  for await (const found of findPosts(place)) {
    const imported = await importPost(by, found, new Date());
    sum = addUp(sum, imported);
    for (const line of reportLines(imported)) console.log(line);
  }
  console.log(sum.words);
  if (sum.lost > 0 || sum.posts === 0) process.exitCode = 1;
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
