import { describe, expect, it } from 'vitest';
import { adapterFor, database, isUniqueViolation, lockChain, transaction } from '@/lib/platform/database/database';
import { databaseKind, withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';

withDatabase();

const insert = (postId: string): Promise<unknown> =>
  transaction((tx) => tx.threadVersion.create({ data: { postId, version: 1 } }));
const versions = (): Promise<number> => database().threadVersion.count();

describe('a transaction', () => {
  it('does all of it or nothing', async () => {
    const failing = transaction(async (tx) => {
      await tx.threadVersion.create({ data: { postId: 'one', version: 1 } });
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await versions()).toBe(0);
  });

  it('is seen by nobody else before it is committed', async () => {
    await transaction(async (tx) => {
      await tx.threadVersion.create({ data: { postId: 'one', version: 1 } });
      expect(await versions()).toBe(0);
    });
    expect(await versions()).toBe(1);
  });

  it('that counts up under the chain’s lock loses no count, however many run at once', async () => {
    await insert('one');
    await Promise.all(
      Array.from({ length: 15 }, () =>
        transaction(async (tx) => {
          await lockChain(tx);
          const { version } = await tx.threadVersion.findUniqueOrThrow({ where: { postId: 'one' } });
          await tx.threadVersion.update({ where: { postId: 'one' }, data: { version: version + 1 } });
        }),
      ),
    );
    expect(await database().threadVersion.findMany()).toEqual([{ postId: 'one', version: 16 }]);
  });
});

describe('the second of two equal rows', () => {
  it('is told apart from every other fault', async () => {
    await insert('one');
    const fault: unknown = await insert('one').catch((error: unknown) => error);
    expect(isUniqueViolation(fault)).toBe(true);
    const other: unknown = await transaction((tx) =>
      tx.contact.create({ data: { commentId: 'nowhere', emailEncrypted: '', createdAt: noon } }),
    ).catch((error: unknown) => error);
    expect(other).toBeInstanceOf(Error);
    expect(isUniqueViolation(other)).toBe(false);
    expect(isUniqueViolation('P2002')).toBe(false);
  });
});

describe('an undefined filter', () => {
  it('is refused before any row is touched', async () => {
    await insert('one');
    await expect(
      database().threadVersion.findMany({ where: { postId: undefined as unknown as string } }),
    ).rejects.toThrow(/undefined/);
    await expect(
      transaction((tx) => tx.threadVersion.deleteMany({ where: { postId: undefined as unknown as string } })),
    ).rejects.toThrow(/undefined/);
    expect(await versions()).toBe(1);
  });
});

describe('this run', () => {
  it('is on the database that it says', async () => {
    const version = await (databaseKind === 'sqlite'
      ? database().$queryRaw<{ text: string }[]>`SELECT sqlite_version() AS text`
      : database().$queryRaw<{ text: string }[]>`SELECT version() AS text`);
    expect(version[0]?.text).toMatch(databaseKind === 'sqlite' ? /^3\./ : /^PostgreSQL /);
  });

  it('survives a crash: what was committed is on disk, and parents are checked', async () => {
    const settings = async (names: string[]): Promise<string[]> =>
      Promise.all(
        names.map(async (name) => {
          const rows = await database().$queryRawUnsafe<Record<string, unknown>[]>(
            `${databaseKind === 'sqlite' ? 'PRAGMA' : 'SHOW'} ${name}`,
          );
          return String(Object.values(rows[0] ?? {})[0]);
        }),
      );
    if (databaseKind === 'sqlite')
      expect(await settings(['journal_mode', 'synchronous', 'foreign_keys'])).toEqual(['wal', '2', '1']);
    // Whether its disk keeps what it says is a server's own setting; ours is to wait until it says so.
    else expect(await settings(['synchronous_commit'])).toEqual(['on']);
  });
});

describe('a place where SQLite keeps no log beside the file', () => {
  it('is refused, since acknowledged messages could be lost there', async () => {
    await expect(adapterFor('file::memory:').connect()).rejects.toThrow(/journal_mode is "memory", not "wal"/);
  });
});
