import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { type SubmitOutcome } from '@/lib/comments/asking/submit-comment';
import { recogniseWriter } from '@/lib/comments/receipts/recognise-writer';
import { readThread } from '@/lib/comments/thread/read-thread';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { aCanary, aComment, posts } from '@/tests/support/builders';
import { contentFolder, readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { allComments, from, stored, submit, urgent } from '@/tests/support/submissions';
import { ada, ben } from '@/tests/support/viewers';

withDatabase();

describe('a message', () => {
  it('is held, word for word, with a receipt that opens it', async () => {
    const { commentId, code, urgency } = stored(
      await submit({ alias: 'Quiet Heron', message: 'How long does this last?\n\nThank you.' }),
    );
    const [row, ...others] = await allComments();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: commentId,
      postId: posts.ada,
      physician: ada,
      kind: 'question',
      alias: 'Quiet Heron',
      status: 'held',
      version: 1,
      publishedRevisionId: null,
      publishedAt: null,
      heldAt: noon,
      riskRank: 0,
      lowPriority: 'unproven',
      escalation: null,
      returned: false,
      revisions: [{ number: 1, body: 'How long does this last?\n\nThank you.', publicBody: null }],
    });
    expect(urgency).toBe('none');
    expect(await recogniseWriter(code)).toEqual({ commentId });
    expect((await readThread(posts.ada)).comments).toEqual([]);
  });

  it('without an alias gets a neutral one that nobody in the thread has', async () => {
    for (let count = 0; count < 8; count += 1)
      stored(await submit({ message: `How long does this usually last, please? ${count}` }, from(`192.0.2.${count}`)));
    const aliases = (await allComments()).map(({ alias }) => alias);
    expect(new Set(aliases).size).toBe(8);
    for (const alias of aliases) expect(alias).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+/u);
  });

  it('leaves no trace of where it came from, and of its code only what cannot be read back', async () => {
    const { code } = stored(await submit({}, from('203.0.113.77')));
    const secret = code.replaceAll('-', '').slice(8, 20);
    const rows = (await readEveryRow()).join('\n');
    expect(rows).not.toContain('203.0.113.77');
    expect(rows).not.toContain(secret);
    expect(rows).not.toContain(code);
  });

  it('puts none of its words into the log', async () => {
    const canary = aCanary();
    stored(await submit({ alias: 'Quiet Heron', message: `How long does ${canary} last?` }));
    expect(logLines().join('')).toContain('comment-held');
    expect(logLines().join('')).not.toMatch(new RegExp(`${canary}|Heron`));
  });
});

describe('whoever is on call', () => {
  const outboxRows = () => database().outbox.findMany({ orderBy: { id: 'asc' } });

  it('is paged at once for each message that sounds urgent', async () => {
    const one = stored(await submit({ message: urgent, alias: 'Quiet Heron' }));
    const two = stored(await submit({ message: `${urgent} Please help.`, alias: 'Silver Otter' }, from('192.0.2.2')));
    expect(
      (await outboxRows()).map(({ kind, subjectId, state, notBefore }) => ({ kind, subjectId, state, notBefore })),
    ).toEqual(
      expect.arrayContaining(
        [one, two].map(({ commentId }) => ({
          kind: 'urgent-comment',
          subjectId: commentId,
          state: 'pending',
          notBefore: noon,
        })),
      ),
    );
    expect(await database().comment.findMany({ select: { urgency: true, riskRank: true } })).toEqual([
      { urgency: 'emergency', riskRank: 3 },
      { urgency: 'emergency', riskRank: 3 },
    ]);
  });

  it('is paged for urgent words even when a program seems to have sent them, and once when they come twice', async () => {
    const form = { message: urgent, website: 'https://shop.example', alias: 'Quiet Heron' };
    await Promise.all([submit(form), submit(form)]);
    expect((await outboxRows()).map(({ kind }) => kind)).toEqual(['urgent-comment']);
  });

  it('hears of ordinary messages once an hour for each physician', async () => {
    stored(await submit({ message: 'A first ordinary question to her.' }));
    stored(await submit({ message: 'A second ordinary question to her.' }, from('192.0.2.2'), after(59 * 60)));
    stored(
      await submit({ message: 'An ordinary question to the other one.', postId: posts.benWithAda }, from('192.0.2.3')),
    );
    stored(await submit({ message: 'A third ordinary question to her.' }, from('192.0.2.4'), after(60 * 60)));
    expect((await outboxRows()).map(({ kind, subjectId }) => `${kind} ${subjectId}`).sort()).toEqual([
      `waiting ${ada}`,
      `waiting ${ada}`,
      `waiting ${ben}`,
    ]);
  });

  it('hears nothing of what a program seems to have sent', async () => {
    stored(await submit({ website: 'https://shop.example' }));
    expect(await outboxRows()).toEqual([]);
    expect(await allComments()).toMatchObject([{ status: 'held', riskRank: 0 }]);
  });
});

