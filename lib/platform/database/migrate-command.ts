/** `npm run db:migrate`: brings the database of DATABASE_URL to the schema. */
import '@/lib/platform/start/private-files.mjs';
import { env } from '@/lib/platform/env';
import { generateClients } from '@/prisma/generate';

generateClients();
const { migrate } = await import('./migrate');
const { whileAlone } = await import('./alone');
const applied = await whileAlone(env().DATABASE_URL, () => migrate(env().DATABASE_URL), console.log);
console.log(applied.length === 0 ? 'Nothing to apply.' : applied.map((name) => `Applied ${name}`).join('\n'));
process.exit(0);
