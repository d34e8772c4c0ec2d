import { describe, expect, it } from 'vitest';
import { eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readThread } from '@/lib/comments/thread/read-thread';
import { database } from '@/lib/platform/database/database';
import { aComment, aDecision, aForm, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { noon } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const staff = aViewer('staff');
const own = aViewer('physician', ada);

describe('patients, physicians and staff at the same time', () => {
  it('do not get in each other’s way: every message is held once, every decision is made once, and the log is whole', async () => {
    const waiting = await Promise.all(Array.from({ length: 12 }, () => aComment()));
    const submissions = Array.from({ length: 24 }, (_, index) =>
      submitComment(
        aForm({
          postId: index % 2 ? posts.ada : posts.benWithAda,
          message: `Is it the same for everyone who has this? (${index})`,
        }),
        { network: `192.0.2.${index % 8}`, codes: [] },
        noon,
      ),
    );
    const decisions = waiting.map((comment, index) =>
      decideComment(index % 2 ? own : staff, aDecision(comment, index % 3 === 0 ? 'decline' : 'publish'), noon),
    );
    const reads = Array.from({ length: 6 }, () => readThread(posts.ada));
    const [submitted, decided, threads] = await Promise.all([
      Promise.all(submissions),
      Promise.all(decisions),
      Promise.all(reads),
    ]);

    expect(submitted.map(({ kind }) => kind)).toEqual(submissions.map(() => 'stored'));
    expect(new Set(submitted.map((outcome) => (outcome.kind === 'stored' ? outcome.commentId : ''))).size).toBe(24);
    expect(decided.map(({ kind }) => kind)).toEqual(decisions.map(() => 'done'));
    expect(await database().comment.count({ where: { status: 'held' } })).toBe(24);
    expect((await readThread(posts.ada)).comments).toHaveLength(8);
    const readable = new Set(waiting.map(({ body }) => body));
    for (const { comments } of threads) for (const { body } of comments) expect(readable).toContain(body);
    expect(await verifyLog()).toMatchObject({ seq: 12 });

    const rows = await database().comment.findMany({
      where: { status: 'held' },
      select: { postId: true, aliasFold: true },
    });
    expect(
      new Set(rows.map(({ postId, aliasFold }) => `${postId} ${aliasFold}`)).size,
      'no two writers of one thread look alike',
    ).toBe(24);
    expect(
      (await database().outbox.findMany({ where: { kind: 'waiting' } })).map(({ subjectId }) => subjectId).sort(),
    ).toEqual([ada, ben]);
  });

  it('who all want the same comment leave it in one state, with one decision for each change', async () => {
    for (let round = 0; round < 4; round += 1) {
      const comment = await aComment();
      const outcomes = await Promise.allSettled([
        decideComment(own, aDecision(comment, 'answer'), noon),
        decideComment(staff, aDecision(comment, 'decline'), noon),
        decideComment(staff, aDecision(comment, 'publish'), noon),
        withdrawComment(comment.writer, comment, noon),
        eraseComment(comment.writer, comment, noon),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'fulfilled'));
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value.kind === 'done');
      expect(won).toHaveLength(1);
      expect(await database().decision.count({ where: { commentId: comment.id } })).toBe(1);
      const row = await database().comment.findUniqueOrThrow({ where: { id: comment.id } });
      expect(row.version).toBe(2);
      expect(row.publishedRevisionId !== null).toBe(row.status === 'published');
    }
    expect(await verifyLog()).toMatchObject({ seq: 4 });
  });
});
