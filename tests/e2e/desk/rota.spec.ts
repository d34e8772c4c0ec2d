/** Who is called for urgent words, arranged by the front desk: with scripts and without, by keyboard and on a phone. */
import { expectAccessible } from '../../support/site/accessible';
import { expectGoodTour } from '../../support/site/keyboard-tour';
import { people, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const phone = { viewport: { width: 360, height: 800 } };

for (const scripting of [true, false])
  test(`a shift is added, seen by everyone and taken away, with scripting ${scripting ? 'on' : 'off'}`, async ({
    visit,
  }) => {
    const [page, physician] = [await visit({ scripting, ...phone }), await visit({ scripting })];
    const day = scripting ? '2099-03-03' : '2099-04-04';
    const said = scripting ? /3 March 2099/ : /4 April 2099/;
    await signIn(page, site(), people.desk.email);
    await page.goto('/desk/rota');
    await page.getByRole('button', { name: 'Add shift' }).press('Enter');
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Who is called' }).selectOption({ label: people.tan.name });
    await page.getByLabel('Or one day').fill(day);
    await page.getByLabel('From').fill('18:00');
    await page.getByLabel(/^To/).fill('23:00');
    await page.getByRole('button', { name: 'Add shift' }).press('Enter');
    await expect(page.getByText('The shift is added.').first()).toBeVisible();
    const shift = page.getByRole('listitem').filter({ hasText: said });
    await expect(shift).toContainText(people.tan.name);

    await signIn(physician, site(), people.tan.email);
    await physician.goto('/desk/rota');
    await expect(physician.getByRole('listitem').filter({ hasText: said })).toBeVisible();
    await expect(physician.getByRole('combobox', { name: 'Who is called' })).toHaveCount(0);
    await expect(physician.getByRole('listitem').filter({ hasText: said }).getByRole('button')).toHaveCount(0);

    await shift.getByRole('button').press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: said })).toHaveCount(0);
  });

test('the rota has no fault of access, and its keys go in order', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  await page.goto('/desk/rota');
  await expectAccessible(page, 'the rota');
  await expectGoodTour(page, 'the rota');
});
