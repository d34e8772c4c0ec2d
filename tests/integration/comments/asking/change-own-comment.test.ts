import { describe, expect, it } from 'vitest';
import { editComment, type EditOutcome, eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import type { Status } from '@/lib/comments/comment';
import { findComment } from '@/lib/comments/comment-store';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { database } from '@/lib/platform/database/database';
import {
  aCanary,
  aComment,
  aDecision,
  aForm,
  type BuiltComment,
  decideNow,
  leaveContact,
  posts,
  seen,
} from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const newWords = 'I would like to ask it in other words now.';
const answer = 'In general this passes by itself within a week or two.';

const row = (id: string) => database().comment.findUniqueOrThrow({ where: { id } });
const edit = async (comment: BuiltComment, message = newWords, at = after(1)): Promise<EditOutcome> =>
  editComment(comment.writer, aForm({ message }), await seen(comment.id), at);
const publicBodies = async (): Promise<string[]> => (await readThread(posts.ada)).comments.map(({ body }) => body);

describe('editing', () => {
  it('a held comment puts the new words before the desk, and keeps the old ones in its history', async () => {
    const comment = await aComment({ returned: true });
    expect(await edit(comment)).toEqual({ kind: 'done', postId: posts.ada, thread: null });
    const now = await findComment(comment.id, { everything: true });
    expect(now).toMatchObject({
      status: 'held',
      version: comment.version + 1,
      returned: false,
      heldAt: after(1),
      publishedRevisionId: null,
    });
    expect(now?.revisions.map(({ number, body }) => [number, body])).toEqual([
      [1, comment.body],
      [2, newWords],
    ]);
    expect(now?.currentRevisionId).toBe(now?.revisions[1]?.id);
  });

  it('a published comment keeps the approved words public until the new ones are approved', async () => {
    const comment = await aComment({ status: 'published' });
    const version = await findThreadVersion(posts.ada);
    expect(await edit(comment)).toMatchObject({ kind: 'done', thread: null });
    expect(await row(comment.id)).toMatchObject({ status: 'held', publishedRevisionId: comment.revisionId });
    expect(await publicBodies()).toEqual([comment.body]);
    expect(await findThreadVersion(posts.ada)).toBe(version);

    await decideNow(own, comment.id, 'publish', after(2));
    expect(await publicBodies()).toEqual([newWords]);
    expect((await readThread(posts.ada)).comments[0]?.publishedAt).toEqual(noon);
    expect(await findThreadVersion(posts.ada)).toBeGreaterThan(version);
  });

  it('an answered question keeps question and answer public as they were approved', async () => {
    const comment = await aComment({ status: 'published', answer });
    await edit(comment);
    expect((await readThread(posts.ada)).comments).toMatchObject([{ body: comment.body, answer: { body: answer } }]);
  });

  it('with something that identifies a person asks first, and changes nothing', async () => {
    const comment = await aComment();
    const before = await readEveryRow();
    expect(await edit(comment, 'Please write to margaret.ellison@example.org instead.')).toMatchObject({
      ask: [{ kind: 'email' }],
    });
    expect(await readEveryRow()).toEqual(before);
  });

  it('to words that sound urgent pages whoever is on call', async () => {
    const comment = await aComment();
    await edit(comment, 'Now I have crushing chest pain and I cannot breathe.');
    expect(await row(comment.id)).toMatchObject({ urgency: 'emergency', riskRank: 3 });
    expect(await database().outbox.findMany()).toMatchObject([
      { kind: 'urgent-comment', subjectId: comment.id, notBefore: after(1) },
    ]);
  });

  it.each(['declined', 'withdrawn', 'erased'] as const)(
    'a comment that is %s is not possible any more',
    async (status) => {
      const comment = await aComment({ status });
      const before = await readEveryRow();
      expect(await edit(comment)).toEqual({ kind: 'stale' });
      expect(await readEveryRow()).toEqual(before);
    },
  );

  it('a complaint leaves it a complaint', async () => {
    const comment = await aComment({ escalation: 'complaint' });
    await edit(comment);
    expect(await row(comment.id)).toMatchObject({ escalation: 'complaint', status: 'held' });
  });
});

describe('a stale page', () => {
  it('changes nothing when someone has decided since', async () => {
    const comment = await aComment();
    await decideNow(own, comment.id, 'publish');
    const before = await readEveryRow();
    expect(await editComment(comment.writer, aForm({ message: newWords }), comment, after(1))).toEqual({
      kind: 'stale',
    });
    expect(await withdrawComment(comment.writer, comment, after(1))).toEqual({ kind: 'stale' });
    expect(await eraseComment(comment.writer, comment, after(1))).toEqual({ kind: 'stale' });
    expect(await readEveryRow()).toEqual(before);
  });

  it('sent twice at the same instant changes things once', async () => {
    for (const deed of [withdrawComment, eraseComment]) {
      const comment = await aComment({ status: 'published' });
      const outcomes = await Promise.all([1, 2, 3].map(() => deed(comment.writer, comment, after(1))));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'stale', 'stale']);
    }
    const comment = await aComment();
    const outcomes = await Promise.all(
      [1, 2].map(() => editComment(comment.writer, aForm({ message: newWords }), comment, after(1))),
    );
    expect(outcomes.map((outcome) => ('kind' in outcome ? outcome.kind : 'asked')).sort()).toEqual(['done', 'stale']);
    expect((await findComment(comment.id, { everything: true }))?.revisions).toHaveLength(2);
  });

  it('never lets an edit and an approval of the old words both have their way', async () => {
    for (let round = 0; round < 6; round += 1) {
      const comment = await aComment();
      const [edited, decided] = await Promise.all([
        editComment(comment.writer, aForm({ message: `${newWords} ${round}` }), comment, after(1)),
        decideComment(own, aDecision(comment, 'publish'), after(1)),
      ]);
      const { status, publishedRevisionId, currentRevisionId } = await row(comment.id);
      if ('kind' in edited && edited.kind === 'done') {
        expect(decided).toMatchObject({ kind: 'already', last: { by: 'The writer' } });
        expect([status, publishedRevisionId]).toEqual(['held', null]);
      } else {
        expect(decided).toMatchObject({ kind: 'done' });
        expect([status, publishedRevisionId, currentRevisionId]).toEqual([
          'published',
          comment.revisionId,
          comment.revisionId,
        ]);
      }
    }
  });
});

