import { describe, expect, it } from 'vitest';
import type { Sender } from '@/lib/comments/asking/arrival-checks';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { type SubmitOutcome } from '@/lib/comments/asking/submit-comment';
import { recogniseWriter } from '@/lib/comments/receipts/recognise-writer';
import { aForm, aWriter, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { allComments, from, problem, stored, submit, urgent } from '@/tests/support/submissions';
import { aViewer } from '@/tests/support/viewers';

withDatabase();

describe('a message sent twice', () => {
  it('is stored once, and both receipts open it', async () => {
    const first = stored(await submit({ alias: 'Quiet Heron' }));
    const second = stored(await submit({ alias: 'Quiet Heron' }, from(), after(14 * 60 + 59)));
    expect(second.commentId).toBe(first.commentId);
    expect(await allComments()).toHaveLength(1);
    expect([await recogniseWriter(first.code), await recogniseWriter(second.code)]).toEqual([
      { commentId: first.commentId },
      { commentId: first.commentId },
    ]);
  });

  it('is stored once when both arrive at the same instant', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => submit({ message: 'The same words, six times over.' })),
    );
    expect(new Set(outcomes.map((outcome) => stored(outcome).commentId)).size).toBe(1);
    expect(await allComments()).toHaveLength(1);
  });

  it.each([15 * 60, 24 * 60 * 60])('is refused in words after %d seconds', async (seconds) => {
    stored(await submit({}));
    expect(await submit({}, from(), after(seconds))).toMatchObject(
      problem('message', 'You have already sent us this message. Your receipt shows what happens with it.'),
    );
    expect(await allComments()).toHaveLength(1);
  });

  it('is refused in words once someone has decided about it', async () => {
    const { commentId } = stored(await submit({}));
    await decideNow(aViewer('staff'), commentId, 'decline');
    expect(await submit({})).toMatchObject(problem('message', expect.stringContaining('already sent')));
    expect(await allComments()).toHaveLength(1);
  });

  it('is refused in words once its writer has changed it', async () => {
    const { commentId, code } = stored(await submit({}));
    await editComment(
      await aWriter(code),
      aForm({ message: 'I would rather ask something else.' }),
      await seen(commentId),
      noon,
    );
    expect(await submit({})).toMatchObject(problem('message', expect.stringContaining('already sent')));
    expect(await allComments()).toHaveLength(1);
  });

  it('is a new one once the first was erased', async () => {
    const { commentId, code } = stored(await submit({}));
    await eraseComment(await aWriter(code), await seen(commentId), noon);
    expect(stored(await submit({})).commentId).not.toBe(commentId);
  });

  it.each([
    ['another post', { postId: posts.benWithAda }, from()],
    ['another kind', { kind: 'experience' }, from()],
    ['another network', { alias: 'Silver Otter' }, from('192.0.2.2')],
  ] as [string, Partial<CommentForm>, Sender][])(
    'is another one when it comes for or from %s',
    async (_name, form, sender) => {
      const first = stored(await submit({}));
      expect(stored(await submit(form, sender)).commentId).not.toBe(first.commentId);
    },
  );
});

describe('many messages from one network', () => {
  const send = (count: number, network: string, at = noon): Promise<SubmitOutcome> =>
    submit({ message: `How long does this usually last, please? ${count}` }, from(network), at);

  it('are taken up to the limit, then the writer is told when the next one is', async () => {
    for (let count = 1; count <= 8; count += 1) stored(await send(count, '192.0.2.1'));
    const refused = await send(9, '192.0.2.1');
    expect(refused).toMatchObject(
      problem('message', expect.stringMatching(/^You have sent several messages\. .*in 10 minutes\./)),
    );
    expect(await allComments()).toHaveLength(8);
    stored(await send(9, '192.0.2.1', after(10 * 60)));
    stored(await send(10, '192.0.2.2'));
  });

  it('at the same instant do not get past the limit together', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, count) => send(count, '192.0.2.1')));
    expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(8);
    expect(await allComments()).toHaveLength(8);
  });

  it('do not keep one that sounds urgent from being taken', async () => {
    for (let count = 1; count <= 9; count += 1) await send(count, '192.0.2.1');
    expect(stored(await submit({ message: urgent })).urgency).toBe('emergency');
  });
});
