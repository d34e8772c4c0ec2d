/** What leaves the site with a reader: links, the clipboard, paper, and the pictures and cards that others show. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { encode } from 'uqr';
import { drawnSquares } from '../../support/pictures/drawn-squares';
import { expectNoViolation } from '../../support/site/accessible';
import { builtSite } from '../../support/site/site-build';
import { askForm, fillAskForm, posts } from '../../support/site/site-flows';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

useSite();

const slug = posts.okafor;
const addressOf = (path: string): string => `${builtSite().url}${path}`;
const share = (page: Page) => page.getByRole('region', { name: 'Share', exact: true });

test('a reader without scripts has links that carry the title and the address, and nothing else', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.goto(`/posts/${slug}`);
  const url = addressOf(`/posts/${slug}`);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const mail = new URL((await share(page).getByRole('link', { name: 'Send by e-mail' }).getAttribute('href')) ?? '');
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
  expect(Object.fromEntries(mail.searchParams)).toEqual({ subject: title, body: `${title}\n\n${url}\n` });
  const message = new URL(
    (await share(page).getByRole('link', { name: 'Send by WhatsApp' }).getAttribute('href')) ?? '',
  );
  expect(message.origin + message.pathname).toBe('https://wa.me/');
  expect(Object.fromEntries(message.searchParams)).toEqual({ text: `${title} ${url}` });
  await expect(share(page).getByLabel('Address of this page')).toHaveValue(url);
  await expect(share(page).getByRole('button')).toHaveCount(0);
});

test('the button copies the address and says so', async ({ visit }) => {
  const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`/posts/${slug}`);
  await share(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(share(page).getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(`/posts/${slug}`));
});

test('where copying is refused, the address is marked instead', async ({ visit }) => {
  const page = await visit();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(`/posts/${slug}`);
  await share(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(share(page).getByRole('status')).toContainText('The address is marked');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(addressOf(`/posts/${slug}`));
});

test('the browser’s own sheet is offered only where there is one', async ({ visit }) => {
  const without = await visit();
  await without.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await without.goto(`/posts/${slug}`);
  await expect(share(without).getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(share(without).getByRole('button', { name: 'Share with …' })).toBeHidden();

  const page = await visit();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (given: unknown) => document.documentElement.setAttribute('data-given', JSON.stringify(given)),
    });
  });
  await page.goto(`/posts/${slug}`);
  await share(page).getByRole('button', { name: 'Share with …' }).click();
  await expect(share(page).getByRole('status')).toHaveText('Shared');
  const given = JSON.parse((await page.locator('html').getAttribute('data-given')) ?? '') as Record<string, string>;
  expect(given['url']).toBe(addressOf(`/posts/${slug}`));
  expect(Object.keys(given).sort()).toEqual(['title', 'url']);
});

test('sharing still works on a page that came back from a form, which React takes over', async ({ visit }) => {
  const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`/posts/${slug}`);
  await fillAskForm(page, { message: 'Too short' });
  await askForm(page).getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  await share(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(share(page).getByRole('status')).toHaveText('Link copied');
});

test('a printed page carries a square code that leads to what has changed since', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.goto(`/posts/${slug}`);
  await expect(page.getByRole('heading', { name: 'Is this still right?' })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const printed = page.getByRole('region', { name: 'Is this still right?' });
  await expect(printed).toBeVisible();
  await expect(share(page)).toBeHidden();
  const address = (await printed.getByText(/^http/).textContent()) ?? '';
  expect(address).toMatch(new RegExp(`^${addressOf(`/posts/${slug}/changes`)}#since-\\d{4}-\\d\\d-\\d\\d$`));
  const code = printed.getByRole('img');
  const path = (await code.locator('path').last().getAttribute('d')) ?? '';
  const drawn = drawnSquares(path);
  const { data } = encode(address, { ecc: 'M', border: 4 });
  expect(drawn.sort()).toEqual(data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : []))).sort());
  const box = await code.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0), 'large enough for a camera').toBeGreaterThanOrEqual(110);
  const pdf = await page.pdf({ format: 'A4', path: test.info().outputPath('post.pdf') });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await page.emulateMedia({ media: 'screen' });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'What has changed' })).toBeVisible();
  await expect(page.locator(':target')).toContainText('Nothing has changed since this version.');
});

test('the list of changes is one quiet document, and kept out of search engines', async ({ visit }) => {
  const page = await visit();
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`/posts/${slug}/changes`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectNoViolation(page, `at ${width}, ${colorScheme}`);
    }
  }
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const reader = new Requester();
  const response = await reader.request(`/posts/${slug}/changes`);
  expect(response.headers.get('x-nextjs-cache')).toBe('HIT');
  expect(response.text.replace(/<script type="application\/ld\+json">.*?<\/script>/g, '')).not.toContain('<script');
  expect((await reader.request('/posts/no-such-post/changes')).status).toBe(404);
});

test('a shared link has a card of 1200 by 630, drawn from the post', async () => {
  const reader = new Requester();
  const { text } = await reader.request(`/posts/${slug}`);
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(text)?.[1] ?? '';
  expect(meta('twitter:card')).toBe('summary_large_image');
  expect([meta('og:image:width'), meta('og:image:height'), meta('og:image:type')]).toEqual([
    '1200',
    '630',
    'image/png',
  ]);
  expect(meta('og:image:alt')).toContain(meta('og:title'));
  expect(meta('og:image')).toBe(addressOf(`/posts/${slug}/opengraph-image`));
  const response = await fetch(meta('og:image'));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  const { format, width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  for (const missing of ['/posts/no-such-post/opengraph-image', '/posts/..%2f..%2fx/opengraph-image'])
    expect((await reader.request(missing)).status, missing).toBe(404);
});

test('a picture comes in the size that fits, kept for ever, and moves nothing when it arrives', async ({ visit }) => {
  const page = await visit({ viewport: { width: 360, height: 800 } });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`/posts/${posts.tan}`);
  const picture = page.getByRole('figure').getByRole('img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
  const facts = await picture.evaluate((img: HTMLImageElement) => ({
    source: img.currentSrc,
    ratio: Number(img.getAttribute('width')) / Number(img.getAttribute('height')),
    shown: img.clientWidth / img.clientHeight,
    loading: img.loading,
  }));
  expect(facts.source).toMatch(/^http:\/\/localhost:\d+\/media\/inhaler-spacer\.png\/[0-9a-f]{16}-\d+\.avif$/);
  expect(Math.abs(facts.ratio - facts.shown)).toBeLessThan(0.05);
  expect(facts.loading, 'the first picture of the page').toBe('eager');
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0), 'layout shift').toBeLessThan(0.01);
  const response = await fetch(facts.source);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('content-type')).toBe('image/avif');
});

test('no file but a picture can be had through the address of pictures', async () => {
  const reader = new Requester();
  for (const address of [
    '/media/../posts/migraine.mdx',
    '/media/..%2fposts%2fmigraine.mdx',
    '/media/%2e%2e/glossary.yaml',
    '/media/inhaler-spacer.png/0000000000000000-400.avif',
    '/media/inhaler-spacer.png/..%2f..%2f..%2fpackage.json',
    '/media/nothing.png',
    '/media/inhaler-spacer.svg',
  ])
    expect((await reader.request(address)).status, address).toBe(404);
  const plain = await reader.request('/media/inhaler-spacer.png');
  expect(plain.status).toBe(307);
  expect(plain.headers.get('location')).toMatch(/^\/media\/inhaler-spacer\.png\/[0-9a-f]{16}-\d+\.png$/);
});

test('a page describes itself to machines: its kind, its trail, its answered questions, its checked claims', async () => {
  const reader = new Requester();
  const typesOn = async (path: string) =>
    [...(await reader.request(path)).text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, json = '']) => (JSON.parse(json) as { '@type': string })['@type'],
    );
  expect((await typesOn(`/posts/${slug}`)).sort()).toEqual(['BreadcrumbList', 'MedicalWebPage']);
  const { text } = await reader.request('/sitemap.xml');
  const questions = [...text.matchAll(new RegExp(`<loc>[^<]+(/posts/${slug}/questions/[^<]+)</loc>`, 'g'))];
  const types = await Promise.all(questions.map(([, path = '']) => typesOn(path)));
  for (const found of types)
    expect(
      found.filter((type) => type === 'QAPage'),
      'one question a page',
    ).toHaveLength(1);
  expect(types.flat()).toContain('ClaimReview');
  expect((await typesOn('/physicians/elena-marsh')).sort()).toEqual(['BreadcrumbList', 'Person']);
  expect(await typesOn('/topics/head-and-nerves')).toEqual(['BreadcrumbList']);
});
