/** `npm start` and `npm run dev`: everything between a fresh clone and a running site. Prints what it does, once, and the address. */
import { spawn, type ChildProcess } from 'node:child_process';
import { generateClients } from '@/prisma/generate';
import { build, isBuilt } from './build';
import { env } from './env';
import { loadSecret } from './site-secret';

const development = process.argv.includes('--development');

async function prepare(): Promise<void> {
  generateClients();
  // These need the generated client, so they are loaded only now.
  const { migrate } = await import('./migrate');
  const applied = await migrate(env().DATABASE_URL);
  if (applied.length > 0)
    console.log(`Database: applied ${applied.length} migration${applied.length === 1 ? '' : 's'}.`);
  const { acceptContent } = await import('@/lib/posts/accept-content');
  const mustBuild = !development && !isBuilt();
  if (!mustBuild) await acceptContent();
  const { isEmpty } = await import('@/prisma/empty-database');
  if (await isEmpty()) {
    const { seedDemonstration } = await import('@/prisma/seed');
    const seeded = await seedDemonstration(new Date());
    if (seeded) console.log(`${seeded} Remove it with: npm run demo:remove`);
  }
  if (!mustBuild) return;
  console.log('Building the site. This happens again only when something has changed.');
  await Promise.all([acceptContent(), build()]);
}

async function firstLink(): Promise<string | null> {
  const { makeFirstAdministratorLink } = await import('@/lib/identity/manage-accounts');
  return makeFirstAdministratorLink(new Date());
}

/** The server loads its own code meanwhile, and answers nothing before it is told that all is prepared. */
function serve(): ChildProcess {
  const settings = env();
  const server = spawn(process.execPath, ['lib/platform/server.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: development ? 'development' : 'production',
      PORT: String(settings.PORT),
      SITE_URL: settings.SITE_URL,
      NEXTAUTH_URL: settings.SITE_URL,
      NEXTAUTH_SECRET: settings.NEXTAUTH_SECRET,
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  server.once('message', () => {
    void (async () => {
      const link = await firstLink();
      console.log(`Bedside is ready: ${settings.SITE_URL}`);
      if (link) console.log(`Sign in as the first administrator, once, within a day: ${link}`);
    })();
  });
  server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
  return server;
}

try {
  loadSecret();
  const server = serve();
  await prepare();
  server.send('prepared');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
