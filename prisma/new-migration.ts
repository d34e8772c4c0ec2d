/** `npm run db:migration -- <name>`: writes the next migration for both databases from the schema. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeMigration } from '@/lib/platform/database/migrate';
import { generateClients } from './generate';
import { startScratchPostgres } from './scratch-postgres';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]{2,40}$/.test(name)) {
  console.error(
    'Give the migration a name of small letters, digits and underscores: npm run db:migration -- add_answers',
  );
  process.exit(1);
}

generateClients();
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = mkdtempSync(path.join(tmpdir(), 'bedside-migration-'));
const postgres = await startScratchPostgres();
try {
  for (const url of [`file:${path.join(folder, 'empty.db')}`, await postgres.newDatabase()]) {
    console.log((await writeMigration(url, name, stamp)) ?? 'The schema has not changed: nothing to write.');
  }
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
