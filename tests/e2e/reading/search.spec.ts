/** Someone who looks for an answer, with scripting on and off, on a phone and by keyboard. */
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../../support/site/accessible';
import { builtSite } from '../../support/site/site-build';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('article');
const form = (page: Page) => page.getByRole('search', { name: 'Search this site' });

async function searchFor(page: Page, words: string): Promise<void> {
  await form(page).getByRole('searchbox').fill(words);
  await form(page).getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
}

for (const scripting of [true, false]) {
  test(`a reader searches with scripting ${scripting ? 'on' : 'off'}`, async ({ visit }) => {
    const page = await visit({ scripting });
    await page.goto('/');
    await searchFor(page, 'heart attack');
    await expect(page).toHaveTitle('heart attack – search – Bedside');
    await expect(page.getByRole('heading', { level: 2, name: /results? for “heart attack”/ })).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText('heart attack');
    await expect(page.getByRole('link', { name: 'Myocardial infarction: heart attack' })).toBeVisible();
    await expect(page.getByRole('link', { name: '911' }).first(), 'a number to call').toBeInViewport();

    await searchFor(page, 'hypertention');
    await expect(results(page).first().getByRole('link')).toHaveAccessibleName(/^High blood pressure/);
    await expect(results(page).first()).toContainText('Last reviewed on 15 September 2026');

    for (const [words, title] of [
      ['okafor', 'Dr Samuel Okafor'],
      ['when are you open', /reach the practice/],
      ['peak flow', /blowing test/],
    ] as const) {
      await searchFor(page, words);
      await expect(page.locator('main').getByRole('link', { name: title }).first()).toBeVisible();
    }

    await searchFor(page, 'blood');
    const all = await results(page).count();
    const choices = page.getByRole('navigation', { name: 'Narrow the results' });
    await choices.locator('summary').click();
    await choices.getByRole('link', { name: /^Medicine/ }).click();
    await expect(page).toHaveURL(/kind=medicine/);
    expect(await results(page).count()).toBeLessThan(all);
    for (const result of await results(page).all()) await expect(result).toContainText('Medicine');

    await searchFor(page, 'azthmma');
    await expect(page.getByRole('heading', { name: 'Nothing found for “azthmma”' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Look through a topic' })).toBeVisible();
    await page.getByRole('link', { name: 'asthma', exact: true }).click();
    await results(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/posts\/asthma-inhalers/);
  });
}

test('an answered question is found and leads to its place in the thread', async ({ visit }) => {
  const [row] = site().query<{ id: string; body: string }>(
    `SELECT c.id AS id, r.body AS body FROM Comment c JOIN Answer a ON a.questionId = c.id JOIN CommentRevision r ON r.id = c.publishedRevisionId
     WHERE a.publishedRevisionId IS NOT NULL AND c.publishedAt IS NOT NULL AND c.kind = 'question' AND c.parentId IS NULL LIMIT 1`,
  );
  if (!row) throw new Error('the demonstration has no answered question');
  const page = await visit({ scripting: false });
  await page.goto(`/search?${new URLSearchParams({ q: row.body.slice(0, 90), kind: 'answer' })}`);
  const link = page.locator(`a[href$="#comment-${row.id}"]`);
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.locator(`#comment-${row.id}`)).toBeInViewport();
});

test('what nobody approved is not found', async ({ request }) => {
  const held = site().query<{ body: string }>(
    `SELECT r.body AS body FROM Comment c JOIN CommentRevision r ON r.commentId = c.id WHERE c.publishedRevisionId IS NULL AND r.body <> ''`,
  );
  expect(held.length).toBeGreaterThan(0);
  for (const { body } of held) {
    const words = body.slice(0, 150);
    const response = await request.get(`${builtSite().url}/search?${new URLSearchParams({ q: words })}`);
    // The query itself stands above the results.
    const [, list = ''] = /<ol aria-label="Results"[^>]*>([\s\S]*?)<\/ol>/.exec(await response.text()) ?? [];
    expect(list.replace(/<[^>]*>/g, '')).not.toContain(words.slice(0, 60));
  }
});

test('a search is nobody else’s business', async ({ request, visit }) => {
  const secret = 'quillwortitis';
  const address = `${builtSite().url}/search?q=${secret}`;
  const headers = (await request.get(address)).headers();
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['content-security-policy']).toMatch(/script-src 'self'$/);
  expect(await (await request.get(address)).text()).not.toContain('<script');
  const page = await visit();
  await page.goto(`/search?q=${secret}`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  expect(site().output()).not.toContain(secret);
});

test('strange queries do no harm', async ({ request }) => {
  for (const query of [
    '%00%01%1b',
    '%ff%fe',
    '%ED%A0%80',
    'a'.repeat(5_000),
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '%22%22%22%27',
    '__proto__',
    'the',
    `${'x+'.repeat(2_000)}`,
    'blood&q=pain',
    'blood&page=99999&kind=nothing&topic=constructor',
    'blood&page=-1',
  ]) {
    const response = await request.get(`${builtSite().url}/search?q=${query}`);
    expect(response.status(), query).toBe(200);
    expect(await response.text(), query).not.toContain('<script>alert(1)');
  }
});

test('a message in need shows where to turn', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.goto('/search?q=I+want+to+end+my+life+tonight');
  await expect(page.getByRole('alert', { name: 'You do not have to face this alone' })).toBeVisible();
});

test('the header’s box, the link on a phone and a missing page lead here, by keyboard', async ({
  visit,
  expectNoise,
}) => {
  expectNoise(/status of 404/);
  const page = await visit({ scripting: false });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/posts');
  const box = page.getByRole('search', { name: 'Quick search' }).getByLabel('Search');
  await box.focus();
  await page.keyboard.type('migrain');
  await page.keyboard.press('Enter');
  await expect(results(page).first().getByRole('link')).toHaveAccessibleName(/^Migraine/);
  for (const control of await page.getByRole('search').getByRole('button').all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/posts');
  await expect(box).toBeHidden();
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' });
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await link.click();
  await expect(page).toHaveTitle('Search – Bedside');
  await expect(page.getByRole('heading', { name: 'Look through a topic' })).toBeVisible();

  await page.goto('/no/such/page');
  await searchFor(page, 'coil');
  await expect(results(page).first().getByRole('link')).toHaveAccessibleName(/contraception/i);
});

test('passes axe in both colours and fits a phone', async ({ visit }) => {
  test.setTimeout(240_000);
  const page = await visit();
  for (const address of ['/search', '/search?q=blood', `/search?q=${'nothinglikethis'.repeat(12)}`])
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoViolation(page, `${address} at ${width}, ${colorScheme}`);
      }
    }
});

test('the home page tells machines how to search', async ({ request }) => {
  const html = await (await request.get(builtSite().url)).text();
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as { '@type': string; potentialAction?: { target: { urlTemplate: string } } },
  );
  expect(found.find((data) => data['@type'] === 'WebSite')?.potentialAction?.target.urlTemplate).toBe(
    `${builtSite().url}/search?q={search_term_string}`,
  );
});
