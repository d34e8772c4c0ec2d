/** Someone who reads, and never writes anything. */
import type { Page } from '@playwright/test';
import { documentPolicy } from '../../../lib/platform/web/content-security-policy.mjs';
import { publicPages } from '../../support/site/site-addresses';
import { builtSite } from '../../support/site/site-build';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

useSite();

const missing = [
  '/posts/no-such-post',
  '/topics/no-such-topic',
  '/physicians/nobody',
  '/series/no-such-series',
  '/no/such/page',
  '/posts/migraine/more',
  '/posts/_',
  '/posts/%F0%9F%92%8A',
];

async function readFromHomeToTopic(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Posts' }).click();
  await expect(page).toHaveURL(/\/posts$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Migraine/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Migraine/ })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Dr Elena Marsh' }).first().click();
  await expect(page).toHaveURL(/\/physicians\/elena-marsh$/);
  await expect(page.getByRole('heading', { level: 1, name: /Elena Marsh/ })).toBeVisible();
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'Head and nerves' }).first().click();
  await expect(page).toHaveURL(/\/topics\/head-and-nerves$/);
  await expect(page.getByRole('main').getByRole('link', { name: /^Migraine/ })).toBeVisible();
}

for (const scripting of [true, false]) {
  test(`a reader goes from home to a post, its physician and its topic with scripting ${scripting ? 'on' : 'off'}`, async ({
    visit,
  }) => {
    await readFromHomeToTopic(await visit({ scripting }));
  });
}

test('a series is read from its page to its last part and back, with scripting off', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.goto('/series/heart-and-vessels');
  await page.getByRole('main').getByRole('link', { name: 'High blood pressure' }).first().click();
  const part = page.getByRole('navigation', { name: /Looking after your heart/ });
  await expect(part.locator('[aria-current="page"]')).toContainText('High blood pressure');
  await expect(part.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  await part.getByRole('link', { name: /^Next: .*home/i }).click();
  await expect(page).toHaveURL(/\/posts\/blood-pressure-at-home$/);
  await part.getByRole('link', { name: /^Next: .*diabetes/i }).click();
  await expect(page).toHaveURL(/\/posts\/type-2-diabetes$/);
  await expect(part.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  await part.getByRole('link', { name: /^Previous: .*home/i }).click();
  await part.getByRole('link', { name: 'Looking after your heart and blood vessels' }).click();
  await expect(page).toHaveURL(/\/series\/heart-and-vessels$/);
});

test('every public page is whole, quiet, runs no script but our own, and calls nobody else', async ({ visit }) => {
  test.setTimeout(180_000);
  const page = await visit();
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
  for (const address of await publicPages()) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    const inPage = await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((found) => found.map((one) => one.getAttribute('src')));
    expect(
      inPage.filter((source) => source !== '/enhance.js'),
      address,
    ).toEqual([]);
  }
  expect([...new Set(scripts)]).toEqual(['/enhance.js']);
});

test('every link of a public page leads somewhere', async () => {
  const reader = new Requester();
  const led = new Map<string, string>();
  for (const address of await publicPages()) {
    const { text } = await reader.request(address);
    for (const [, href = ''] of text.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)/g))
      led.set(href.replaceAll('&amp;', '&'), address);
  }
  const broken: string[] = [];
  for (const [href, from] of led) {
    const { status } = await reader.request(href);
    if (status !== 200) broken.push(`${href} on ${from}: ${status}`);
  }
  expect(broken).toEqual([]);
});

test('a page from the cache carries the strict policy', async () => {
  const response = await new Requester().request('/posts/migraine');
  // A page that is more than a minute old comes from there too, and is made anew behind it.
  expect(response.headers.get('x-nextjs-cache')).toMatch(/^(HIT|STALE)$/);
  expect(response.headers.get('content-security-policy')).toBe(documentPolicy());
});

