/** Somebody who has read a post hears of the next one: from the post to a confirmed address, to the mail, to the end of it. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/site/accessible';
import { expectGoodTour } from '../../support/site/keyboard-tour';
import { answerAndPublish, ask, commentIdOf, openItem, people, posts, signIn } from '../../support/site/site-flows';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const phone = { viewport: { width: 360, height: 800 } };

const mailsTo = (email: string) =>
  site()
    .mails()
    .filter(({ to }) => to === email);

async function linkTo(email: string, subject: string, path: string): Promise<string> {
  const found = () => mailsTo(email).find((mail) => mail.subject === subject)?.text ?? '';
  // News are spread once a minute.
  await expect.poll(found, { timeout: 90_000 }).toContain(path);
  return found()
    .split(/\s/)
    .filter((word) => word.includes(path))
    .join('');
}

async function leaveAddress(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('status')).toContainText('Look in your e-mail');
  await page.goto(await linkTo(email, 'Please confirm your e-mail address', '/follow/mine'));
  await page.getByRole('button', { name: 'Yes, write to me' }).click();
  await expect(page.getByRole('status')).toContainText('We will write to you');
}

for (const scripting of [true, false]) {
  const how = `with scripting ${scripting ? 'on' : 'off'}`;

  test(`from a post to a confirmed address is one form and one link, and it is changed and ended there, ${how}`, async ({
    visit,
  }) => {
    const page = await visit({ scripting, ...phone });
    const email = `reader.${scripting}@example.org`;
    await page.goto(`/posts/${posts.okafor}`);
    await page.getByRole('link', { name: 'Hear of further posts' }).click();
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await expect(page.getByLabel('Your e-mail address')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel(/^New posts by Dr Samuel Okafor/).check();
    await page.getByLabel('Once a week, on Monday').check();
    await leaveAddress(page, email);
    await expect(page.getByText('New posts by Dr Samuel Okafor')).toBeVisible();
    await expect(page.getByLabel('Once a week, on Monday')).toBeChecked();

    await page.getByLabel('Once a month').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status')).toContainText('Saved');
    await expect(page.getByLabel('Once a month')).toBeChecked();
    const row = page.getByRole('listitem').filter({ hasText: 'New posts by Dr Samuel Okafor' });
    await row.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByRole('status')).toContainText('Stopped');
    await expect(page.getByText('New posts by Dr Samuel Okafor')).toHaveCount(0);
    const address = page.url().replace('done=stop', 'done=confirm');
    await page.getByRole('button', { name: 'Stop and erase my address' }).click();
    await expect(page.getByRole('status')).toContainText('Your address is erased');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more');
    expect(site().query('SELECT id FROM Follower WHERE demonstration = 0')).toEqual([]);
    expect(site().output(), 'the log').not.toContain(email);
  });
}

test('whoever follows a question has a letter when it is answered, and one press in a mail program ends all', async ({
  visit,
}) => {
  test.setTimeout(240_000);
  const [writer, desk, reader] = [await visit(), await visit(), await visit({ scripting: false, ...phone })];
  const email = 'follows.question@example.org';
  await ask(writer, posts.tan, {
    alias: 'Followed Plover',
    message: 'Can a mask be worn in general while it is cold?',
  });
  const id = commentIdOf(writer);
  await signIn(desk, site(), people.tan.email);
  await openItem(desk, 'Followed Plover');
  await desk.getByText('More…').click();
  await desk.getByRole('button', { name: 'Publish without an answer' }).click();
  await expect(desk.getByText('Done: Published.')).toBeVisible();
  await reader.goto(`/posts/${posts.tan}/questions/${id}`);
  await reader.getByRole('link', { name: 'Follow this question' }).first().click();
  await expect(reader.getByLabel(/^An answer to the question/)).toBeChecked();
  await leaveAddress(reader, email);
  await desk.goto(`/desk/comments/${id}`);
  await answerAndPublish(desk, 'In general a scarf or a mask warms the air, and does no harm.');
  const link = await linkTo(email, 'A question you follow has an answer', `/questions/${id}`);
  expect(mailsTo(email).at(-1)?.text).not.toContain('warms the air');
  await reader.goto(link);
  await expect(reader.getByText('warms the air')).toBeVisible();

  const mine = new URL(await linkTo(email, 'A question you follow has an answer', '/follow/mine'));
  const oneClick = `/api/unfollow${mine.search}`;
  // As a mail program sends it: no cookie, no origin, and its own kind of form.
  const pressed = await fetch(`${site().url}${oneClick}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(pressed.status).toBe(200);
  expect(site().query('SELECT id FROM Follower WHERE demonstration = 0')).toEqual([]);
  const again = await new Requester().request(oneClick);
  expect([again.status, new URL(again.headers.get('location') ?? '', site().url).pathname]).toEqual([
    303,
    '/follow/mine',
  ]);
});

test('the pages of following have no fault of access, and their keys go in order', async ({ visit }) => {
  const page = await visit();
  await page.goto(`/follow?post=${posts.okafor}`);
  await expectAccessible(page, 'the form');
  await expectGoodTour(page, 'the form');
  await page.getByRole('button', { name: 'Send me the link' }).press('Enter');
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  await expectAccessible(page, 'the form with a problem');
  const email = 'by.keyboard@example.org';
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).press('Enter');
  await expectAccessible(page, 'asked');
  await page.goto(await linkTo(email, 'Please confirm your e-mail address', '/follow/mine'));
  await expectAccessible(page, 'to confirm');
  await page.getByRole('button', { name: 'Yes, write to me' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('We will write to you');
  await expectAccessible(page, 'what somebody follows');
  await expectGoodTour(page, 'what somebody follows');
  await page.getByRole('button', { name: 'Stop and erase my address' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Your address is erased');
  await expectAccessible(page, 'the end');
});

test('the desk reads how many follow what, and of nobody who', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  await page.goto('/desk/figures');
  const followers = page.getByRole('region', { name: 'Who hears of further posts', exact: true });
  await expect(followers).toContainText('5 of them belong to the demonstration');
  await expect(followers.getByRole('row', { name: /^Every new post/ })).toContainText('2');
  expect(await page.content()).not.toContain('demo.invalid');
  await expectAccessible(page, 'figures');
});
