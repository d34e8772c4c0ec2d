/** Pages by a second engine, as axe reads them in accessible.spec.ts. */
import { expectNoSecondViolation } from '../../support/site/second-engine';
import { deskPages, publicPages } from '../../support/site/site-addresses';
import { ask, commentIdOf, people, posts, signIn } from '../../support/site/site-flows';
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
});

test('pages of the desk, by a second engine', async ({ visit }) => {
  test.setTimeout(400_000);
  await site().command(
    'lib/identity/accounts/staff-command.ts',
    'add',
    ...['--email', 'admin@practice.example', '--name', 'Robin Keeper', '--role', 'admin'],
  );
  const admin = await visit();
  await signIn(admin, site(), 'admin@practice.example');
  for (const address of deskPages()) {
    await admin.goto(address);
    await expectNoSecondViolation(admin, `${address} of an administrator`);
  }
  await admin.goto('/desk/people');
  await admin.getByRole('link', { name: people.okafor.name }).click();
  await expect(admin.getByRole('heading', { level: 1, name: people.okafor.name })).toBeVisible();
  await expectNoSecondViolation(admin, 'a person');
});

test('what a physician and the front desk work on, by a second engine', async ({ visit }) => {
  test.setTimeout(400_000);
  const patient = await visit();
  await ask(patient, posts.okafor, { alias: 'Second Engine', message: 'Does salt matter as much as people say?' });
  const item = `/desk/comments/${commentIdOf(patient)}`;
  const physician = await visit();
  await signIn(physician, site(), people.okafor.email);
  for (const address of ['/desk', item, '/desk/posts', '/desk/posts/new', '/desk/account', '/desk/design']) {
    await physician.goto(address);
    await expectNoSecondViolation(physician, `${address} of a physician`);
  }
  await physician.goto('/desk/posts');
  await physician.locator('a[href$="/edit"]').first().click();
  await expect(physician).toHaveURL(/\/edit/);
  await expectNoSecondViolation(physician, 'a post being written');
  const staff = await visit();
  await signIn(staff, site(), people.desk.email);
  for (const address of ['/desk', item, '/desk/letters', '/desk/practice/texts']) {
    await staff.goto(address);
    await expectNoSecondViolation(staff, `${address} of the front desk`);
  }
});
