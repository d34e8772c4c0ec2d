import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PostCard } from '@/components/posts/post-card';
import { checkPost } from '@/lib/posts/check-post';
import { postFrontmatterSchema } from '@/lib/posts/model/frontmatter';
import type { PostSummary } from '@/lib/posts/model/post';
import { hasErrors } from '@/lib/posts/model/problem';
import { PostRefused } from '@/lib/posts/policy/mdx-policy';
import { compilePost } from '@/lib/posts/reading/compile-post';
import { summarisePost } from '@/lib/posts/reading/summarise-post';
import { aFrontmatter, aPost } from '../a-post';
import { findHarm, renderBody, wordsShown } from '../render-body';
import { hostileMarkup } from './hostile-markup';

const register = {
  people: new Map([['ada-hill', { handle: 'ada-hill', name: 'Dr Ada Hill', credentials: 'MD' }]]),
  topics: new Map([['heart', { id: 'heart', title: 'Heart', summary: 'About the heart.' }]]),
};

/** Refused at the gate, or harmless on the page: nothing in between. */
async function expectInert(source: string): Promise<void> {
  if (hasErrors(checkPost(source, 'a-post.mdx'))) return;
  expect(findHarm(await renderBody(source))).toEqual([]);
}

const quoted = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe.each(hostileMarkup)('%s', (markup) => {
  it('is refused or inert in the body', () => expectInert(aPost(markup)));
  it('is refused or inert among words', () => expectInert(aPost(`Some words ${markup} and more.`)));
  it('is refused or inert in a list', () => expectInert(aPost(`- ${markup}\n- two`)));
  it('is refused or inert in a table', () =>
    expectInert(aPost(`| a | b |\n|---|---|\n| ${markup.replaceAll('|', '\\|')} | x |`)));
  it('is refused or inert inside an element', () => expectInert(aPost(`<Uncertainty>\n\n${markup}\n\n</Uncertainty>`)));
  it('is refused or inert in an attribute', () =>
    expectInert(aPost(`<Warning heading="${quoted(markup)}">\n\nx\n\n</Warning>`)));
  it('is refused or inert in an attribute, unescaped', () =>
    expectInert(aPost(`<Warning heading='${markup}'>\n\nx\n\n</Warning>`)));
  it('is refused or inert as a link', () => expectInert(aPost(`[x](<${markup.replaceAll('\n', '')}>)`)));
  it('is refused at render whenever it is refused at the gate for its body', async () => {
    const refused = checkPost(aPost(markup), 'a-post.mdx').some(
      ({ severity, rule }) => severity === 'error' && rule !== 'placeholder',
    );
    const compiled = compilePost(markup).then(
      () => 'compiled',
      () => 'refused',
    );
    expect(await compiled).toBe(refused ? 'refused' : 'compiled');
  });
  it('is refused or stays text in the frontmatter', () => {
    const summary = `A summary that is long enough to be taken for one, with ${markup}`;
    const parsed = postFrontmatterSchema.safeParse(
      aFrontmatter({ summary, title: `A title ${markup}`.slice(0, 80).trim() }),
    );
    if (!parsed.success) return;
    const post = summarisePost('a-post', parsed.data, 100, register);
    const html = renderToStaticMarkup(createElement(PostCard, { post: post as PostSummary }));
    expect(findHarm(html.replace(/<(\/?)(?:article|time)\b[^>]*>/g, ''))).toEqual([]);
    expect(wordsShown(html)).toContain(markup.trim());
  });
  it('is no address in the frontmatter', () => {
    const reference = {
      id: 'first-source',
      type: 'webpage',
      title: 'A source',
      organisation: 'A society',
      year: 2024,
      url: markup,
    };
    expect(
      hasErrors(
        checkPost(aPost('Words.', { references: [reference, { ...reference, id: 'second-source' }] }), 'a-post.mdx'),
      ),
    ).toBe(true);
  });
});

it('names the place when a body is refused at render', async () => {
  await expect(compilePost('One.\n\nTwo {2} three.')).rejects.toThrow(PostRefused);
  await expect(compilePost('One.\n\nTwo {2} three.')).rejects.toThrow('Line 3, column 5');
});
