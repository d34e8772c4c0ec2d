/** A migrated database of its own with the practice's people in it, for as long as a measurement lasts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeDatabase } from '@/lib/platform/database/database';
import { migrate } from '@/lib/platform/database/migrate';
import { replaceEnv } from '@/lib/platform/env';
import { startScratchPostgres } from '@/prisma/scratch-postgres';
import { aPractice, type Practice } from '../support/viewers';

/** On disk, as a practice has it. What is printed meanwhile is not shown: every deed writes a line, which would drown the table. */
export async function withPractice<Result>(
  kind: 'sqlite' | 'postgresql',
  measure: (practice: Practice, url: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-bench-'));
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  const postgres = kind === 'postgresql' ? await startScratchPostgres({ durable: true }) : null;
  try {
    const url = postgres ? await postgres.newDatabase() : `file:${path.join(folder, 'bench.db')}`;
    replaceEnv({
      DATABASE_URL: url,
      DATA_DIR: folder,
      CONTENT_DIR: path.resolve('tests/support/content'),
      UNDO_SECONDS: 60,
      MAIL_URL: '',
      NEXTAUTH_SECRET: 'a secret that only the bench knows, and no site',
    });
    await migrate(url);
    const result = await measure(await aPractice(), url);
    await closeDatabase();
    return result;
  } finally {
    process.stdout.write = write;
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
