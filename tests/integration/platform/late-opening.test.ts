import { expect, it } from 'vitest';
import { database } from '@/lib/platform/database/database';
import { withDatabase } from '@/tests/support/database';
import { beginClosed, closeForGood, expectClosed } from '@/tests/support/late-opening';

withDatabase();

it('a file whose work goes on after its end is named, with the way that led there', async () => {
  await closeForGood('one.test.ts');
  expect(expectClosed).not.toThrow();
  const lateDeed = (): Promise<number> => database().outbox.count();
  expect(await lateDeed(), 'it opens what it wants').toBe(0);
  const error: unknown = await beginClosed().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message: 'the database was opened again when one.test.ts had ended',
    stack: expect.stringContaining('lateDeed') as string,
  });
});

it('a file that begins after it meets its own database alone', async () => {
  expect(await database().outbox.count()).toBe(0);
  await expect(beginClosed()).resolves.toBeUndefined();
});
