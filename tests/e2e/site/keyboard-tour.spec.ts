/** The site and the desk by keyboard alone: every stop is seen, in order, and leads on. */
import { expectGoodTour, expectSkipLink } from '../../support/site/keyboard-tour';
import { ask, fold, openItem, people, posts, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

test('a tour of the site', async ({ visit }) => {
  test.setTimeout(300_000);
  const page = await visit();
  for (const address of ['/', `/posts/${posts.tan}`, '/topics', '/search?q=pressure', '/receipt']) {
    await page.goto(address);
    await expectSkipLink(page);
    await page.goto(address);
    await expectGoodTour(page, address);
  }
});

test('a tour of the desk, its menus and what is folded', async ({ visit }) => {
  test.setTimeout(300_000);
  await ask(await visit(), posts.tan, {
    alias: 'Toured Wren',
    message: 'Is it fine to inhale on the stairs in general?',
  });
  const page = await visit();
  await signIn(page, site(), people.tan.email);
  for (const address of ['/desk', '/desk/figures', '/desk/design']) {
    await page.goto(address);
    await expectSkipLink(page);
    await page.goto(address);
    await expectGoodTour(page, address);
  }
  await openItem(page, 'Toured Wren');
  // Where the mouse pressed, the focus would go on from.
  await page.reload();
  await expectSkipLink(page);
  await page.reload();
  await expectGoodTour(page, 'a message');
  const decline = fold(page, 'Decline…');
  await decline.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#decline-reason')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(decline.locator('> summary')).toBeFocused();
  await expect(page.locator('#decline-reason')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#desk-menu')).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('#desk-menu')?.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator('#desk-menu')).toBeHidden();
});