for (const address of missing) {
  test(`${address} is a true 404 at once, with words and the strict policy`, async ({ visit, expectNoise }) => {
    expectNoise(/status of 404/);
    for (const time of ['first', 'second']) {
      const response = await new Requester().request(address);
      expect(response.status, time).toBe(404);
      expect(response.headers.get('content-security-policy'), time).toBe(documentPolicy());
      expect(response.text, time).toContain('<h1');
      expect(response.text.replace(/<script type="application\/ld\+json">.*?<\/script>/g, ''), time).not.toMatch(
        /<script\b(?![^>]*enhance)/,
      );
    }
    const page = await visit({ scripting: false });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a 404 for an address of another kind keeps to itself: no file of the server can be asked for', async () => {
  const reader = new Requester();
  for (const address of [
    '/.env',
    '/var/bedside.db',
    '/data/bedside.db',
    '/content/posts/migraine.mdx',
    '/package.json',
    '/..%2f..%2fetc/passwd',
    '/_next/../package.json',
  ]) {
    expect((await reader.request(address)).status, address).toBe(404);
  }
});

test('feeds and the sitemap are well-formed, and name every post', async ({ visit }) => {
  const reader = new Requester();
  const page = await visit();
  await page.goto('/about');
  const slugs = (await publicPages())
    .filter((address) => /^\/posts\/[^/]+$/.test(address))
    .map((address) => `${builtSite().url}${address}`);
  // A feed has one language; the sitemap names every translation too.
  const originals = slugs.filter((address) => !/\.[a-z]{2}$/.test(address));
  for (const address of [
    '/feed.xml',
    '/atom.xml',
    '/sitemap.xml',
    '/topics/head-and-nerves/feed.xml',
    '/physicians/elena-marsh/feed.xml',
  ]) {
    const response = await reader.request(address);
    expect(response.status, address).toBe(200);
    expect(response.headers.get('content-type'), address).toMatch(/xml/);
    const root = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.nodeName;
    }, response.text);
    expect(root, address).toMatch(/^(rss|feed|urlset)$/);
    if (address === '/sitemap.xml') for (const slug of slugs) expect(response.text, address).toContain(slug);
    if (address === '/atom.xml') for (const slug of originals) expect(response.text, address).toContain(slug);
  }
  const feed = JSON.parse((await reader.request('/feed.json')).text) as { version: string; items: { url: string }[] };
  expect(feed.version).toMatch(/jsonfeed/);
  const listed = feed.items.map(({ url }) => url);
  expect(listed).toEqual(expect.arrayContaining(originals));
  // Readers are told of a post whose review is overdue, and of one that was withdrawn; search engines are asked to leave both out.
  const kept = listed.filter((url) => !slugs.includes(url));
  const withdrawn = `${builtSite().url}/posts/flu-season-2025`;
  expect(kept.sort()).toEqual([`${builtSite().url}/posts/antibiotics`, withdrawn]);
  expect(JSON.stringify(feed.items.find(({ url }) => url === withdrawn))).toMatch(/withdrawn/i);
  for (const url of kept)
    expect((await reader.request(new URL(url).pathname)).text).toMatch(/<meta name="robots" content="noindex/);
});

test('robots may read the posts, and nothing of patients or staff', async () => {
  const { text } = await new Requester().request('/robots.txt');
  for (const line of [
    'Disallow: /desk',
    'Disallow: /receipt',
    'Disallow: /report',
    'Disallow: /sign-in',
    `Sitemap: ${builtSite().url}/sitemap.xml`,
  ])
    expect(text).toContain(line);
});

test('every answer carries the headers that keep a page to itself', async () => {
  const reader = new Requester();
  for (const address of [
    '/',
    '/posts/migraine',
    '/no/such/page',
    '/receipt',
    '/sign-in',
    '/desk',
    '/feed.xml',
    '/enhance.js',
    '/api/health',
  ]) {
    const { headers } = await reader.request(address);
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('referrer-policy'), address).toBe('same-origin');
    expect(headers.get('permissions-policy'), address).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy'), address).toBe('same-origin');
    expect(headers.get('x-powered-by'), address).toBeNull();
    if (/html/.test(headers.get('content-type') ?? ''))
      expect(headers.get('content-security-policy'), address).toContain("frame-ancestors 'none'");
  }
});

test('the machine that asks after its health is told', async () => {
  const response = await new Requester().request('/api/health');
  expect(response.status).toBe(200);
  expect(JSON.parse(response.text)).toEqual({ ready: true, checks: { database: 'ok', content: 'ok', files: 'ok' } });
});
