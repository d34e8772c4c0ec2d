import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { reportComment } from '@/lib/comments/thread/report-comment';
import { aComment, aForm, aProof, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { aPractice, ben } from '@/tests/support/viewers';

withDatabase();

const reader = { device: 'DEVICE', network: '192.0.2.3' };
const answer = 'In general this passes by itself within a week or two.';
const anAnswered = () => aComment({ postId: posts.benWithAda, physician: ben, status: 'published', answer });
const settling = ['publish', 'reply', 'decline', 'return', 'merge'] as const;

describe('a report of a question that a physician has answered', () => {
  it.each(['could-harm', 'other'] as const)('is settled by anybody else, and not by them: %s', async (reason) => {
    const practice = await aPractice();
    const { id } = await anAnswered();
    await reportComment(id, { reason, words: '', proof: aProof() }, reader, after(1));
    const own = (await readDeskItem(practice.ben, id, after(2))).actions;
    expect(settling.filter((action) => own.includes(action))).toEqual([]);
    expect(own).toEqual(expect.arrayContaining(['correct', 'unanswer', 'escalate']));
    for (const action of settling)
      await expect(decideNow(practice.ben, id, action, after(2)), action).rejects.toMatchObject({ code: 'not-found' });
    for (const other of [practice.ada, practice.desk])
      expect((await readDeskItem(other, id, after(2))).actions).toEqual(expect.arrayContaining(['publish', 'decline']));
    expect(await decideNow(practice.desk, id, 'publish', after(3))).toMatchObject({ kind: 'done' });
  });

  it('is no hindrance once its answer is gone, nor where its writer changed the words', async () => {
    const practice = await aPractice();
    const reported = await anAnswered();
    await reportComment(reported.id, { reason: 'other', words: '', proof: aProof() }, reader, after(1));
    await decideNow(practice.ben, reported.id, 'unanswer', after(2));
    expect((await readDeskItem(practice.ben, reported.id, after(3))).actions).toContain('publish');
    const edited = await anAnswered();
    await editComment(edited.writer, aForm({ message: 'And how long at night?' }), await seen(edited.id), after(4));
    expect((await readDeskItem(practice.ben, edited.id, noon)).actions).toContain('publish');
  });
});
