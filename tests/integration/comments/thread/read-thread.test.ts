import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { threadTag } from '@/lib/comments/comment';
import { pageLength, readThread } from '@/lib/comments/thread/read-thread';
import { listMessages } from '@/lib/comments/thread-store';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { database } from '@/lib/platform/database/database';
import { versionTag } from '@/lib/platform/web/page-versions.mjs';
import { aCanary, aComment, aForm, type CommentParts, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { idOf, many } from '@/tests/support/thread/many-messages';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);

const asText = async (postId: string = posts.ada): Promise<string> => JSON.stringify(await readThread(postId));

describe('what is not public', () => {
  const hidden: [string, Partial<CommentParts>][] = [
    ['held', {}],
    ['held and urgent', { riskRank: 3, urgency: 'emergency' }],
    ['sent back', { returned: true }],
    ['passed to the physician', { escalation: 'physician' }],
    ['a complaint', { escalation: 'complaint' }],
    ['declined', { status: 'declined' }],
    ['withdrawn', { status: 'withdrawn' }],
    ['erased', { status: 'erased' }],
  ];
  const kinds = ['question', 'experience', 'reply'] as const;

  it.each(hidden)(
    'because it is %s never leaves with the thread, neither its words nor its alias',
    async (_name, parts) => {
      const parent = await aComment({ status: 'published' });
      const canaries = await Promise.all(
        kinds.map(async (kind) => {
          const [body, alias] = [aCanary(), aCanary()];
          await aComment({
            ...parts,
            kind,
            parentId: kind === 'reply' ? parent.id : null,
            body: `How long does ${body} last?`,
            alias,
          });
          return [body, alias];
        }),
      );
      const text = await asText();
      expect(text).toContain(parent.body);
      const rows = JSON.stringify(await listMessages(posts.ada, null, 100));
      expect(rows, 'the query itself answers the public part alone').toContain(parent.id);
      for (const canary of canaries.flat()) expect(text + rows).not.toContain(canary);
      expect(logLines().join('')).not.toMatch(new RegExp(canaries.flat().join('|')));
    },
  );

  it('because it was taken down, or its publishing was taken back, leaves nothing behind', async () => {
    const [down, back, answer] = [aCanary(), aCanary(), aCanary()];
    const { id: first } = await aComment({ status: 'published', body: `How long does ${down} last?` });
    await decideNow(own, first, 'unpublish');
    const { id: second } = await aComment({ body: `How long does ${back} last?` });
    await decideNow(own, second, 'answer', noon, { answer: `In general ${answer} is common.` });
    await decideNow(own, second, 'undo');
    expect(await asText()).not.toMatch(new RegExp([down, back, answer].join('|')));
    await decideNow(own, second, 'publish');
    const text = await asText();
    expect(text).toContain(back);
    expect(text, 'the typed answer was not approved again').not.toContain(answer);
  });

  it('because it is a new version of what is public waits behind the approved one', async () => {
    const [approved, held] = [aCanary(), aCanary()];
    const comment = await aComment({ status: 'published', body: `How long does ${approved} last?` });
    await editComment(
      comment.writer,
      aForm({ message: `How long does ${held} last?` }),
      await seen(comment.id),
      after(1),
    );
    const text = await asText();
    expect(text).toContain(approved);
    expect(text).not.toContain(held);
  });

  it('because it was redacted is shown in its redacted form alone', async () => {
    const [secret, alias] = [aCanary(), 'Quiet Heron'];
    const comment = await aComment({ status: 'published', body: `I am ${secret}, how long does it last?`, alias });
    await database().commentRevision.update({
      where: { id: comment.revisionId },
      data: { publicBody: 'I am […], how long does it last?' },
    });
    expect((await readThread(posts.ada)).comments).toMatchObject([{ alias, body: 'I am […], how long does it last?' }]);
    expect(await asText()).not.toContain(secret);
  });

  it.each(['held', 'declined', 'withdrawn', 'erased'] as const)(
    'because its parent is %s is not shown by itself',
    async (status) => {
      const canary = aCanary();
      const parent = await aComment({ status });
      await aComment({
        kind: 'reply',
        parentId: parent.id,
        status: 'published',
        body: `For me ${canary} lasted a week.`,
      });
      expect(await asText()).not.toContain(canary);
    },
  );

  it('because it stands under another post is not shown here', async () => {
    const canary = aCanary();
    await aComment({
      postId: posts.benWithAda,
      physician: ben,
      status: 'published',
      body: `How long does ${canary} last?`,
    });
    expect(await asText(posts.benWithAda)).toContain(canary);
    expect(await asText()).not.toContain(canary);
  });
});

