/**
 * `npm run build`: brings the database, the judgement of the posts and the site up to date. What only posts have changed needs no
 * building: pages carry the version of what they show, and the site makes the changed ones anew when they are asked for.
 */
import './private-files.mjs';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { env } from '@/lib/platform/env';
import { generateClients } from '@/prisma/generate';
import { build, isBuilt } from './build';

await loadSecret();
generateClients();
const { migrate } = await import('@/lib/platform/database/migrate');
const { whileAlone } = await import('@/lib/platform/database/alone');
await whileAlone(env().DATABASE_URL, () => migrate(env().DATABASE_URL), console.log);
const { acceptContent } = await import('@/lib/posts/accepted/accept-content');
try {
  if (isBuilt()) {
    await acceptContent();
    console.log('Nothing but content has changed since the last build, and the site follows that by itself.');
  } else {
    // Bundling needs no content, so the posts are judged meanwhile; pages that come sooner judge their own.
    await Promise.all([acceptContent(), build()]);
    console.log('Built.');
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
