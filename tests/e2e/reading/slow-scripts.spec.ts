/** A slow line: people read and type long before the scripts of a page have come. */
import type { Page } from '@playwright/test';
import {
  ask,
  askForm,
  commentIdOf,
  fillAskForm,
  isTakenOver,
  people,
  posts,
  signIn,
} from '../../support/site/site-flows';
import { Requester, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

/** Holds every script back until it is called: the framework's at the desk, ours on a page of readers. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/(?:_next\/static\/.*|enhance)\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('a changed message is kept', async ({ visit }) => {
  const page = await visit();
  await ask(page, posts.marsh, { message: 'Does it matter at what hour one takes the tablet?' });
  const release = await holdScripts(page);
  await page.goto(`/receipt/${commentIdOf(page)}?edit=1`, { waitUntil: 'commit' });
  const field = page.getByRole('textbox', { name: 'Your message' });
  await field.fill('Words that were typed while the scripts were still on their way.');
  release();
  await page.waitForLoadState();
  await expect(field).toHaveValue('Words that were typed while the scripts were still on their way.');
});

test('an answer, a reason and a note are kept', async ({ visit }) => {
  const id =
    (
      await submit(new Requester(), posts.tan, {
        alias: 'Early Wagtail',
        message: 'How does one know that the spacer is clean?',
      })
    )
      .split('/')
      .at(-1) ?? '';
  const page = await visit();
  await signIn(page, site(), people.tan.email);
  const release = await holdScripts(page);
  await page.goto(`/desk/comments/${id}`, { waitUntil: 'commit' });
  const answer = page.getByLabel('Your answer');
  const decline = page.locator('details', { hasText: 'Decline…' });
  if ((await decline.getAttribute('open')) === null) await decline.locator('summary').click();
  await answer.fill('An answer begun early.');
  await decline.getByLabel('Reason').selectOption({ label: 'Not about this post' });
  await decline.getByLabel('Note to the writer').fill('A note begun early.');
  release();
  await expect.poll(() => isTakenOver(answer)).toBe(true);
  await expect(answer).toHaveValue('An answer begun early.');
  await expect(decline.getByLabel('Note to the writer')).toHaveValue('A note begun early.');
  await expect(decline.getByLabel('Reason').locator('option:checked')).toHaveText('Not about this post');
});

test('whoever has gone on to a field of a form that came back stays in it', async ({ visit }) => {
  const page = await visit();
  await page.goto(`/posts/${posts.marsh}`);
  await fillAskForm(page, { alias: 'Dr Somebody', message: 'Does the weather bring attacks on?' });
  const release = await holdScripts(page);
  await askForm(page).getByRole('button', { name: 'Send' }).click({ noWaitAfter: true });
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  const alias = page.getByLabel('Alias');
  await alias.fill('Early Plover');
  release();
  await page.waitForLoadState();
  await expect(alias).toBeFocused();
  await expect(alias).toHaveValue('Early Plover');
});