describe('withdrawing', () => {
  it.each(['held', 'published', 'declined'] as const)(
    'a comment that is %s takes it from everyone’s sight, for good',
    async (status) => {
      const comment = await aComment({ status, answer: status === 'published' ? answer : null });
      const outcome = await withdrawComment(comment.writer, comment, after(1));
      expect(outcome).toEqual({
        kind: 'done',
        postId: posts.ada,
        thread: status === 'published' ? await findThreadVersion(posts.ada) : null,
      });
      expect(await row(comment.id)).toMatchObject({
        status: 'withdrawn',
        publishedRevisionId: null,
        publishedAt: null,
      });
      expect(JSON.stringify(await readThread(posts.ada))).not.toMatch(new RegExp(`${comment.alias}|passes by itself`));
      expect(await edit(comment)).toEqual({ kind: 'stale' });
      await expect(decideNow(own, comment.id, 'publish')).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it.each(['withdrawn', 'erased'] as const)('is not possible on a comment that is %s', async (status) => {
    const comment = await aComment({ status });
    expect(await withdrawComment(comment.writer, comment, after(1))).toEqual({ kind: 'stale' });
  });
});

describe('erasing', () => {
  const cases: [string, Status, Partial<Parameters<typeof aComment>[0]>][] = [
    ['held', 'held', {}],
    ['sent back', 'held', { returned: true }],
    ['a complaint', 'held', { escalation: 'complaint' }],
    ['published', 'published', {}],
    ['answered', 'published', { answer }],
    ['declined', 'declined', {}],
    ['withdrawn', 'withdrawn', {}],
  ];

  it.each(cases)(
    'what is %s leaves no word of it in any column of any table, and the log whole',
    async (_name, status, parts) => {
      const [words, alias, note, redacted, findings, mail] = Array.from({ length: 6 }, aCanary);
      const comment = await aComment({
        ...parts,
        status: status === 'held' || status === 'published' ? status : 'held',
        body: `How long does ${words} last?`,
        alias: `${alias}`,
      });
      if (status === 'held' && !parts?.escalation)
        await decideNow(own, comment.id, 'return', noon, { note: `${note}` });
      if (status === 'declined') await decideNow(own, comment.id, 'decline', noon, { note: `${note}` });
      await database().commentRevision.update({
        where: { id: comment.revisionId },
        data: { publicBody: `${redacted}`, findings: JSON.stringify([{ kind: `${findings}`, start: 0, end: 1 }]) },
      });
      await leaveContact(comment.writer, `${mail}@example.org`);
      if (status === 'held' || status === 'published')
        await edit(comment, `And how long does the other ${words} last?`);
      if (status === 'withdrawn') await withdrawComment(comment.writer, await seen(comment.id), noon);
      const canaries = new RegExp([words, alias, note, redacted, findings, mail].join('|'));
      expect(
        (await readEveryRow()).filter((line) => canaries.test(line)).length,
        'the canaries were there',
      ).toBeGreaterThan(1);

      expect(await eraseComment(comment.writer, await seen(comment.id), after(2))).toMatchObject({ kind: 'done' });
      expect((await readEveryRow()).filter((line) => canaries.test(line))).toEqual([]);
      expect(await database().contact.count()).toBe(0);
      expect(logLines().filter((line) => canaries.test(line))).toEqual([]);
      expect(await row(comment.id)).toMatchObject({
        status: 'erased',
        alias: '',
        aliasFold: '',
        submissionKey: null,
        publishedRevisionId: null,
        publishedAt: null,
      });
      expect(await verifyLog()).not.toHaveProperty('brokenAt');
      expect((await readThread(posts.ada)).comments).toEqual([]);
    },
  );

  it('leaves everyone else’s words where they are', async () => {
    const [mine, theirs] = [await aComment({ status: 'published' }), await aComment({ status: 'published' })];
    await eraseComment(mine.writer, mine, after(1));
    expect(await publicBodies()).toEqual([theirs.body]);
  });

  it('is final', async () => {
    const comment = await aComment({ status: 'erased' });
    const before = await readEveryRow();
    expect(await eraseComment(comment.writer, comment, after(1))).toEqual({ kind: 'stale' });
    expect(await edit(comment)).toEqual({ kind: 'stale' });
    for (const action of ['publish', 'answer', 'decline', 'undo'] as const)
      await expect(decideNow(own, comment.id, action)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readEveryRow()).toEqual(before);
  });

  it('leaves a receipt that says so, and nothing else', async () => {
    const comment = await aComment({ status: 'erased' });
    expect(await readReceipt(comment.writer)).toMatchObject({
      status: 'erased',
      alias: '',
      body: '',
      actions: [],
      hasContact: false,
    });
  });
});
