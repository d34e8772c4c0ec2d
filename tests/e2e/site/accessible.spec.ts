/** Every kind of page under the rules of axe: narrow and wide, light and dark. */
import type { Page } from '@playwright/test';
import { messagesOf } from '../../../lib/shared/messages/site-messages';
import { expectAccessible, expectNoViolation } from '../../support/site/accessible';
import { deskPages, publicPages } from '../../support/site/site-addresses';
import {
  ask,
  askForm,
  commentIdOf,
  fillAskForm,
  openItem,
  people,
  posts,
  readCode,
  signIn,
  thread,
} from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

/** As it stands, in every width and colour. */
async function examine(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  // Colours alone are others in the dark, and at every width the same.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, `${name} in the dark`, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('public pages', async ({ visit, expectNoise }) => {
  test.setTimeout(400_000);
  expectNoise(/status of 404/);
  const page = await visit();
  for (const address of [...(await publicPages()), '/posts/no-such-post', '/no/such/page']) {
    await page.goto(address);
    await examine(page, address);
  }
});

test('the form beneath a post, when it comes back', async ({ visit }) => {
  const page = await visit();
  await page.goto(`/posts/${posts.marsh}`);
  await fillAskForm(page, { alias: 'Dr Somebody', message: 'Does the weather bring attacks on?' });
  await askForm(page).getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  await examine(page, 'a problem');
  await fillAskForm(page, {
    message: 'I have crushing chest pain right now. You can write to me at someone.else@example.org about it.',
  });
  await askForm(page).getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert', { name: 'This may need help right now' })).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await examine(page, 'an emergency and marked words');
});

test('the pages of a receipt', async ({ visit }) => {
  const page = await visit();
  await page.goto('/receipt');
  await examine(page, 'no receipt');
  await ask(page, posts.marsh, { message: 'I want to end my life and I have everything ready for tonight.' });
  await examine(page, 'a receipt with a crisis panel');
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Your message' })).toBeVisible();
  await examine(page, 'editing');
  await page.getByLabel('E-mail (optional)').fill('no address');
  await page.getByRole('button', { name: 'Write to me' }).click();
  await expect(page.getByLabel('E-mail (optional)')).toHaveAttribute('aria-invalid', 'true');
  await examine(page, 'a problem on the receipt');
  await page.goto('/receipt');
  await examine(page, 'receipts of this device');
  await page.getByLabel('Your receipt code').fill('wrong');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByLabel('Your receipt code')).toHaveAttribute('aria-invalid', 'true');
  await examine(page, 'a wrong code');
});

