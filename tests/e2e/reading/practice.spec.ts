/** What a patient wants to know of the practice is one touch from home, and one touch at the desk puts it there. */
import { expectAccessible } from '../../support/site/accessible';
import { people, signIn } from '../../support/site/site-flows';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const phone = { viewport: { width: 360, height: 800 } };

for (const scripting of [true, false]) {
  const how = `with scripting ${scripting ? 'on' : 'off'}`;

  test(`from home to the flu clinic is one touch, ${how}`, async ({ visit }) => {
    const page = await visit({ scripting, ...phone });
    await page.goto('/');
    const strip = page.getByRole('region', { name: 'The practice today' });
    await strip.getByRole('link', { name: /^Flu clinic/ }).click();
    await expect(page).toHaveURL(/\/practice#clinics$/);
    await expect(page.getByRole('heading', { name: 'Flu clinic' })).toBeInViewport();
  });

  test(`a wait is one touch at the desk, and readers see it at once, ${how}`, async ({ visit }) => {
    const [page, reader] = [await visit({ scripting, ...phone }), await visit(phone)];
    await signIn(page, site(), people.desk.email);
    await page.goto('/desk/practice');
    const amount = scripting ? '14 days' : '21 days';
    const group = page.getByRole('group', { name: 'Next routine appointment: choose' });
    await group.getByRole('button', { name: amount, exact: true }).click();
    await expect(page.getByText('Saved. Readers see it now.')).toBeVisible();
    await reader.goto('/');
    await expect(reader.getByText(`Next routine appointment: in ${amount}`)).toBeVisible();
  });

  test(`a letter about health is answered with the number, and the desk answers it, ${how}`, async ({ visit }) => {
    const [page, desk] = [await visit({ scripting, ...phone }), await visit({ scripting, ...phone })];
    const words = `Canary Lane 7: may I stop my blood pressure tablets? (${how})`;
    await page.goto('/practice/contact');
    await page.getByLabel('Your letter').fill(words);
    await page.getByRole('button', { name: 'Send to the practice' }).click();
    await expect(page.getByRole('heading', { name: 'We have your letter' })).toBeVisible();
    await expect(page.getByRole('alert').getByRole('link', { name: /^Phone/ })).toHaveAttribute('href', /^tel:/);
    const address = page.url();
    await signIn(desk, site(), people.desk.email);
    await desk.goto('/desk/letters');
    const letter = desk.getByRole('listitem').filter({ hasText: words });
    await letter.getByLabel('Your answer').fill('Please call us on a weekday morning.');
    await letter.getByRole('button', { name: 'Send the answer' }).click();
    await expect(desk.getByText('Saved.')).toBeVisible();
    await page.goto(address);
    await expect(page.getByText('Please call us on a weekday morning.')).toBeVisible();
    for (const open of ['/', '/practice', '/practice/contact', '/clinics.ics'])
      expect(await (await page.request.get(open)).text(), open).not.toContain('Canary Lane');
  });
}

test('the pages of the practice have no fault of access', async ({ visit }) => {
  const page = await visit();
  for (const path of ['/', '/practice', '/practice/contact', '/receipt/letter']) {
    await page.goto(path);
    await expectAccessible(page, path);
  }
  await signIn(page, site(), people.desk.email);
  for (const path of ['/desk/practice', '/desk/practice/hours', '/desk/letters']) {
    await page.goto(path);
    await expectAccessible(page, path);
  }
});

test('the page of a letter asks for its code where its cookie is not, and says nothing of any letter', async () => {
  const response = await new Requester().request('/receipt/letter/01M89QVKEYK455KW4Y9S07Q6W7');
  expect(response.status).toBe(200);
  expect(response.text).toContain('name="code"');
});
