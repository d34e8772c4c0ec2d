import { describe, expect, it } from 'vitest';
import { staffActions } from '@/lib/comments/transitions';
import { database } from '@/lib/platform/database/database';
import { aCanary, aComment, aDecision, decideNow, posts } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import {
  admin,
  answer,
  coAuthor,
  done,
  otherPhysician,
  own,
  refusal,
  row,
  staff,
} from '@/tests/support/desk/decisions';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { logLines } from '@/tests/support/log-lines';
import { noon } from '@/tests/support/moments';
import { aViewer, ben } from '@/tests/support/viewers';

withDatabase();

describe('someone whose comment it is not', () => {
  const held = ['publish', 'answer', 'decline', 'return', 'escalate', 'undo'] as const;

  it.each(staffActions)('gets the same answer to “%s” as for a comment that does not exist', async (action) => {
    const comment = await aComment({ status: action === 'unpublish' ? 'published' : 'held' });
    const before = await readEveryRow();
    for (const viewer of [otherPhysician, admin, aViewer('physician', 'nobody')]) {
      await expect(decideComment(viewer, aDecision(comment, action), noon)).rejects.toMatchObject(refusal);
      await expect(
        decideComment(viewer, aDecision({ ...comment, id: '01E00000000000000000000ZZZ' }, action), noon),
      ).rejects.toMatchObject(refusal);
    }
    expect(await readEveryRow()).toEqual(before);
  });

  it('learns nothing from a stale form or a used key either', async () => {
    const comment = await aComment();
    const form = aDecision(comment, 'publish');
    done(await decideComment(own, form, noon));
    await expect(decideComment(otherPhysician, form, noon)).rejects.toMatchObject(refusal);
    await expect(decideComment(otherPhysician, aDecision(comment, 'decline'), noon)).rejects.toMatchObject(refusal);
  });

  it('is a physician on a post that another leads alone, but not on one they wrote together', async () => {
    const together = await aComment({ postId: posts.benWithAda, physician: ben });
    const alone = await aComment({ postId: posts.benClosed, physician: ben });
    done(await decideNow(coAuthor, together.id, 'publish'));
    await expect(decideNow(coAuthor, alone.id, 'publish')).rejects.toMatchObject(refusal);
  });

  it('is an administrator until it is a complaint', async () => {
    const comment = await aComment({ escalation: 'physician' });
    for (const action of held) await expect(decideNow(admin, comment.id, action)).rejects.toMatchObject(refusal);
    expect(await row(comment.id)).toMatchObject({ version: comment.version });
  });

  it('leaves no words of it in the log', async () => {
    const canary = aCanary();
    const comment = await aComment({ body: `How long does ${canary} last?`, alias: canary });
    await expect(decideNow(otherPhysician, comment.id, 'publish')).rejects.toMatchObject(refusal);
    done(await decideNow(own, comment.id, 'answer', noon, { answer: `${answer} ${canary}`, note: canary }));
    expect(logLines().length).toBeGreaterThan(0);
    expect(logLines().join('')).not.toContain(canary);
  });
});

describe('a role that may not', () => {
  it('never answers as staff, on a held question or on a published one', async () => {
    const held = await aComment();
    const published = await aComment({ status: 'published' });
    for (const { id } of [held, published])
      await expect(decideNow(staff, id, 'answer', noon, { answer })).rejects.toMatchObject(refusal);
    expect(await database().answer.count()).toBe(0);
  });

  it.each([
    ['published', 'publish'],
    ['published', 'decline'],
    ['published', 'return'],
    ['published', 'escalate'],
    ['declined', 'publish'],
    ['declined', 'unpublish'],
    ['withdrawn', 'publish'],
    ['withdrawn', 'decline'],
    ['erased', 'publish'],
    ['erased', 'answer'],
    ['held', 'unpublish'],
  ] as const)('finds nothing to do on a comment that is %s with “%s”', async (status, action) => {
    const comment = await aComment({ status });
    const before = await row(comment.id);
    for (const viewer of [own, staff])
      await expect(decideNow(viewer, comment.id, action)).rejects.toMatchObject(refusal);
    expect(await row(comment.id)).toEqual(before);
  });

  it('cannot answer an experience, a reply, or a question twice', async () => {
    for (const kind of ['experience', 'reply'] as const)
      await expect(decideNow(own, (await aComment({ kind })).id, 'answer')).rejects.toMatchObject(refusal);
    const { id } = await aComment({ status: 'published', answer });
    await expect(decideNow(own, id, 'answer')).rejects.toMatchObject(refusal);
  });
});
