/** Readers who write nothing: the same question, what helped, and what should be looked at again. */
import { ask, commentBy, openItem, people, posts, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

for (const scripting of [true, false]) {
  test(`a reader says so and reports, with scripting ${scripting ? 'on' : 'off'}`, async ({ visit }) => {
    const alias = `Listening Newt ${scripting ? 'One' : 'Two'}`;
    const message = `Does it help to keep the curtains closed ${scripting ? 'at noon' : 'in the evening'}, or is that a tale?`;
    await ask(await visit({ scripting }), posts.marsh, { alias, message });
    const staff = await visit();
    await signIn(staff, site(), people.desk.email);
    await openItem(staff, alias);
    await staff.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(staff.getByRole('button', { name: 'Undo' })).toBeVisible();

    const page = await visit({ scripting });
    await page.goto(`/posts/${posts.marsh}`);
    expect(await page.context().cookies()).toEqual([]);
    for (let press = 0; press < 2; press += 1) {
      await commentBy(page, alias).getByRole('button', { name: 'I have this question too' }).click();
      await expect(commentBy(page, alias).getByRole('status')).toHaveText('Thank you. 1 reader has this question.');
      await page.goto(`/posts/${posts.marsh}`);
    }
    expect((await page.context().cookies()).map(({ name, httpOnly }) => [name, httpOnly])).toEqual([
      ['bedside-device', true],
    ]);

    await commentBy(page, alias)
      .getByRole('link', { name: `Report what ${alias} wrote` })
      .click();
    await expect(page.getByText(message)).toBeVisible();
    await page.getByLabel('Anything to add? (optional)').fill('It sounds as if they were alone.');
    await page.getByRole('button', { name: 'Send report' }).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Choose what is wrong.');
    await expect(page.getByLabel('Anything to add? (optional)')).toHaveValue('It sounds as if they were alone.');
    // Without scripts no browser does the sum that hiding asks for, unless words show who someone is.
    await page.getByLabel(scripting ? 'Someone may hurt themselves' : 'It shows who someone is').check();
    if (scripting) await expect(page.locator('input[name="proof"]')).not.toHaveValue('', { timeout: 50_000 });
    await page.getByRole('button', { name: 'Send report' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you for telling us' })).toBeVisible();
    if (scripting)
      await expect(page.getByRole('heading', { name: 'You do not have to face this alone' })).toBeVisible();
    await page.goto(`/posts/${posts.marsh}`);
    await expect(page.getByText(message)).toHaveCount(0);

    await openItem(staff, alias);
    await expect(staff.getByText('It sounds as if they were alone.')).toBeVisible();
    await staff.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(staff.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect(staff.getByText('A reader reported this')).toHaveCount(0);
    await page.goto(`/posts/${posts.marsh}`);
    await expect(page.getByText(message)).toBeVisible();
    await expect(commentBy(page, alias).getByRole('button', { name: 'I have this question too (1)' })).toBeVisible();
  });
}
