import { describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { suggestForForm } from '@/lib/comments/asking/pick-alias';
import { refuseAlias } from '@/lib/screening/alias/alias';
import { aComment, aWriter, posts, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';
import { allComments, from, identifying, problem, stored, submit } from '@/tests/support/submissions';
import { aMember } from '@/tests/support/viewers';

withDatabase();

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
          expect.stringMatching(/^Someone in this conversation already uses this name, .*You can use “[^”]+”\.$/),
        ),
      );
      expect(await allComments()).toHaveLength(1);
    },
  );

  it('of ours that several readers were offered is another for whoever sends it second, without a word', async () => {
    const ours = { alias: 'Quiet Heron', suggested: 'Quiet Heron' };
    expect(stored(await submit(ours))).toMatchObject({ alias: 'Quiet Heron' });
    const second = stored(await submit({ ...ours, message: 'And how long did it last?' }, from('192.0.2.2')));
    expect(second.alias).not.toBe('Quiet Heron');
    const typed = { alias: 'Quiet Heron', suggested: 'Silver Otter', message: 'A third question altogether.' };
    expect(await submit(typed, from('192.0.2.3'))).toMatchObject(problem('alias', expect.any(String)));
  });

  it.each(['Ada Heron', 'J. Otter', 'Misty'])(
    'of ours that is now near the name of someone here (%s) is another, without a word',
    async (name) => {
      await aMember(name, 'staff');
      const alias = name === 'J. Otter' ? 'Quiet Otter' : 'Misty Heron';
      const { alias: ours } = stored(await submit({ alias, suggested: alias }));
      expect(refuseAlias(ours, { protectedNames: [name] })).toEqual([]);
      const typed = { alias, suggested: 'Silver Puffin', message: 'A second question altogether.' };
      expect(await submit(typed, from('192.0.2.3'))).toMatchObject(problem('alias', expect.any(String)));
    },
  );

  it.each(['en', 'es', 'ar'])('in %s is never offered near the name of someone here', (language) => {
    const offered = Array.from({ length: 40 }, (_, post) => suggestForForm(String(post), language, []));
    const names = offered.flatMap((alias) => alias.split(' ')).map((word) => `Dr Ada ${word}`);
    for (const name of new Set(names.slice(0, 10)))
      for (const post of offered.keys())
        expect(refuseAlias(suggestForForm(String(post), language, [name]), { protectedNames: [name] })).toEqual([]);
  });

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
