/** `npm run build`: builds the site whether or not it is built, against an up-to-date database. */
import { generateClients } from '@/prisma/generate';
import { build } from './build';
import { env } from './env';

generateClients();
const { migrate } = await import('./migrate');
await migrate(env().DATABASE_URL);
const { acceptContent } = await import('@/lib/posts/accept-content');
await acceptContent();
try {
  await build();
  console.log('Built.');
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