test('the pages of readers who answer or report', async ({ visit }) => {
  const page = await visit();
  const open = async (link: RegExp): Promise<void> => {
    await page.goto(`/posts/${posts.okafor}`);
    await thread(page).getByRole('link', { name: link }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  await open(/^Report /);
  await examine(page, 'a report');
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  await examine(page, 'a report with a problem');
  await open(/^Reply to /);
  await examine(page, 'a reply');
  await page.getByLabel('Your reply').fill('You can write to me at someone.else@example.org about it.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await examine(page, 'a reply with marked words');
  await page.getByRole('button', { name: 'Remove it for me' }).click();
  await readCode(page);
  await page.getByLabel('E-mail (optional)').fill('reads.pages@example.org');
  await page.getByRole('button', { name: 'Write to me' }).click();
  await expect(page.getByText('Please open the e-mail that we send you')).toBeVisible();
  await examine(page, 'a receipt that waits for an address');
  const mailed = () =>
    site()
      .mails()
      .find(({ to }) => to === 'reads.pages@example.org')?.text ?? '';
  await expect.poll(mailed, { timeout: 20_000 }).toContain('/receipt/address');
  await page.goto(/http\S+\/receipt\/address\S+/.exec(mailed())?.[0] ?? 'about:blank');
  await examine(page, 'an address to confirm');
  await page.getByRole('button', { name: 'Yes, write to me' }).click();
  await expect(page.getByText('We write to this address when there is news.')).toBeVisible();
  await examine(page, 'an address that is confirmed');
  await page.goto('/receipt/address?message=nothing&token=nothing');
  await examine(page, 'a link that is worth nothing');
});

test('writing in Arabic, from right to left', async ({ visit }) => {
  const arabic = messagesOf('ar');
  const page = await visit();
  await page.goto('/posts/asthma-inhalers.ar');
  const form = page.getByRole('region', { name: arabic.ask.title });
  await form.getByLabel(arabic.form.message).fill('اكتبوا لي على someone@example.org من فضلكم إن أمكن.');
  await form.getByRole('button', { name: arabic.form.send }).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await examine(page, 'marked words in Arabic');
  await page.getByRole('button', { name: arabic.marked.removeIt }).click();
  await expect(page.getByRole('heading', { name: arabic.receipt.title })).toBeVisible();
  // The alias that we chose: two Arabic words.
  await expect(page.getByText(/[\u0621-\u064A]+ [\u0621-\u064A]+/).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await examine(page, 'a receipt in Arabic');
});

test('signing in, and the desk', async ({ visit, expectNoise }) => {
  test.setTimeout(180_000);
  expectNoise(/status of 404/);
  const patient = await visit();
  await ask(patient, posts.tan, {
    alias: 'Examined Wren',
    message: 'Is steam good or bad for a tight chest in general?',
  });
  const id = commentIdOf(patient);
  const page = await visit();
  await page.goto('/sign-in');
  await examine(page, 'sign-in');
  await page.goto('/sign-in?error=Verification');
  await examine(page, 'a link that does not work');
  await signIn(page, site(), people.tan.email);
  await examine(page, 'the queue');
  await openItem(page, 'Examined Wren');
  await examine(page, 'an item');
  await page.getByLabel('Your answer').fill('No.');
  await page.getByRole('button', { name: 'Answer and publish' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  await examine(page, 'an item with a problem');
  await page.getByLabel('Your answer').fill('In general steam neither helps nor harms; see someone if it is new.');
  await page.getByRole('button', { name: 'Answer and publish' }).click();
  await expect(page.getByText('Answered and published').first()).toBeVisible();
  await examine(page, 'an item just decided');
  await page.goto('/desk?state=returned');
  await examine(page, 'the queue of what was sent back');
  await page.goto('/desk/decisions');
  await examine(page, 'the log of decisions');
  await page.goto('/desk/posts');
  await expect(page.getByRole('rowheader', { name: /^Antibiotics/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Migraine/ })).toHaveCount(0);
  await examine(page, 'own posts');
  await page.goto(`/desk/comments/${id.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))}`);
  await examine(page, 'not found at the desk');
});

test('every element that a post can hold', async ({ visit }) => {
  test.setTimeout(120_000);
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await page.goto('/desk/posts');
  await page.getByRole('link', { name: 'What a post can hold' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What a post can hold' })).toBeVisible();
  await examine(page, 'elements');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await examine(page, 'elements in forced colours');
});

test('every page of the desk, as an administrator', async ({ visit }) => {
  test.setTimeout(400_000);
  await site().command(
    'lib/identity/accounts/staff-command.ts',
    'add',
    '--email',
    'admin@practice.example',
    '--name',
    'Robin Keeper',
    '--role',
    'admin',
  );
  const page = await visit();
  await signIn(page, site(), 'admin@practice.example');
  for (const address of deskPages()) {
    await page.goto(address);
    await examine(page, address);
  }
});

test('what is found at the desk', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  await page.goto('/desk/search?q=pressure');
  await expect(page.getByText(/messages? found/)).toBeVisible();
  await examine(page, 'messages found');
  await page.goto('/desk/search?q=zzzzzz');
  await expect(page.getByText('No message has these words')).toBeVisible();
  await examine(page, 'nothing found');
});
