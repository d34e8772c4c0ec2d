import { describe, expect, it } from 'vitest';
import { patientForm } from '@/lib/comments/patient-form';
import { database, transaction } from '@/lib/platform/database/database';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { emptyForm, type FormState } from '@/lib/shared/form-state';
import { posts } from '@/tests/support/builders';
import { databaseKind, withDatabase } from '@/tests/support/database';
import { whileSomeoneWrites } from '@/tests/support/someone-writes';

withDatabase();

const write = (patience?: number): Promise<unknown> =>
  transaction((tx) => tx.threadVersion.create({ data: { postId: 'one', version: 1 } }), patience);
const fault = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'stored').catch((error: unknown) => error);

/** As on a disk without room: whatever needs one more page is refused. */
async function whileFull(work: () => Promise<void>): Promise<void> {
  if (databaseKind === 'sqlite') {
    const [most] = await transaction((tx) => tx.$queryRaw<{ page_count: bigint }[]>`PRAGMA page_count`);
    const limit = (pages: bigint | number): Promise<unknown> =>
      transaction((tx) => tx.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`));
    await limit(most?.page_count ?? 1n);
    await work().finally(() => limit(1_073_741_823));
    return;
  }
  const run = (sql: string): Promise<unknown> => transaction((tx) => tx.$executeRawUnsafe(sql));
  await run(
    `CREATE FUNCTION no_room() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '53100'; END $$ LANGUAGE plpgsql`,
  );
  await run('CREATE TRIGGER full_disk BEFORE INSERT ON "ThreadVersion" FOR EACH ROW EXECUTE FUNCTION no_room()');
  await work().finally(async () => {
    await run('DROP TRIGGER full_disk ON "ThreadVersion"');
    await run('DROP FUNCTION no_room()');
  });
}

const writeMuch = (): Promise<unknown> =>
  transaction(async (tx) => {
    for (let row = 0; row < 200; row += 1)
      await tx.threadVersion.create({ data: { postId: `${row} ${'x'.repeat(500)}`, version: 1 } });
  });

describe('while someone else keeps the lock', () => {
  it('readers read, everything else goes on, and the writer is told soon', async () => {
    await whileSomeoneWrites(async () => {
      const order: string[] = [];
      const writing = fault(write()).then((error) => {
        order.push('writer');
        return error;
      });
      for (let turn = 0; turn < 5; turn += 1) {
        await database().threadVersion.count();
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push('reader');
      }
      expect(await writing).toMatchObject({ name: 'NotStored', hindrance: 'busy' });
      expect(order).toEqual(['reader', 'reader', 'reader', 'reader', 'reader', 'writer']);
    });
    expect(await fault(write())).toBe('stored');
  });

  it('every writer is told, not only the first in line', async () => {
    await whileSomeoneWrites(async () => {
      const faults = await Promise.all(Array.from({ length: 8 }, () => fault(write(200))));
      expect(faults).toEqual(Array(8).fill(expect.objectContaining({ hindrance: 'busy' })));
    });
    expect(await database().threadVersion.count()).toBe(0);
  });

  it('a writer who is patient enough is served', async () => {
    let writing: Promise<unknown> = Promise.resolve();
    await whileSomeoneWrites(async () => {
      writing = fault(write());
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(await writing).toBe('stored');
  });
});

describe('without room on the disk', () => {
  it('nothing is stored, it is said, and what comes after has room again', async () => {
    await whileFull(async () => {
      expect(await fault(writeMuch())).toMatchObject({ name: 'NotStored', hindrance: 'full' });
      expect(await database().threadVersion.count()).toBe(0);
    });
    expect(await fault(write())).toBe('stored');
  });
});

const typed = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ $ACTION_KEY: 'k', ...fields })) form.append(name, value);
  return form;
};

describe('a form', () => {
  it('comes back with every word, why, and whom to call, in the language of its post', async () => {
    const save = patientForm<FormState>(emptyForm, async () => {
      await writeMuch();
      return emptyForm;
    });
    await whileFull(async () => {
      const state = await save(emptyForm, typed({ postId: posts.ada, words: 'I want to kill myself', alias: 'Owl' }));
      expect(state.values).toEqual({ postId: posts.ada, words: 'I want to kill myself', alias: 'Owl' });
      expect(state.problems).toEqual([{ field: '', message: expect.stringMatching(/still here.*later/) }]);
      expect(state.urgency).toBe('crisis');
    });
  });

  it('of the desk comes back the same way, and other faults go their own', async () => {
    const save = keepingWords<FormState>(emptyForm, async (_, form) => {
      if (form.get('answer') === '') throw new Error('ours');
      await write(50);
      return emptyForm;
    });
    await whileSomeoneWrites(async () => {
      const state = await save(emptyForm, typed({ answer: 'Half a typed answer' }));
      expect([state.values, state.problems[0]?.message]).toEqual([
        { answer: 'Half a typed answer' },
        expect.stringMatching(/still here.*in a moment/),
      ]);
      await expect(save(emptyForm, typed({ answer: '' }))).rejects.toThrow('ours');
    });
  });
});
