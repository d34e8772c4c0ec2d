/** Several decisions at once, and a search: what saves a desk its daily work. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ask, openItem, people, posts, signIn, waitingList } from '../support/site-flows';
import { useSite } from '../support/site-server';
import { expect, test } from '../support/site-visitors';

const site = useSite();

/** As it stands, on a phone and on a wide screen: no fault by axe's rules, and nothing sticks out at the side. */
async function examine(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
      `${name} at ${width}`,
    ).toEqual([]);
  }
}

test('several messages are decided at once, each with an outcome of its own, and found again by their words', async ({
  visit,
}) => {
  test.setTimeout(240_000);
  const aliases = ['Finch', 'Linnet', 'Siskin'].map((bird) => `Swift ${bird}`);
  for (const [index, alias] of aliases.entries()) {
    const patient = await visit({ scripting: false });
    await ask(patient, posts.okafor, {
      kind: index === 2 ? 'Share my experience' : 'Ask a question',
      alias,
      message: `A remark about something else altogether, number ${index + 1}.`,
    });
  }
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  const tick = (alias: string) => page.getByRole('checkbox', { name: `Tick the message of ${alias}` });
  await page.getByRole('button', { name: 'Decline these' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Tick the messages first.');
  for (const alias of aliases) await tick(alias).check();
  await page.getByRole('button', { name: 'Decline these' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Choose a reason to decline.');
  for (const alias of aliases) await expect(tick(alias), 'the ticks are kept').toBeChecked();
  await examine(page, 'the queue with ticks');

  const other = await visit();
  await signIn(other, site(), people.okafor.email);
  await openItem(other, aliases[1] ?? '');
  await other.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(other.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();

  await page.getByLabel('Reason to decline').selectOption({ label: 'Not about this post' });
  await page.getByRole('button', { name: 'Decline these' }).click();
  const results = page.getByRole('list', { name: 'What happened' });
  await expect(results.getByRole('listitem')).toHaveCount(3);
  await expect(results.getByRole('listitem').filter({ hasText: aliases[0] ?? '' })).toContainText('Declined.');
  await expect(results.getByRole('listitem').filter({ hasText: aliases[1] ?? '' })).toContainText(
    `Already decided: ${people.okafor.name} published it`,
  );
  await expect(results.getByRole('listitem').filter({ hasText: aliases[2] ?? '' })).toContainText('Declined.');
  await examine(page, 'what came of several');
  await expect(waitingList(page).getByRole('article', { name: aliases[0] ?? '' })).toHaveCount(0);

  await page.goto('/desk/search?q=altogether');
  await expect(page.getByRole('list', { name: 'Found' })).toContainText(aliases[0] ?? '');
  await examine(page, 'search at the desk');
});
