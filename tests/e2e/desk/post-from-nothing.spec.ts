/** Somebody who never heard of Markdown: from signing in to a post that a colleague has read and readers find. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { beginPost, editor, saved } from '../../support/desk/written-posts';
import { people, signIn } from '../../support/site/site-flows';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { test } from '../../support/site/site-visitors';

const content = mkdtempSync(path.join(tmpdir(), 'bedside-written-'));
cpSync('content', content, { recursive: true });

const site = useSite({ CONTENT_DIR: content });

test.afterAll(() => rmSync(content, { recursive: true, force: true }));

/** From the sources that other posts of the practice rest on. */
async function addSource(page: Page, id: string, place: number): Promise<void> {
  await page.goto(`/desk/posts/${id}/sources`);
  await page.getByRole('link', { name: 'Use it here, too' }).nth(place).click();
  await page.getByRole('button', { name: 'Add it to the post' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The source is in the post.' })).toBeVisible();
}

async function cite(page: Page, title: string): Promise<void> {
  const cited = editor(page).locator('[data-cite]');
  const before = await cited.count();
  await page.getByRole('button', { name: 'Cite a source' }).first().click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(cited).toHaveCount(before + 1);
}

/** With the slash of the editor; the page comes back with the block. */
async function addBlock(page: Page, name: string): Promise<void> {
  await page.keyboard.type('/');
  await expect(page.getByRole('dialog', { name: 'Add a building block' })).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
}

test('a post with a care card, a dose and two sources is written, read by a colleague and published', async ({
  visit,
}) => {
  test.setTimeout(240_000);
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Gout: settling an attack and preventing more', 'treatment');
  const id = /posts\/([^/]+)\/edit/.exec(page.url())?.[1] ?? '';

  await page
    .getByLabel('Summary')
    .fill('A gout attack hurts badly and settles within days. What to take, and how to stop the next one.');
  await page.getByLabel('Bones, joints and muscles').check();
  await page.getByLabel('Nothing to declare').check();
  await page
    .getByLabel('Key points')
    .fill('Treat an attack early.\nRest and cool the joint.\nGet help at once if you have a fever or feel very ill.');
  await page
    .getByLabel('Questions to ask')
    .fill('Which medicine is right for me?\nFor how long?\nWhen do I come back?');
  await page.getByLabel('Help by artificial intelligence').selectOption({ index: 1 });
  await page.getByLabel('Name', { exact: true }).first().fill('Gout');
  await page.getByLabel('ICD-10-CM code, if you know it').first().fill('M10.9');
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Gout is a sudden, very painful swelling of a joint.');
  await expect(saved(page)).toHaveText(/^Saved /);

  await addSource(page, id, 0);
  await addSource(page, id, 3);
  await page.goto(`/desk/posts/${id}/edit`);
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await cite(page, 'glucose');
  await cite(page, 'Blood-Pressure');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await addBlock(page, 'dose');
  for (const [label, value] of [
    ['Medicine', 'naproxen'],
    ['For whom', 'adults'],
    ['How much', '250 mg'],
    ['How it is taken', 'by mouth'],
    ['How often', 'every 8 hours'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel('Source', { exact: true }).selectOption({ index: 1 });
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await addBlock(page, 'care card');
  await page.getByRole('textbox', { name: 'Heading', exact: true }).first().fill('See your doctor if:');
  await page.getByRole('textbox', { name: 'The text, part 2' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('- the joint stays swollen for a week');
  await expect(page.locator('[data-problem-list] li')).toHaveText([]);
  await page.getByRole('button', { name: 'Save, then look at it' }).click();

  await expect(page.getByRole('heading', { name: 'As readers will see it' })).toBeVisible();
  await page.getByLabel('Who should read it?').selectOption({ label: people.marsh.name });
  await page.getByRole('button', { name: 'Ask for a review' }).click();
  await expect(page.getByRole('button', { name: 'Publish now' })).toHaveCount(0);

  const colleague = await visit();
  await signIn(colleague, site(), people.marsh.email);
  await colleague.goto(`/desk/posts/${id}/review`);
  await colleague.getByRole('button', { name: 'Approve this text' }).click();
  await expect(colleague.getByRole('button', { name: 'Approve this text' })).toHaveCount(0);

  await page.reload();
  await page.getByRole('button', { name: 'Publish now' }).click();
  const file = path.join(content, 'posts', 'gout-settling-an-attack-and-preventing-more.mdx');
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('<Dose medication="naproxen" who="adults" amount="250 mg"');
  const reader = new Requester(site().url);
  await expect
    .poll(async () => (await reader.request('/posts/gout-settling-an-attack-and-preventing-more')).text)
    .toContain('the joint stays swollen for a week');
});
