import { describe, expect, it } from 'vitest';
import { brokenPage, holdWords } from '@/lib/comments/asking/hold-words';
import { closeDatabase } from '@/lib/platform/database/database';
import { env, replaceEnv } from '@/lib/platform/env';
import type { Hindrance } from '@/lib/platform/not-stored';
import { posts } from '@/tests/support/builders';
import { databaseKind, withDatabase } from '@/tests/support/database';

withDatabase();

/** As a browser without scripts sends it. */
async function held(
  fields: Record<string, string>,
  {
    path = '/posts/x',
    origin = 'https://bedside.example' as string | null,
    hindrance = 'away' as Hindrance | null,
    status = 500,
  } = {},
): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ $ACTION_KEY: 'some key', ...fields })) form.append(name, value);
  const request = new Request('https://bedside.example/', { method: 'POST', body: form });
  const headers = {
    'content-type': request.headers.get('content-type') ?? '',
    ...(origin === null ? {} : { origin }),
    host: 'bedside.example',
  };
  const body = new Uint8Array(await request.arrayBuffer());
  return (await holdWords({ path, headers, body, hindrance, status }))?.html ?? '';
}

describe('the page that holds the words', () => {
  it('shows whatever was typed into whichever field, and sends all of it again', async () => {
    const html = await held({ commentId: 'x', note: 'Two words', privateNote: 'And <b>more</b>', code: 'ABC' });
    expect(html).toMatch(/<textarea [^>]*name="note"[^>]*>\nTwo words<\/textarea>/);
    expect(html).toContain('And &lt;b&gt;more&lt;/b&gt;</textarea>');
    for (const name of ['$ACTION_KEY', 'commentId', 'code']) expect(html).toContain(`type="hidden" name="${name}"`);
    expect(html).toContain('try again later');
  });

  it('says whom to call where it sounds urgent, and says no more than the line above where not', async () => {
    const crisis = await held({ postId: posts.ada, message: 'I want to kill myself' });
    expect(crisis).toMatch(/href="tel:988"/);
    const emergency = await held({ words: 'My father has crushing chest pain now' }, { path: '/report/x' });
    expect(emergency.match(/href="tel:911"/g)).toHaveLength(2);
    const calm = await held({ postId: posts.ada, message: 'How long does this last?' });
    expect([calm.match(/href="tel:911"/g)?.length, calm.includes('988')]).toEqual([1, false]);
  });

  it('is for forms of this site alone, and sends them nowhere else', async () => {
    expect(await held({ message: 'Two words' }, { origin: 'https://elsewhere.example' })).toBe('');
    expect(await held({ message: 'Two words' }, { path: '//elsewhere.example/x' })).toContain(
      'action="/elsewhere.example/x"',
    );
  });

  it('of a form that was refused shows the words where no other site can have put them, and has no button', async () => {
    const refused = { hindrance: null, status: 403 };
    const ours = await held({ message: 'Two words' }, { ...refused, origin: 'http://bedside.example:8080' });
    expect([ours.includes('Two words</textarea>'), ours.includes('<form')]).toEqual([true, false]);
    expect(ours).toContain('Your words are below');
    for (const origin of ['https://elsewhere.example', 'null', null]) {
      const theirs = await held({ postId: posts.ada, message: 'I want to kill myself' }, { ...refused, origin });
      expect(theirs).not.toMatch(/kill myself|<form|<textarea|type="hidden"/);
      expect(theirs).toContain('your words may still be there');
      // Whom to call is said to anyone.
      expect(theirs).toMatch(/href="tel:988"/);
      expect(theirs).toContain('<a href="/posts/x">Open the page again</a>');
    }
  });

  it('of a deed without words has a button that does not say Send', async () => {
    const html = await held({ commentId: 'x', code: 'ABC', sure: 'yes' });
    expect(html).toContain('<button>Try again</button>');
    expect(html).toContain('type="hidden" name="sure" value="yes"');
  });

  it('stands in for a page that could not be made, with its number and the way to it', () => {
    const { html, headers } = brokenPage('//receipt/x', '4711');
    expect(html).toContain('please give this number: 4711');
    expect(html).toContain('<a href="/receipt/x">');
    expect(html).not.toMatch(/<form|<textarea|<script/);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(brokenPage('/receipt', null).html).not.toContain('number');
  });

  it('says busy as busy, and needs no database', async () => {
    const url = env().DATABASE_URL;
    await closeDatabase();
    replaceEnv({ DATABASE_URL: databaseKind === 'sqlite' ? 'file:/dev/null/x.db' : 'postgresql://a@127.0.0.1:1/b' });
    const html = await held({ commentId: 'x', message: 'Two words' }, { hindrance: 'busy' }).finally(async () => {
      await closeDatabase().catch(() => undefined);
      replaceEnv({ DATABASE_URL: url });
    });
    expect(html).toContain('try again in a moment');
    expect(html).toContain('Two words</textarea>');
  });
});
