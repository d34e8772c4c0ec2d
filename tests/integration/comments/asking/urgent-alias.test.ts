/** Words that sound urgent never wait for a better alias, nor for what they answer: they are held, and whoever is on call is told. */
import { describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/database/database';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { allComments, from, problem, stored, submit, urgent } from '@/tests/support/submissions';
import { ada, aMember, aViewer } from '@/tests/support/viewers';

withDatabase();

const pages = () => database().outbox.findMany({ where: { kind: 'urgent-comment' }, select: { subjectId: true } });
const usual = 'And how long did it last for you?';

describe.each([
  ['English', urgent],
  ['Spanish', 'Me quiero morir, ya no puedo más y tengo un plan para esta noche.'],
  ['Arabic', 'أريد أن أنهي حياتي الليلة ولدي خطة لذلك.'],
])('urgent words in %s', (_language, message) => {
  it.each(['Quiet Heron', 'quiet heron', 'QUIET  HERON'])(
    'under an alias that somebody else has (“%s”) are held under another, and page at once',
    async (alias) => {
      const { commentId: theirs } = stored(await submit({ alias: 'Quiet Heron' }));
      const outcome = stored(await submit({ alias, message }, from('192.0.2.2')));
      expect(outcome.commentId).not.toBe(theirs);
      expect(outcome.alias).not.toBe('Quiet Heron');
      expect(await database().comment.findUnique({ where: { id: outcome.commentId } })).toMatchObject({
        status: 'held',
        riskRank: 3,
        alias: outcome.alias,
      });
      expect(await pages()).toEqual([{ subjectId: outcome.commentId }]);
    },
  );

  it('under an alias that nobody may have are held under another, and the one that was typed is kept nowhere', async () => {
    const outcome = stored(await submit({ alias: 'margaret.ellison@example.org', message }));
    expect(outcome.alias).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+/u);
    expect(await pages()).toEqual([{ subjectId: outcome.commentId }]);
    expect((await readEveryRow()).filter((row) => /ellison/i.test(row))).toEqual([]);
  });
});

it.each(['Quiet Heron', 'Sam Field', ''])(
  'pressed twice under “%s”, they are one message under one alias',
  async (alias) => {
    await aMember('Sam Field', 'staff');
    stored(await submit({ alias: 'Quiet Heron' }));
    const send = () => submit({ alias, message: urgent }, from('192.0.2.2'));
    const [one, two] = [stored(await send()), stored(await send())];
    expect(two).toMatchObject({ commentId: one.commentId, alias: one.alias });
    expect(await pages()).toHaveLength(1);
  },
);

it('their own alias stays with the writer who has it already', async () => {
  const { code } = stored(await submit({ alias: 'Quiet Heron' }));
  expect(stored(await submit({ alias: 'Quiet Heron', message: urgent }, from('192.0.2.2', code))).alias).toBe(
    'Quiet Heron',
  );
});

it('words that do not sound urgent come back with what is wrong, and nothing is stored', async () => {
  stored(await submit({ alias: 'Quiet Heron' }));
  for (const alias of ['Quiet Heron', 'Dr Ada Rowe'])
    expect(await submit({ alias, message: usual }, from('192.0.2.2'))).toMatchObject(
      problem('alias', expect.any(String)),
    );
  expect(await allComments()).toHaveLength(1);
});

describe('an answer to words that were taken down while it was written', () => {
  const reply = async (message: string) => {
    const { id } = await aComment({ status: 'published' });
    await decideNow(aViewer('physician', ada), id, 'unpublish', after(90));
    return submit({ kind: 'reply', parentId: id, message }, from('192.0.2.2'), after(120));
  };

  it('stands alone when it sounds urgent, and pages', async () => {
    const { commentId } = stored(await reply(urgent));
    expect(await database().comment.findUnique({ where: { id: commentId } })).toMatchObject({
      kind: 'question',
      parentId: null,
      postId: posts.ada,
      riskRank: 3,
    });
    expect(await pages()).toEqual([{ subjectId: commentId }]);
  });

  it('is not there to answer otherwise', async () => {
    await expect(reply(usual)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('nor beneath what was never in this thread, however urgent', async () => {
    const { id } = await aComment({ postId: posts.benWithAda, status: 'published', at: noon });
    await expect(submit({ kind: 'reply', parentId: id, message: urgent })).rejects.toMatchObject({ code: 'not-found' });
  });
});
