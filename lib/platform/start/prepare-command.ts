/**
 * Everything between a fresh clone and a site that can be served. Runs as a child of start.mjs, prints what it does, once, hands over
 * what the server needs to know, and ends.
 */
import './private-files.mjs';
import path from 'node:path';
import { keepFingerprint, loadSecret } from '@/lib/platform/database/site-secret';
import { env } from '@/lib/platform/env';
import { hindranceOf } from '@/lib/platform/not-stored';
import { generateClients } from '@/prisma/generate';
import { build, isBuilt } from './build';
import type { Prepared } from './start.mjs';

const development = process.argv.includes('--development');

async function prepare(): Promise<void> {
  generateClients();
  // These need the generated client, so they are loaded only now.
  const { checkPlaces } = await import('./check-places');
  await checkPlaces();
  const { whileAlone } = await import('@/lib/platform/database/alone');
  await whileAlone(env().DATABASE_URL, prepareAlone, console.log);
}

async function prepareAlone(): Promise<void> {
  await loadSecret({ anew: process.argv.includes('--new-secret') });
  const { migrate } = await import('@/lib/platform/database/migrate');
  const applied = await migrate(env().DATABASE_URL);
  if (applied.length > 0)
    console.log(`Database: applied ${applied.length} migration${applied.length === 1 ? '' : 's'}.`);
  await keepFingerprint(new Date());
  const { acceptContent } = await import('@/lib/posts/accepted/accept-content');
  const mustBuild = !development && !isBuilt();
  if (!mustBuild) await acceptContent();
  const { countReal, isEmpty } = await import('@/prisma/empty-database');
  if (await isEmpty()) {
    const { seedDemonstration } = await import('@/prisma/seed');
    const seeded = await seedDemonstration(new Date());
    if (seeded) console.log(`${seeded} Remove it with: npm run demo:remove`);
  }
  const { layOutStarterTexts } = await import('@/lib/practice/lay-out-starter-texts');
  await layOutStarterTexts(new Date());
  const { keepWordings } = await import('@/lib/comments/asking/wording-store');
  await keepWordings(new Date());
  const { beginKeyedLog } = await import('@/lib/comments/log/seal-old-log');
  await beginKeyedLog(new Date());
  const { readLogHeads } = await import('@/lib/comments/log/read-log-heads');
  const { seq, hash, access } = await readLogHeads();
  console.log(`Log of decisions: ${seq} rows, last hash ${hash}. Log of access: last hash ${access}.`);
  const real = env().MAIL_URL === '' ? await countReal() : 0;
  if (real > 0) console.warn(mailLess(real));
  if (!mustBuild) return;
  console.log('Building the site. This happens again only when something has changed.');
  await Promise.all([acceptContent(), build()]);
}

const mailLess = (count: number): string =>
  `Warning: ${count} message${count === 1 ? '' : 's'} of real people, and MAIL_URL is not set. Nobody at the practice and no patient is told anything: mails are files in ${path.join(env().DATA_DIR, 'outbox')}.`;

async function firstLink(): Promise<string | null> {
  const { makeFirstAdministratorLink } = await import('@/lib/identity/accounts/manage-accounts');
  return makeFirstAdministratorLink(new Date());
}

function settings(): Prepared['settings'] {
  const { PORT, SITE_URL, NEXTAUTH_SECRET } = env();
  return { PORT: String(PORT), SITE_URL, NEXTAUTH_URL: SITE_URL, NEXTAUTH_SECRET };
}

// Whatever is running, a build too, ends with this process; and this with the one that waits for it.
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(signal, () => process.exit(1));

try {
  await prepare();
  const prepared: Prepared = { settings: settings(), link: await firstLink() };
  process.send?.(prepared, () => process.exit(0));
} catch (error) {
  if (hindranceOf(error) === 'away')
    console.error('The database that DATABASE_URL names does not answer, or its disk fails.');
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
