import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { openReceipt } from '@/lib/comments/receipts/open-receipt';
import { writeReceiptCode } from '@/lib/comments/receipts/receipt-code';
import { aComment, aForm, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';

withDatabase();

const network = '192.0.2.1';
/** Could be a code, and opens nothing. */
const unknown = writeReceiptCode({ locator: '00000000', secret: '000000000000' });

describe('a code that someone types', () => {
  it('opens its message however it is written, and comes back as it was shown', async () => {
    const comment = await aComment();
    for (const typed of [
      comment.code,
      comment.code.toLowerCase().replaceAll('-', ' '),
      comment.code.replaceAll('-', '–'),
    ])
      expect(await openReceipt(typed, network, noon)).toEqual({
        kind: 'open',
        commentId: comment.id,
        code: comment.code,
      });
  });

  it('says what is wrong with it', async () => {
    const { code } = await aComment();
    expect(await openReceipt(code.slice(0, -2), network, noon)).toEqual({ kind: 'length', count: 20 });
    expect(await openReceipt(code.replace(/^./, '!'), network, noon)).toEqual({ kind: 'letter', letter: '!' });
    const other = code.startsWith('A') ? 'B' : 'A';
    expect(await openReceipt(other + code.slice(1), network, noon)).toEqual({ kind: 'slip' });
    expect(await openReceipt(unknown, network, noon)).toEqual({ kind: 'unknown' });
  });

  it('cannot be guessed at for long, while slips of the pen cost nothing', async () => {
    const { code } = await aComment();
    for (let round = 0; round < 50; round += 1) await openReceipt(code.slice(1), network, noon);
    for (let round = 0; round < 20; round += 1) await openReceipt(unknown, network, noon);
    expect(await openReceipt(code, network, noon)).toEqual({ kind: 'wait', until: after(600) });
    expect(await openReceipt(code, '192.0.2.2', noon)).toMatchObject({ kind: 'open' });
    expect(await openReceipt(code, network, after(600))).toMatchObject({ kind: 'open' });
  });
});

describe('editing again and again', () => {
  const edit = async (comment: Awaited<ReturnType<typeof aComment>>, message: string, at = noon) =>
    editComment(comment.writer, aForm({ message }), await seen(comment.id), at);

  it('has to wait after six times an hour, and changes nothing meanwhile', async () => {
    const comment = await aComment();
    for (let round = 0; round < 6; round += 1)
      expect(await edit(comment, `How long does it last, please? (${round})`)).toMatchObject({ kind: 'done' });
    const rows = async () => (await readEveryRow()).filter((line) => !line.startsWith('RateWindow'));
    const before = await rows();
    expect(await edit(comment, 'How long does it last, please? (6)')).toEqual({ kind: 'wait', until: after(3600) });
    expect(await rows()).toEqual(before);
    expect(await edit(comment, 'How long does it last, please? (7)', after(3600))).toMatchObject({ kind: 'done' });
  });

  it('is let through when the words sound urgent', async () => {
    const comment = await aComment();
    for (let round = 0; round < 7; round += 1) await edit(comment, `How long does it last, please? (${round})`);
    expect(await edit(comment, 'Now I have crushing chest pain and I cannot breathe.')).toMatchObject({ kind: 'done' });
  });

  it('leaves another message of the same writer alone', async () => {
    const [one, other] = [await aComment(), await aComment()];
    for (let round = 0; round < 7; round += 1) await edit(one, `How long does it last, please? (${round})`);
    expect(await edit(other, 'And how long does this last, please?')).toMatchObject({ kind: 'done' });
  });
});
