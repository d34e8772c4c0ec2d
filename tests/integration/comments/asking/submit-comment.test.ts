import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sender } from '@/lib/comments/asking/arrival-checks';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { readThread } from '@/lib/comments/thread/read-thread';
import { recogniseWriter } from '@/lib/comments/receipts/recognise-writer';
import { submitComment, type SubmitOutcome } from '@/lib/comments/asking/submit-comment';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { aCanary, aComment, aForm, aWriter, decideNow, posts, seen } from '@/tests/support/builders';
import { contentFolder, readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aMember, ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const urgent = 'I have crushing chest pain right now and I cannot breathe.';
const identifying = 'Please write to margaret.ellison@example.org about my knee.';

const from = (network = '192.0.2.1', ...codes: string[]): Sender => ({ network, codes });

function stored(outcome: SubmitOutcome): Extract<SubmitOutcome, { kind: 'stored' }> {
  if (outcome.kind !== 'stored') throw new Error(`it was not stored: ${JSON.stringify(outcome)}`);
  return outcome;
}

async function submit(form: Partial<CommentForm>, sender = from(), at = noon): Promise<SubmitOutcome> {
  return submitComment(aForm(form), sender, at);
}

const problem = (field: string, message: unknown): object => ({ kind: 'problems', problems: [{ field, message }] });
const allComments = () => database().comment.findMany({ include: { revisions: true } });

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
      readLast: 'unproven',
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
      problem('message', 'You have already sent us this message. Your receipt shows where it stands.'),
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

describe('what could identify someone', () => {
  it.each(['unasked', 'edit'] as const)('is shown to the writer before anything is stored (%s)', async (choice) => {
    const outcome = await submit({ message: identifying, choice });
    expect(outcome).toMatchObject({ kind: 'identifiers', findings: [{ kind: 'email', start: 16, end: 44 }] });
    expect(await allComments()).toEqual([]);
    expect((await readEveryRow()).filter((row) => /ellison|knee/.test(row))).toEqual([]);
  });

  it('is taken out when the writer says so', async () => {
    stored(await submit({ message: identifying, choice: 'remove' }));
    expect((await readEveryRow()).join('\n')).not.toContain('ellison');
    expect((await allComments())[0]?.revisions).toMatchObject([
      { body: 'Please write to [e-mail] about my knee.', findings: '[]', overruled: false },
    ]);
  });

  it('stays, and stays marked, when the writer says that it identifies no one', async () => {
    stored(await submit({ message: identifying, choice: 'identifies-no-one' }));
    const [revision] = (await allComments())[0]?.revisions ?? [];
    expect(revision).toMatchObject({ body: identifying, overruled: true });
    expect(JSON.parse(revision?.findings ?? '')).toMatchObject([{ kind: 'email', start: 16, end: 44 }]);
  });
});

describe('an alias', () => {
  it.each(['Dr Ada Rowe', 'ada rowe', 'Sam Field', 'someone@example.org'])(
    'such as “%s” is refused in words, and nothing is stored',
    async (alias) => {
      await aMember('Sam Field', 'staff');
      expect(await submit({ alias })).toMatchObject(problem('alias', expect.stringMatching(/^[A-Z].+\.$/)));
      expect(await allComments()).toEqual([]);
    },
  );

  it.each(['Quiet Heron', 'quiet heron', 'QUIET  HERON'])(
    'in use by someone else in the thread is refused as “%s”, with another one offered',
    async (alias) => {
      stored(await submit({ alias: 'Quiet Heron' }));
      const outcome = await submit({ alias, message: 'And how long did it last for you?' }, from('192.0.2.2'));
      expect(outcome).toMatchObject(
        problem(
          'alias',
          expect.stringMatching(/^Someone in this conversation already uses this name, .*You could be “[^”]+”\.$/),
        ),
      );
      expect(await allComments()).toHaveLength(1);
    },
  );

  it('in use may be taken again by the same writer, who holds a receipt', async () => {
    const { code } = stored(await submit({ alias: 'Quiet Heron' }));
    stored(
      await submit({ alias: 'Quiet Heron', message: 'Another question that came to me.' }, from('192.0.2.2', code)),
    );
    expect(await allComments()).toHaveLength(2);
  });

  it('in use is not given to someone with a receipt for something else, or with a wrong one', async () => {
    stored(await submit({ alias: 'Quiet Heron' }));
    const { code: other } = stored(
      await submit({ alias: 'Silver Otter', message: 'A question of somebody else.' }, from('192.0.2.2')),
    );
    const outcome = await submit(
      { alias: 'Quiet Heron', message: 'A third question altogether.' },
      from('192.0.2.3', other, 'AAAA-AAAA-AAAA-AAAA-AAAA-A', 'x'),
    );
    expect(outcome).toMatchObject(problem('alias', expect.any(String)));
  });

  it('in use under one post is free under another, and free again once its holder has erased everything', async () => {
    const held = stored(await submit({ alias: 'Quiet Heron' }));
    stored(await submit({ alias: 'Quiet Heron', postId: posts.benWithAda }, from('192.0.2.2')));
    await eraseComment(await aWriter(held.code), await seen(held.commentId), noon);
    stored(await submit({ alias: 'Quiet Heron', message: 'Is this name free by now?' }, from('192.0.2.3')));
  });

  it('that several want at the same instant goes to one of them', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        submit({ alias: 'Quiet Heron', message: `A question from person number ${index}.` }, from(`192.0.2.${index}`)),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'problems')).toHaveLength(4);
    expect(await allComments()).toHaveLength(1);
  });

  it('is settled for many returning writers at once without any of them waiting for the others’ connections', async () => {
    const aliases = [...'ABCDEFGHJKMNPQRS'].map((letter) => `Quiet ${letter}eron`);
    const writers = await Promise.all(aliases.map((alias) => aComment({ alias })));
    const outcomes = await Promise.all(
      writers.map(({ alias, code }, index) =>
        submit({ alias, message: 'There is one more thing that I would like to ask.' }, from(`192.0.2.${index}`, code)),
      ),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(aliases.map(() => 'stored'));
  });
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

describe('whoever is on call', () => {
  const notices = () => database().outbox.findMany({ orderBy: { id: 'asc' } });

  it('is paged at once for each message that sounds urgent', async () => {
    const one = stored(await submit({ message: urgent, alias: 'Quiet Heron' }));
    const two = stored(await submit({ message: `${urgent} Please help.`, alias: 'Silver Otter' }, from('192.0.2.2')));
    expect(
      (await notices()).map(({ kind, subjectId, state, notBefore }) => ({ kind, subjectId, state, notBefore })),
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
    expect((await notices()).map(({ kind }) => kind)).toEqual(['urgent-comment']);
  });

  it('hears of ordinary messages once an hour for each physician', async () => {
    stored(await submit({ message: 'A first ordinary question to her.' }));
    stored(await submit({ message: 'A second ordinary question to her.' }, from('192.0.2.2'), after(59 * 60)));
    stored(
      await submit({ message: 'An ordinary question to the other one.', postId: posts.benWithAda }, from('192.0.2.3')),
    );
    stored(await submit({ message: 'A third ordinary question to her.' }, from('192.0.2.4'), after(60 * 60)));
    expect((await notices()).map(({ kind, subjectId }) => `${kind} ${subjectId}`).sort()).toEqual([
      `waiting ${ada}`,
      `waiting ${ada}`,
      `waiting ${ben}`,
    ]);
  });

  it('hears nothing of what a program seems to have sent', async () => {
    stored(await submit({ website: 'https://shop.example' }));
    expect(await notices()).toEqual([]);
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
