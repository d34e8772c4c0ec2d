/** From signing in to a post that readers see, as somebody does it who has read nothing about how. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { beginPost, draftSource, saved } from '../../support/desk/written-posts';
import { people, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { test } from '../../support/site/site-visitors';

const content = mkdtempSync(path.join(tmpdir(), 'bedside-written-'));
cpSync('content', content, { recursive: true });
test.afterAll(() => rmSync(content, { recursive: true, force: true }));
const site = useSite({ CONTENT_DIR: content });

const title = 'Cramp at night: what helps';

const editor = (page: Page, part: number) => page.getByRole('textbox', { name: `The text, part ${part}`, exact: true });
const typeOver = async (page: Page, part: number, words: string): Promise<void> => {
  await editor(page, part).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
};
const choose = async (page: Page, dialog: string, letters: string): Promise<void> => {
  await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
};
const press = async (page: Page, part: number, name: string): Promise<void> => {
  const section = page
    .locator('section[data-run]')
    .filter({ has: editor(page, part) })
    .last();
  await section.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
};

async function fillSource(page: Page, index: number, year: string): Promise<void> {
  const field = (part: string) => page.locator(`[name="f-references-${index}-${part}"]`);
  if (index > 0) await page.getByRole('group', { name: 'Sources' }).getByText('Another one').click();
  await field('title').fill(`A made-up guideline for a journey, number ${index + 1}`);
  await field('type').selectOption('guideline');
  await field('organisation').fill(index === 0 ? 'Northford Trials' : 'Southford Trials');
  await field('year').fill(year);
  await field('url').fill(`https://example.org/journey-${index}`);
}

test('a physician writes, a colleague approves, and readers see it', async ({ visit }) => {
  test.setTimeout(240_000);
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, title, 'explainer');
  await page
    .locator('[name="f-summary"]')
    .fill('Cramp at night is common and rarely a danger. What you can do yourself, and when to ask us about it.');
  await page.locator('input[name^="f-topics-"]').first().check();
  await page
    .locator('[name="f-keyPoints"]')
    .fill('Stretch the muscle at once.\nDrink enough through the day.\nAsk us when it comes often.');
  await page.locator('[name="f-conditions-0-name"]').fill('Cramp');
  await page.locator('[name="f-conflicts"][value="none"]').check();
  await page.locator('[name="f-aiAssistance"]').selectOption('none');
  await fillSource(page, 0, '2021');
  await save(page);
  await fillSource(page, 1, '2023');
  await save(page);

  await typeOver(page, 1, 'Pull your toes up towards you until the pain goes.');
  await press(page, 1, 'Cite a source');
  await choose(page, 'Cite a source', 'number 1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Most cramps end within 10 minutes.');
  await press(page, 1, 'Cite a source');
  await choose(page, 'Cite a source', 'number 2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  await choose(page, 'Add a building block', 'care card');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.getByLabel('Heading', { exact: true }).fill('Call us this week if:');
  await typeOver(page, 2, 'Cramp comes on most nights.');
  await save(page);
  await editor(page, 1).focus();
  await page.keyboard.press('Control+End');
  await press(page, 1, 'Add a building block');
  await choose(page, 'Add a building block', 'dose');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.getByLabel('Medicine', { exact: true }).fill('magnesium');
  await page.getByLabel('How much', { exact: true }).fill('300 mg');
  await page.getByLabel('How often', { exact: true }).fill('once a day');
  await page.getByLabel('Source', { exact: true }).selectOption({ index: 1 });
  await expect(saved(page)).toHaveText(/^Saved /);
  await expect(page.getByRole('heading', { name: 'Before it can go out' })).toBeHidden();

  await page.getByRole('button', { name: 'Save, then look at it' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Who should read it?').selectOption({ label: people.tan.name });
  await page.getByRole('button', { name: 'Ask for a review' }).click();
  await expect(page.getByText('Your colleague gets an e-mail')).toBeVisible();
  const source = draftSource(page, site());
  expect(source).toMatch(/<Dose [^>]*amount="300 mg"/);
  const address = page.url().replace(/[?#].*/, '');
  const colleague = await visit();
  await signIn(colleague, site(), people.tan.email);
  await colleague.goto(address);
  await colleague.getByRole('button', { name: 'Approve this text' }).click();
  await expect(colleague.getByText('You approved this text.')).toBeVisible();
  await page.goto(address);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText('Readers see it from now on.')).toBeVisible();
  const file = readdirSync(path.join(content, 'posts')).find((name) => name.startsWith('cramp-at-night'));
  expect(readFileSync(path.join(content, 'posts', file ?? ''), 'utf8')).toContain('Pull your toes up towards you');
  const reader = await visit();
  await expect
    .poll(async () => {
      await reader.goto(`/posts/${(file ?? '').replace(/\.mdx$/, '')}`);
      return reader.getByRole('heading', { level: 1 }).textContent();
    })
    .toBe(title);
  await expect(reader.getByText('300 mg')).toBeVisible();
});
