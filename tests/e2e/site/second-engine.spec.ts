/** Every kind of page by a second engine, as axe reads them in accessible.spec.ts. */
import { expectNoSecondViolation } from '../../support/site/second-engine';
import { deskPages, publicPages } from '../../support/site/site-addresses';
import { ask, openItem, people, posts, signIn, unfold } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

test('public pages, by a second engine', async ({ visit, expectNoise }) => {
  test.setTimeout(400_000);
  expectNoise(/status of 404/);
  const page = await visit();
  for (const address of [...(await publicPages()), '/receipt', '/no/such/page']) {
    await page.goto(address);
    await expectNoSecondViolation(page, address);
  }
  await ask(page, posts.tan, { message: 'I want to end my life and I have everything ready for tonight.' });
  await expectNoSecondViolation(page, 'a receipt with a crisis panel');
});

test('the desk, by a second engine', async ({ visit }) => {
  test.setTimeout(400_000);
  await ask(await visit(), posts.tan, {
    alias: 'Second Wren',
    message: 'Is steam good or bad for a tight chest in general, and does a scarf help?',
  });
  const page = await visit();
  await page.goto('/sign-in');
  await expectNoSecondViolation(page, 'sign-in');
  await signIn(page, site(), people.tan.email);
  for (const address of deskPages().filter((path) => path !== '/desk/notices')) {
    await page.goto(address);
    await expectNoSecondViolation(page, address);
  }
  await openItem(page, 'Second Wren');
  await expectNoSecondViolation(page, 'a message');
  await unfold(page, 'Decline…');
  await expectNoSecondViolation(page, 'a message with a menu open');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSecondViolation(page, 'a message on a phone');
  await expect(page.getByRole('group', { name: 'What to do' })).toBeInViewport();
});
