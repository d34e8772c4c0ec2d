/** The desk by keyboard alone, and by thumb. */
import type { Page } from '@playwright/test';
import {
  ask,
  commentBy,
  isTakenOver,
  openItem,
  people,
  posts,
  signIn,
  waitingList,
} from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

const said = (page: Page) => page.locator('[data-announcer]');

/** Keys are heard once React has the page. */
const ready = (page: Page) => expect.poll(() => isTakenOver(page.locator('[data-announcer]'))).toBe(true);

async function press(page: Page, key: string): Promise<void> {
  await ready(page);
  await page.keyboard.press(key);
}

/** As a press of Escape or a touch beside the field does. */
const leaveField = (page: Page): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

test('a whole decision by keyboard: from the list to an answer that readers see, and back', async ({ visit }) => {
  const question = 'Is it fine in general to carry an inhaler in a warm pocket?';
  const answer = 'In general a pocket is fine; a hot car is not, since heat harms the canister.';
  await ask(await visit(), posts.tan, { alias: 'Keyed Avocet', message: question });
  const page = await visit();
  await signIn(page, site(), people.tan.email);
  const links = waitingList(page).getByRole('article').getByRole('link');
  await press(page, 'j');
  await expect(links.first()).toBeFocused();
  await expect(said(page)).toHaveText(/^1 of \d+/);
  await press(page, 'k');
  await expect(said(page)).toHaveText('This is the first one.');
  for (let step = 0; step < 60; step += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Keyed Avocet') break;
    await page.keyboard.press('j');
  }
  await press(page, 'o');
  await expect(page.getByRole('heading', { level: 1, name: 'Keyed Avocet' })).toBeVisible();
  await press(page, 'p');
  await expect(page.getByRole('button', { name: 'Publish without an answer' })).toBeFocused();
  await expect(said(page)).toHaveText('Publish. Press Enter to publish it.');
  await press(page, 'd');
  await expect(page.locator('#decline-reason')).toBeFocused();
  await leaveField(page);
  await press(page, 'r');
  await expect(page.locator('#return-reason')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.locator('#return-reason'), 'in a field a key is a letter').toBeFocused();
  expect(site().query("SELECT status FROM Comment WHERE alias = 'Keyed Avocet'")).toEqual([{ status: 'held' }]);
  await leaveField(page);
  await press(page, 'a');
  await expect(page.getByLabel('Your answer')).toBeFocused();
  await page.keyboard.type(answer);
  await expect(page.getByLabel('Your answer')).toHaveValue(answer);
  await page.keyboard.press('Tab');
  for (let step = 0; step < 12; step += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Answer and publish') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Answered and published' })).toBeVisible();
  const reader = await visit({ scripting: false });
  await reader.goto(`/posts/${posts.tan}`);
  await expect(commentBy(reader, 'Keyed Avocet').getByText(answer)).toBeVisible();
  await press(page, 'u');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Decision undone').first()).toBeVisible();
});

test('keys are listed under ?, can be changed and switched off, and leave modifier keys alone', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  await press(page, '?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toBeVisible();
  await expect(help.getByRole('row', { name: /Go to Publish/ })).toContainText('p');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('Alt+j');
  await expect(waitingList(page).getByRole('link').first()).not.toBeFocused();
  await page.goto('/desk/keys');
  await page.getByLabel('Go to the next message').fill('k');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“k” is used above already.')).toBeVisible();
  await page.getByLabel('Go to the next message').fill('x');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(said(page)).toHaveText('The keys are kept in this browser.');
  await page.goto('/desk');
  await press(page, 'j');
  await expect(waitingList(page).getByRole('article').getByRole('link').first()).not.toBeFocused();
  await press(page, 'x');
  await expect(waitingList(page).getByRole('article').getByRole('link').first()).toBeFocused();
  await press(page, '?');
  await help.getByRole('button', { name: 'Switch keys off' }).click();
  await press(page, '?');
  await expect(help).toBeHidden();
});

test('without scripting the keys are a list to read, and filters in use are open', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await signIn(page, site(), people.desk.email);
  await page.getByRole('link', { name: 'Keys for this desk' }).click();
  await expect(page.getByRole('table', { name: 'Keys of the desk' })).toContainText('Go to your answer');
  await page.goto('/desk');
  await expect(page.getByLabel('Kind')).toBeHidden();
  await page.goto('/desk?kind=question');
  await expect(page.getByText('Filters (1 in use)')).toBeVisible();
  await expect(page.getByLabel('Kind')).toHaveValue('question');
});

test('on a phone a physician answers with a thumb', async ({ visit }) => {
  const answer = 'In general yes: the counter on the back says how many doses are left.';
  await ask(await visit(), posts.tan, {
    alias: 'Thumbed Knot',
    message: 'Is there a way to see how full an inhaler is?',
  });
  const page = await visit();
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, site(), people.tan.email);
  await openItem(page, 'Thumbed Knot');
  const sizes = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main button, main summary, main select, main input:not([type="hidden"]), main textarea, header a, header button',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        words: element.textContent.trim().slice(0, 30) || element.id,
        ...(element.getBoundingClientRect().toJSON() as DOMRect),
      })),
  );
  expect(sizes.length).toBeGreaterThan(8);
  for (const { words, width, height } of sizes)
    expect(
      [width, height].every((side) => side >= 24),
      words,
    ).toBe(true);
  const buttons = sizes.filter(({ words }) => /^(Answer and publish|Preview|Decline…|More…)$/.test(words));
  expect(buttons.length).toBe(4);
  for (const { words, height } of buttons) expect(height, words).toBeGreaterThanOrEqual(44);
  await page.getByLabel('Your answer').fill(answer);
  await page.getByRole('button', { name: 'Answer and publish' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Answered and published' })).toBeVisible();
});
