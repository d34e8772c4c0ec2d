/** A wait or an opening time is changed at the desk, and every post that shows it does so at the next request. */
import { people, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const post = '/posts/blood-pressure-at-home';

for (const scripting of [true, false]) {
  test(`staff change a fact, with scripting ${scripting ? 'on' : 'off'}`, async ({ visit }) => {
    const words = `Our nurses check monitors on Friday mornings (${scripting ? 'scripted' : 'plain'}).`;
    const [reader, page, colleague] = [await visit(), await visit({ scripting }), await visit({ scripting })];
    await reader.goto(post);
    await expect(reader.getByText('At our practice:').first()).toBeVisible();
    await signIn(page, site(), people.desk.email);
    await signIn(colleague, site(), people.tan.email);
    await page.goto('/desk/practice');
    await colleague.goto('/desk/practice');
    const field = page.getByLabel('What readers see (monitor-checks)');
    await field.fill('Short.');
    await page.getByRole('button', { name: 'Save, it is so today (monitor-checks)' }).click();
    await expect(field).toHaveAccessibleDescription(/Write a whole sentence/);
    await expect(field).toHaveValue('Short.');
    await field.fill(words);
    await page.getByRole('button', { name: 'Save, it is so today (monitor-checks)' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await expect(field).toHaveValue(words);
    await page.reload();
    await expect(field).toHaveValue(words);
    await reader.goto(post);
    await expect(reader.getByText(words)).toBeVisible();

    const late = colleague.getByLabel('What readers see (monitor-checks)');
    await late.fill('We have something else to say about it.');
    await colleague.getByRole('button', { name: 'Save, it is so today (monitor-checks)' }).click();
    await expect(late).toHaveAccessibleDescription(/Someone else has just changed this/);
    await expect(late).toHaveValue('We have something else to say about it.');
    await expect(colleague.getByText(words)).toBeVisible();
    await reader.reload();
    await expect(reader.getByText(words)).toBeVisible();
    await colleague.getByRole('button', { name: 'Save, it is so today (monitor-checks)' }).click();
    await expect(colleague.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await reader.reload();
    await expect(reader.getByText('We have something else to say about it.')).toBeVisible();
  });
}

test('facts are removed, and pages that showed them do without', async ({ visit }) => {
  const [reader, page] = [await visit(), await visit()];
  await signIn(page, site(), people.desk.email);
  await page.goto('/desk/practice');
  await page.getByText('Add a fact').click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('monitor-checks');
  await page
    .getByRole('textbox', { name: 'What readers see', exact: true })
    .fill('The same name cannot be used twice.');
  await page.getByRole('button', { name: 'Add this fact' }).click();
  await expect(name).toHaveAccessibleDescription(/There is a fact of that name already/);
  await reader.goto('/topics/heart-and-blood-pressure');
  const hours = reader.getByText('We read messages on weekdays from 8 in the morning to 6 in the evening.');
  await expect(hours).toBeVisible();
  await page.getByRole('button', { name: 'Remove (monitor-checks)' }).click();
  await expect(page.getByRole('button', { name: 'Remove (monitor-checks)' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove (saturday-hours)' }).click();
  await expect(page.getByRole('button', { name: 'Remove (saturday-hours)' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove (staffed-hours)' }).click();
  await expect(page.getByText('No facts yet')).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole('heading', { name: 'Good to know' })).toBeVisible();
  await expect(hours).toHaveCount(0);
  await reader.goto(post);
  await expect(reader.getByText('Please call us for today’s information.')).toBeVisible();
});
