/** Everyone's own way to work: filters under a name, several messages taken on at once, and word of what a colleague hands over. */
import { expectAccessible } from '../../support/site/accessible';
import { ask, openItem, people, posts, signIn, waitingList } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

for (const scripting of [true, false])
  test(`filters are kept under a name, opened from the rail and let go, with scripting ${scripting ? 'on' : 'off'}`, async ({
    visit,
  }) => {
    const page = await visit({ scripting });
    const name = `Old questions ${scripting}`;
    await signIn(page, site(), people.desk.email);
    await page.goto('/desk?kind=question&age=week');
    await page.getByText('Keep this view').click();
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Give it a name');
    await page.getByLabel('Name of the view').fill(name);
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    const mine = page.getByRole('list', { name: 'My views' });
    await expect(mine.getByRole('link', { name: new RegExp(`^${name}`) })).toHaveAttribute('aria-current', 'page');
    if (scripting) await expectAccessible(page, 'a view of one’s own');
    await page.goto('/desk');
    await mine.getByRole('link', { name: new RegExp(`^${name}`) }).click();
    await expect(page).toHaveURL(/kind=question&age=week/);
    await page.getByRole('button', { name: `Remove the view ${name}` }).press('Enter');
    await expect(page).toHaveURL(/\/desk$/);
    await expect(mine).toHaveCount(0);
  });

test('several are taken on at once, and whoever is given one hears of it', async ({ visit }) => {
  test.setTimeout(240_000);
  const aliases = ['Dunlin', 'Avocet'].map((bird) => `Given ${bird}`);
  for (const alias of aliases)
    await ask(await visit({ scripting: false }), posts.okafor, {
      alias,
      message: `Is walking good in general for someone like a ${alias.split(' ')[1] ?? ''}?`,
    });
  const [page, colleague] = [await visit(), await visit()];
  await signIn(page, site(), people.desk.email);
  for (const alias of aliases) await page.getByRole('checkbox', { name: `Tick the message of ${alias}` }).check();
  await page.getByRole('button', { name: 'Assign these to me' }).click();
  const results = page.getByRole('list', { name: 'What happened' });
  await expect(results.getByRole('listitem')).toHaveText(
    aliases.map((alias) => new RegExp(`${alias}.*Assigned to you`)),
  );
  await page.goto('/desk?assigned=1');
  for (const alias of aliases)
    await expect(waitingList(page).getByRole('article', { name: new RegExp(`^${alias}`) })).toBeVisible();

  await signIn(colleague, site(), people.okafor.email);
  await openItem(page, aliases[0] ?? '');
  await page.getByText('Assign or put off').click();
  await page.getByRole('combobox', { name: 'Who has this' }).selectOption({ label: people.okafor.name });
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  const given = colleague.getByRole('link', { name: `${people.desk.name} gave you a message.` });
  await expect(given).toBeVisible();
  await expectAccessible(colleague, 'a message that was given');
  await given.click();
  await expect(colleague.getByRole('heading', { level: 1, name: aliases[0] ?? '' })).toBeVisible();
});
