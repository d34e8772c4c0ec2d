/** Published collections of attacks, each put wherever an author can write, and what is accepted opened in a real browser without any policy to stop it. */
import { type Browser,chromium } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PostCard } from '@/components/posts/post-card';
import { checkPost } from '@/lib/posts/check-post';
import { postFrontmatterSchema } from '@/lib/posts/model/frontmatter';
import type { PostSummary } from '@/lib/posts/model/post';
import { hasErrors } from '@/lib/posts/model/problem';
import { summarisePost } from '@/lib/posts/reading/summarise-post';
import { browserOptions } from '../support/site/chromium';
import { openWatched } from '../support/site/watched-page';
import payloads from '../support/xss-payloads.json';
import { aFrontmatter, aPost } from '../unit/posts/a-post';
import { renderBody } from '../unit/posts/render-body';

const register = {
  people: new Map([['ada-hill', { handle: 'ada-hill', name: 'Dr Ada Hill', credentials: 'MD' }]]),
  topics: new Map([['heart', { id: 'heart', title: 'Heart', summary: 'About the heart.' }]]),
};

const escaped = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const inBody: Record<string, (markup: string) => string> = {
  'on lines of its own': (markup) => markup,
  'among words': (markup) => `Some words ${markup} and more.`,
  'as code': (markup) => `\`\`\`\n${markup}\n\`\`\``,
  'inside an element': (markup) => `<Uncertainty>\n\n${markup}\n\n</Uncertainty>`,
  'in an attribute': (markup) => `<Warning heading="${escaped(markup)}">\n\nx\n\n</Warning>`,
  'in an attribute, as it is': (markup) => `<Warning heading='${markup}'>\n\nx\n\n</Warning>`,
  'as a link': (markup) => `[x](<${markup.replaceAll('\n', '')}>)`,
  'as a picture': (markup) => `![x](<${markup.replaceAll('\n', '')}>)`,
  'with its brackets escaped': (markup) => markup.replace(/[<{]/g, '\\$&'),
};

async function drawn(markup: string, place: (markup: string) => string): Promise<string | null> {
  const source = aPost(place(markup));
  return hasErrors(checkPost(source, 'a-post.mdx')) ? null : renderBody(source);
}

function drawnFromFrontmatter(markup: string): string | null {
  const parsed = postFrontmatterSchema.safeParse(
    aFrontmatter({
      title: `A title ${markup}`.slice(0, 80).trim(),
      summary: `A summary that is long enough to be taken for one, with ${markup}`.slice(0, 200).trim(),
    }),
  );
  const post = parsed.success ? summarisePost('a-post', parsed.data, 100, register) : null;
  return post && renderToStaticMarkup(createElement(PostCard, { post: post as PostSummary }));
}

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(browserOptions());
});
afterAll(() => browser.close());

const isOwnPicture = ({ host, pathname }: URL): boolean => host === 'posts.example' && pathname.startsWith('/media/');

/** What the page did, or could do at a click, that no post may. */
async function misdeedsOf(html: string): Promise<string[]> {
  const { page, misdeeds } = await openWatched(browser, html, isOwnPicture);
  misdeeds.push(
    ...(await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => [
        ...(/^(script|iframe|object|embed|base|meta|form|style|link)$/i.test(element.localName) ? [element.outerHTML] : []),
        ...[...element.attributes].filter(({ name }) => /^(on|style$|srcdoc$)/i.test(name)).map(({ name }) => name),
        ...(element instanceof HTMLAnchorElement && !/^(https?|mailto|tel):$/.test(element.protocol)
          ? [element.href]
          : []),
      ]),
    )),
  );
  await page.close();
  return misdeeds;
}

it('notices what it is there to notice', async () => {
  expect(await misdeedsOf('<img src="https://evil.example/x.png">')).toEqual(['request: https://evil.example/x.png']);
  expect(await misdeedsOf('<img src="/media/x" onerror="alert(1)">')).toEqual(['dialog: 1', 'onerror']);
  expect(await misdeedsOf('<a href="javascript:1">x</a>')).toEqual(['javascript:1']);
});

describe('published attacks, where an author writes', () => {
  it.each(Object.entries(inBody))('are refused or do nothing %s', async (_name, place) => {
    const pages = (await Promise.all(payloads.map(({ payload }) => drawn(payload, place)))).filter((html) => html !== null);
    expect(await misdeedsOf(pages.join('\n'))).toEqual([]);
  });

  it('are refused or stay text in the frontmatter', async () => {
    const pages = payloads.map(({ payload }) => drawnFromFrontmatter(payload)).filter((html) => html !== null);
    expect(pages.length).toBeGreaterThan(payloads.length / 2);
    expect(await misdeedsOf(pages.join('\n'))).toEqual([]);
  });

  it('can be written about, with their brackets escaped', async () => {
    const place = inBody['with its brackets escaped'] as (markup: string) => string;
    const shown = (await Promise.all(payloads.map(({ payload }) => drawn(payload, place)))).filter((html) => html !== null);
    expect(shown.length).toBeGreaterThan(0);
  });
});
