import { describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { pressSignal } from '@/lib/comments/thread/press-signal';
import { readShown } from '@/lib/comments/thread/read-public-comment';
import { readThread } from '@/lib/comments/thread/read-thread';
import { database } from '@/lib/platform/database/database';
import { aCanary, aComment, posts, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { aReader, report } from '@/tests/support/thread/reader';

withDatabase();

const answer = 'In general this passes by itself within a week or two.';

describe('a press', () => {
  it('counts once from each device, and shows as a number only', async () => {
    const comment = await aComment({ status: 'published', answer });
    const reader = aReader();
    expect(await pressSignal(comment.id, 'same-question', reader, noon)).toBe(1);
    expect(await pressSignal(comment.id, 'same-question', reader, noon)).toBe(1);
    expect(await pressSignal(comment.id, 'same-question', aReader(), noon)).toBe(2);
    expect(await pressSignal(comment.id, 'helped', reader, noon)).toBe(1);
    expect((await readThread(posts.ada)).signals.get(comment.id)).toEqual({ 'same-question': 2, helped: 1 });
  });

  it('counts once when many come from one device at the same instant', async () => {
    const comment = await aComment({ status: 'published' });
    const reader = aReader();
    await Promise.allSettled([1, 2, 3, 4].map(() => pressSignal(comment.id, 'same-question', reader, noon)));
    expect(await pressSignal(comment.id, 'same-question', reader, noon)).toBe(1);
  });

  it('keeps nothing that tells who it was, or what else they pressed', async () => {
    const [one, other] = [await aComment({ status: 'published' }), await aComment({ status: 'published' })];
    const reader = { device: aCanary(), network: '203.0.113.9' };
    for (const { id } of [one, other]) await pressSignal(id, 'same-question', reader, noon);
    const rows = (await readEveryRow()).join('\n');
    for (const word of [reader.device, reader.network]) expect(rows).not.toContain(word);
    const hashes = (await database().readerSignal.findMany()).map(({ deviceHash }) => deviceHash);
    expect(new Set(hashes).size).toBe(2);
  });

  it.each(['held', 'declined', 'withdrawn', 'erased'] as const)('is not found on what is %s', async (status) => {
    const comment = await aComment({ status });
    await expect(pressSignal(comment.id, 'same-question', aReader(), noon)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(report(comment.id, 'other')).rejects.toMatchObject({ code: 'not-found' });
    expect(await readShown(comment.id)).toBeNull();
    expect(await database().readerSignal.count()).toBe(0);
  });

  it('is not found on an experience, and “helped” not without an answer', async () => {
    const experience = await aComment({ kind: 'experience', status: 'published' });
    const open = await aComment({ status: 'published' });
    for (const [id, kind] of [
      [experience.id, 'same-question'],
      [experience.id, 'helped'],
      [open.id, 'helped'],
      ['none', 'same-question'],
    ] as const)
      await expect(pressSignal(id, kind, aReader(), noon)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('has to wait when very many come from one network', async () => {
    const comment = await aComment({ status: 'published' });
    const presses: (number | null)[] = [];
    for (let round = 0; round < 61; round += 1)
      presses.push(await pressSignal(comment.id, 'same-question', { device: `D${round}`, network: '192.0.2.1' }, noon));
    expect(presses.slice(-2)).toEqual([60, null]);
  });

  it('goes with the words that are erased', async () => {
    const comment = await aComment({ status: 'published' });
    await pressSignal(comment.id, 'same-question', aReader(), noon);
    await report(comment.id, 'unkind');
    await eraseComment(comment.writer, await seen(comment.id), after(2));
    expect([await database().readerSignal.count(), await database().readerReport.count()]).toEqual([0, 0]);
  });
});
