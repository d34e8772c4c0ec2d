import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate, pendingChange } from '@/lib/platform/database/migrate';
import { databaseKind, listTables, newDatabase, withDatabase } from '@/tests/support/database';

withDatabase();

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (kind: 'sqlite' | 'postgresql'): string[] =>
  readdirSync(`prisma/migrations/${kind}`)
    .filter((name) => /^\d{14}_/.test(name))
    .sort();

describe('the migrations', () => {
  it('are the same steps for both databases', () => {
    expect(written('sqlite').length).toBeGreaterThan(0);
    expect(written('sqlite')).toEqual(written('postgresql'));
  });

  it('are all applied to an empty database, and none a second time; they lead to the schema, and let go of the database when they are done', async () => {
    const { url, remove } = await newDatabase(folder, 'empty');
    expect(await migrate(url)).toEqual(written(databaseKind));
    expect(await migrate(url)).toEqual([]);
    expect(await pendingChange(url)).toBeNull();
    await remove();
    expect(readdirSync(folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });

  it('make a table for every model', async () => {
    const tables = (await listTables()).filter((name) => !name.startsWith('_') && !name.startsWith('sqlite_'));
    const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{([^]*?)^\}/gm)];
    // A model may have another name than its table has kept.
    const named = models.map(([, name = '', body = '']) => /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name);
    expect(named.length).toBeGreaterThan(30);
    expect(tables.sort()).toEqual(named.sort());
  });
});
