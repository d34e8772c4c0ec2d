/** Somebody who writes a post: in the editor, by keyboard alone, on a telephone, without scripts, and when the session ends. */
import { expect, type Page } from '@playwright/test';
import { beginPost, draftSource, editor, saved } from '../../support/desk/written-posts';
import { expectAccessible } from '../../support/site/accessible';
import { people, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { test } from '../../support/site/site-visitors';

const site = useSite();
const sourceOf = (page: Page): string => draftSource(page, site());

test('what is typed is shown as readers see it, saves itself, and means what it says', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing in the editor, a trial');
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('An HbA1c <48 {mmol/mol} is below 2 * 3 signs.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## What to do');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Take 5 mg');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Drink water ');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('now');
  await expect(saved(page)).toHaveText(/^Saved /);
  await expect.poll(() => sourceOf(page)).toContain('Drink water **now**');
  const source = sourceOf(page);
  expect(source).toContain('An HbA1c \\<48 \\{mmol/mol} is below 2 \\* 3 signs.');
  expect(source).toMatch(/\n## What to do\n\n- Take 5 mg\n- Drink water/);
  await expect(editor(page).locator('h2')).toHaveText('What to do');
  await expect(page.getByText(/^\d+ words\./)).toBeVisible();
  await page.reload();
  await expect(editor(page).locator('li').first()).toHaveText('Take 5 mg');
  await expectAccessible(page, 'the page on which a post is written');
});

test('a building block, a source and a medical word are put in by keyboard alone', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing with the keyboard alone');
  await editor(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Sugar matters.');
  await page.keyboard.press('Shift+Tab');
  for (let turn = 0; turn < 8; turn += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Explain a word' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('blood pressure');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await expect(editor(page).locator('[data-term]')).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  const choices = page.getByRole('dialog', { name: 'Add a building block' });
  await expect(choices).toBeVisible();
  await page.keyboard.type('care card');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  expect(sourceOf(page)).toContain('<CareCard level="routine"');
  expect(sourceOf(page)).toMatch(/Sugar matters\.<Term id="[a-z-]+">[^<]+<\/Term>/);
  await expect(page.getByRole('textbox', { name: 'Heading' }).first()).toBeVisible();
});

test('words outlive a session that ends in the middle of a sentence', async ({ visit, expectNoise }) => {
  expectNoise(/401/);
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing while a session ends');
  const address = page.url();
  await page.context().clearCookies();
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Half a sentence with 37.5 °C');
  await expect(page.getByRole('alert').filter({ hasText: 'You were signed out' })).toBeVisible();
  await signIn(page, site(), people.okafor.email);
  await page.goto(address.replace(/[?#].*/, ''));
  await expect(page.getByText('Words that were not saved before are back in the text.')).toBeVisible();
  await expect(editor(page)).toContainText('Half a sentence with 37.5 °C');
  expect(sourceOf(page)).toContain('Half a sentence with 37.5 °C');
});

test('two who write at once are told of each other, and both texts are there', async ({ visit }) => {
  const [one, other] = [await visit(), await visit()];
  await signIn(one, site(), people.okafor.email);
  await beginPost(one, 'Writing in two windows at once');
  await signIn(other, site(), people.okafor.email);
  await other.goto(one.url());
  await editor(one).click();
  await one.keyboard.press('Control+End');
  await one.keyboard.press('Enter');
  await one.keyboard.type('From the first window.');
  await expect(saved(one)).toHaveText(/^Saved /);
  await other
    .getByLabel('Summary')
    .fill('A summary that was typed in the second window, and is long enough to stand here.');
  await expect(other.getByRole('alert').filter({ hasText: 'also changed this post' })).toBeVisible();
  await expect.poll(() => sourceOf(other)).toContain('From the first window.');
  expect(sourceOf(other)).toContain('A summary that was typed in the second window');
});

test('plain fields are one press away, and stay chosen', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing in plain fields');
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Typed before <5');
  await page.getByRole('button', { name: 'Use plain fields' }).click();
  await expect(page.getByLabel('Words', { exact: true })).toHaveValue('Typed before <5');
  await page.getByLabel('Words', { exact: true }).fill('Typed after <6');
  await expect(saved(page)).toHaveText(/^Saved /);
  await page.getByRole('button', { name: 'Use the editor' }).click();
  await expect(editor(page)).toHaveText('Typed after <6');
});

test('without scripts it is a form', async ({ visit }) => {
  const page = await visit({ scripting: false, viewport: { width: 360, height: 700 } });
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing without scripts');
  await page.getByLabel('Words', { exact: true }).fill('Typed without scripts <7');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  expect(sourceOf(page)).toContain('Typed without scripts \\<7');
});