describe('a post', () => {
  it.each([
    ['that is closed', posts.benClosed],
    ['that does not exist', '01E00000000000000000000ZZZ'],
  ])('%s takes no comment: not found', async (_name, postId) => {
    await expect(submit({ postId })).rejects.toMatchObject({ name: 'Refusal', code: 'not-found' });
    expect(await allComments()).toEqual([]);
  });

  it.each([
    ['that is a draft', 'status: published', 'status: draft'],
    [
      'that was withdrawn',
      'status: published',
      'status: withdrawn\nwithdrawal: { date: 2020-02-02, reason: "It was superseded by a newer text." }',
    ],
    ['that is not due yet', 'published: 2020-01-10', 'published: 2026-12-01\npublishAt: 2026-12-01T12:00:01Z'],
    ['that takes no comments at all', 'comments: open', 'comments: off'],
  ])('%s takes no comment: not found', async (_name, words, instead) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bedside-content-'));
    cpSync(contentFolder, folder, { recursive: true });
    const file = path.join(folder, 'posts/ada-alone.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(words, instead));
    replaceEnv({ CONTENT_DIR: folder });
    try {
      await expect(submit({})).rejects.toMatchObject({ code: 'not-found' });
      expect(stored(await submit({ postId: posts.benWithAda })).kind).toBe('stored');
    } finally {
      replaceEnv({ CONTENT_DIR: contentFolder });
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a reply', () => {
  const reply = (parentId: string | null, form: Partial<CommentForm> = {}): Promise<SubmitOutcome> =>
    submit({ kind: 'reply', parentId, ...form });

  it('to a published comment is held under it', async () => {
    const parent = await aComment({ status: 'published' });
    const { commentId } = stored(await reply(parent.id));
    expect(await database().comment.findUnique({ where: { id: commentId } })).toMatchObject({
      kind: 'reply',
      parentId: parent.id,
      status: 'held',
    });
  });

  it.each(['held', 'declined', 'withdrawn', 'erased'] as const)(
    'to a comment that is %s is not found',
    async (status) => {
      const parent = await aComment({ status });
      await expect(reply(parent.id)).rejects.toMatchObject({ code: 'not-found' });
      expect(await database().comment.count()).toBe(1);
    },
  );

  it('to a comment under another post is not found', async () => {
    const parent = await aComment({ status: 'published', postId: posts.benWithAda, physician: ben });
    await expect(reply(parent.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('to a reply is not found, since threads are one level deep', async () => {
    const parent = await aComment({ status: 'published' });
    const first = await aComment({ status: 'published', kind: 'reply', parentId: parent.id });
    await expect(reply(first.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('to a comment that does not exist is not found', async () => {
    await expect(reply('01E00000000000000000000ZZZ')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('to nothing, and a question beneath another comment, are not found', async () => {
    const parent = await aComment({ status: 'published' });
    await expect(reply(null)).rejects.toMatchObject({ code: 'not-found' });
    await expect(submit({ kind: 'question', parentId: parent.id })).rejects.toMatchObject({ code: 'not-found' });
  });
});