describe('the public thread', () => {
  it('holds exactly what a reader may know of a comment, its answer and its replies', async () => {
    const answer = 'In general this passes by itself within a week or two.';
    const question = await aComment({ status: 'published', answer, at: noon });
    const reply = await aComment({ kind: 'reply', parentId: question.id, status: 'published', at: after(60) });
    expect(await readThread(posts.ada)).toEqual({
      comments: [
        {
          id: question.id,
          kind: 'question',
          claim: null,
          alias: question.alias,
          body: question.body,
          publishedAt: noon,
          theme: null,
          physician: ada,
          demonstration: false,
          fromPractice: false,
          settled: false,
          answer: {
            physician: ada,
            name: 'Dr Ada Rowe',
            credentials: 'MD, general practice',
            publishedAt: noon,
            body: answer,
            sources: [],
            reviewBy: null,
            readAgain: null,
            overdue: false,
            adverseEvent: false,
            rating: null,
            corrections: [],
          },
          askedSame: 0,
          replies: [
            {
              id: reply.id,
              alias: reply.alias,
              body: reply.body,
              publishedAt: after(60),
              theme: null,
              demonstration: false,
              fromPractice: false,
            },
          ],
          moreReplies: false,
        },
      ],
      signals: new Map(),
      more: false,
      tags: [threadTag(posts.ada), versionTag(threadTag(posts.ada), await findThreadVersion(posts.ada))],
    });
  });

  it('shows what was published last first, so that a late approval is not buried, and replies in the order of talking', async () => {
    const early = await aComment({ at: noon });
    const late = await aComment({ at: after(60), status: 'published' });
    await decideNow(own, early.id, 'publish', after(3600));
    const replies = await Promise.all(
      [30, 10, 20].map((seconds) =>
        aComment({ kind: 'reply', parentId: late.id, status: 'published', at: after(seconds) }),
      ),
    );
    const { comments } = await readThread(posts.ada);
    expect(comments.map(({ id }) => id)).toEqual([early.id, late.id]);
    expect(comments[1]?.replies.map(({ id }) => id)).toEqual([replies[1]?.id, replies[2]?.id, replies[0]?.id]);
  });

  it('of a post without comments is empty, and says from which version it is', async () => {
    expect(await readThread(posts.ada)).toEqual({
      comments: [],
      signals: new Map(),
      more: false,
      tags: [threadTag(posts.ada), versionTag(threadTag(posts.ada), 0)],
    });
    expect((await readThread('01E00000000000000000000ZZZ')).comments).toEqual([]);
  });

  it('shows questions with an answer first, and says when there is more than it shows', async () => {
    const answered = await aComment({ status: 'published', answer: 'In general it passes within a week.', at: noon });
    await many(pageLength, { kind: 'experience', begin: 1 });
    const { comments, more } = await readThread(posts.ada);
    expect([comments.length, more]).toEqual([pageLength, true]);
    expect(comments.map(({ id }) => id).slice(0, 2)).toEqual([answered.id, idOf(pageLength)]);
  });

  it('shows the first replies of a message, and says when there are more', async () => {
    const { id } = await aComment({ status: 'published' });
    await many(6, { parentId: id, begin: 1 });
    const [comment] = (await readThread(posts.ada)).comments;
    expect(comment?.replies.map((reply) => reply.id)).toEqual([1, 2, 3, 4, 5].map(idOf));
    expect(comment?.moreReplies).toBe(true);
  });
});
