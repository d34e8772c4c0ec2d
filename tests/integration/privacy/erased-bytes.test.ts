import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { database } from '@/lib/platform/database/database';
import { emptyJournal, rewriteFiles } from '@/lib/platform/database/secure-erase';
import { env } from '@/lib/platform/env';
import { purge } from '@/lib/privacy/purge';
import { aCanary, aComment, aForm, decideNow, seen } from '@/tests/support/builders';
import { databaseKind, withDatabase } from '@/tests/support/database';
import { writePrivateNote } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

/** Names of the database's files in which these letters stand, whatever the database itself says of them. */
async function filesHolding(words: string): Promise<string[]> {
  if (databaseKind === 'sqlite') {
    const file = env().DATABASE_URL.slice('file:'.length);
    return [file, `${file}-wal`, `${file}-shm`].filter((one) => existsSync(one) && readFileSync(one).includes(words));
  }
  await database().$executeRaw`CHECKPOINT`;
  const rows = await database().$queryRaw<{ relname: string }[]>`
    SELECT relname::text FROM pg_class
    WHERE pg_relation_filepath(oid) IS NOT NULL
      AND position(${Buffer.from(words)}::bytea in pg_read_binary_file(pg_relation_filepath(oid), 0, 1000000000, true)) > 0`;
  return rows.map(({ relname }) => relname);
}

/** Longer than a page of SQLite; short enough that PostgreSQL does not compress it. */
const repeats = databaseKind === 'sqlite' ? 150 : 20;

/** One message in short and long words, edited, sent back with a note, under an alias of its own. */
async function aTalkedAboutComment() {
  const words = Array.from({ length: 6 }, aCanary);
  const [first, second, note, alias, long, own] = words as [string, string, string, string, string, string];
  const comment = await aComment({ body: `How long does ${first} last? ${`And ${long}? `.repeat(repeats)}`, alias });
  await decideNow(aViewer('physician', ada), comment.id, 'return', noon, { note: `Please leave ${note} out.` });
  await editComment(comment.writer, aForm({ message: `How long does ${second} last?` }), await seen(comment.id), noon);
  const staff = aViewer('staff');
  const privately = { commentId: comment.id, text: `A colleague found ${own}.`, formKey: 'a-form-key' };
  expect(await writePrivateNote(staff, privately, noon)).toEqual([]);
  return { comment, words };
}

const holding = async (words: readonly string[]) => (await Promise.all(words.map(filesHolding))).flat();

/** Once what was removed has had its time to go. PostgreSQL keeps old rows for as long as a session that began before may look at them. */
async function expectGone(words: readonly string[]): Promise<void> {
  const look = async () => {
    if (databaseKind === 'postgresql') await rewriteFiles();
    return holding(words);
  };
  await expect.poll(look, { timeout: 30_000 }).toEqual([]);
}

describe('the files of the database', () => {
  it('hold no word of a message once its writer has erased it', async () => {
    // Neighbours on both sides, so that rows share pages and some pages stay.
    for (let row = 0; row < 20; row += 1) await aComment();
    const { comment, words } = await aTalkedAboutComment();
    for (let row = 0; row < 20; row += 1) await aComment();
    for (const word of words) expect(await filesHolding(word), word).not.toEqual([]);

    await eraseComment(comment.writer, await seen(comment.id), after(1));
    await expectGone(words);
  });

  it('hold no word of what the purge erased', async () => {
    const word = aCanary();
    await aComment({ status: 'declined', body: `How long does ${word} last?` });
    for (let row = 0; row < 20; row += 1) await aComment();
    expect(await filesHolding(word)).not.toEqual([]);
    await purge(after(1000 * 24 * 3600));
    if (databaseKind === 'sqlite') emptyJournal();
    await expectGone([word]);
  });

  it('can be written anew with everything still there', async () => {
    const comment = await aComment();
    await rewriteFiles();
    expect((await database().commentRevision.findMany()).map(({ body }) => body)).toEqual([comment.body]);
  });
});
