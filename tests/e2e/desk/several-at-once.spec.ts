/** Several decisions at once, and a search: what saves a desk its daily work. */
import { expectAccessible } from '../../support/site/accessible';
import { ask, openItem, people, posts, publishAlone, signIn, waitingList } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

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
  await expect(page.getByRole('button', { name: 'Decline these' }), 'it comes with the first tick').toBeHidden();
  for (const alias of aliases) await tick(alias).check();
  await page.getByRole('button', { name: 'Decline these' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Choose a reason to decline.');
  for (const alias of aliases) await expect(tick(alias), 'the ticks are kept').toBeChecked();
  await expectAccessible(page, 'the queue with ticks');

  const other = await visit();
  await signIn(other, site(), people.okafor.email);
  await openItem(other, aliases[1] ?? '');
  await publishAlone(other);
  await expect(other.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();

  await page.getByLabel('Reason to decline').selectOption({ label: 'Not about this post' });
  await page.getByRole('button', { name: 'Decline these' }).click();
  const results = page.getByRole('list', { name: 'What happened' });
  await expect(results.getByRole('listitem')).toHaveCount(3);
  await expect(results.getByRole('listitem').filter({ hasText: aliases[0] ?? '' })).toContainText('Declined.');
  await expect(results.getByRole('listitem').filter({ hasText: aliases[1] ?? '' })).toContainText(
    `Already decided by ${people.okafor.name}, `,
  );
  await expect(results.getByRole('listitem').filter({ hasText: aliases[2] ?? '' })).toContainText('Declined.');
  await expectAccessible(page, 'what came of several');
  await expect(waitingList(page).getByRole('article', { name: aliases[0] ?? '' })).toHaveCount(0);

  await page.goto('/desk/search?q=altogether');
  await expect(page.getByRole('list', { name: 'Found' })).toContainText(aliases[0] ?? '');
  await expectAccessible(page, 'search at the desk');
});
