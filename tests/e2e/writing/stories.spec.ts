/** Someone who tells what it was like to come to the practice: from the form to the page, and back off it. */
import { expectAccessible } from '../../support/site/accessible';
import { commentIdOf, openItem, people, readCode, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const phone = { viewport: { width: 360, height: 800 } };

for (const scripting of [true, false]) {
  const how = `with scripting ${scripting ? 'on' : 'off'}`;

  test(`a story is held, read by the desk, shown without names, and erased by its writer, ${how}`, async ({
    visit,
  }) => {
    const [page, desk, reader] = [await visit({ scripting, ...phone }), await visit({ scripting }), await visit(phone)];
    const alias = `Story Otter ${scripting ? 'One' : 'Two'}`;
    const words = `The nurse let me bring my sister into the room, ${scripting ? 'twice' : 'once'}.`;
    await page.goto('/practice');
    await page.getByRole('link', { name: 'Read and tell stories' }).click();
    const form = page.getByRole('region', { name: 'Tell your story' });
    await form.getByLabel('What is it about?').selectOption('Thanks');
    await form.getByLabel('Alias').fill(alias);
    await form.getByLabel('Your story').fill(`${words} Okafor came by as well, and stayed.`);
    await form.getByRole('button', { name: 'Send' }).click();
    await expect(page.locator('mark')).toHaveText(['Okafor']);
    await expect(form.getByLabel('Your story')).toHaveValue(/Okafor/);
    await form.getByRole('button', { name: 'Remove it for me' }).click();
    await readCode(page);
    const receipt = page.url();
    await expect(page.getByText('[name] came by as well')).toBeVisible();
    await reader.goto('/practice/stories');
    await expect(reader.getByText(words)).toHaveCount(0);

    await signIn(desk, site(), people.desk.email);
    await openItem(desk, alias);
    await expect(desk.getByRole('button', { name: 'Answer and publish' })).toHaveCount(0);
    await desk.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(desk.getByText('Done: Published.')).toBeVisible();
    await reader.goto('/practice/stories');
    const story = reader.getByRole('article', { name: new RegExp(alias) });
    await expect(story).toContainText(words);
    await expect(story).toContainText('Thanks');
    await expect(story.getByRole('link', { name: /^Reply/ })).toHaveCount(0);
    await reader.goto(`/practice/stories/${commentIdOf(page)}`);
    await expect(reader.getByText(words)).toBeVisible();
    await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);

    await page.goto(receipt);
    await page.getByRole('button', { name: 'Erase' }).click();
    await page.getByRole('button', { name: 'Yes, erase it' }).click();
    await reader.goto('/practice/stories');
    await expect(reader.getByText(words)).toHaveCount(0);
    expect((await reader.request.get(`/practice/stories/${commentIdOf(page)}`)).status()).toBe(404);
  });
}

test('a physician finds no story, and a story that sounds urgent is met with the number', async ({ visit }) => {
  const [page, physician] = [await visit(phone), await visit()];
  await page.goto('/practice/stories');
  await page
    .getByRole('textbox', { name: 'Your story' })
    .fill('I came home from you and now I have crushing chest pain and cannot breathe.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert', { name: 'This may need help right now' })).toBeVisible();
  const id = commentIdOf(page);
  await signIn(physician, site(), people.okafor.email);
  expect((await physician.request.get(`/desk/comments/${id}`)).status()).toBe(404);
});

test('the pages of stories have no fault of access', async ({ visit }) => {
  const page = await visit();
  await page.goto('/practice/stories');
  await expect(page.getByRole('article', { name: /Gentle Heron/ })).toContainText('Demonstration');
  await expectAccessible(page, 'stories');
  await page
    .getByRole('article', { name: /Gentle Heron/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/practice\/stories\/[0-9A-Z]{26}/);
  await expectAccessible(page, 'one story');
});
