/** Administrators manage people at the desk, with keyboard and phone; passkeys and recovery codes open it without any mail. */
import type { CDPSession, Page } from '@playwright/test';
import { expectAccessible } from '../../support/site/accessible';
import { signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const admin = 'keeper@practice.example';
const staffCommand = 'lib/identity/accounts/staff-command.ts';

test.beforeAll(async () => {
  await site().command(staffCommand, 'add', '--email', admin, '--name', 'Robin Keeper', '--role', 'admin');
});

const linkFor = (email: string): string =>
  site()
    .mails()
    .filter(({ to, text }) => to === email && text.includes('/sign-in/confirm'))
    .map(({ text }) => /http\S+\/sign-in\/confirm\S+/.exec(text)?.[0] ?? '')
    .at(-1) ?? '';

for (const scripting of [true, false])
  test(`someone is invited, signs in by the link, changes roles and is suspended, ${scripting ? 'with' : 'without'} scripting`, async ({
    visit,
  }) => {
    test.setTimeout(120_000);
    const email = `new.${scripting}@practice.example`;
    const page = await visit({ scripting });
    await signIn(page, site(), admin);
    await page.goto('/desk/people');
    await page.getByLabel('E-mail address of the person').fill('no address');
    await page.getByRole('button', { name: 'Send invitation' }).press('Enter');
    await expect(page.getByRole('alert').getByRole('link', { name: 'Choose a role.' })).toBeVisible();
    await page.getByLabel('E-mail address of the person').fill(email);
    await page.getByLabel('Name', { exact: true }).fill(`Newcomer ${scripting}`);
    await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('Practice staff');
    await page.getByRole('button', { name: 'Send invitation' }).press('Enter');
    await expect(page.getByText('The invitation is on its way.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Accounts' })).toContainText('Invited');
    if (scripting) await expectAccessible(page, 'people');

    await expect.poll(() => linkFor(email)).not.toBe('');
    const newcomer = await visit({ scripting });
    await newcomer.goto(linkFor(email));
    await newcomer.getByRole('button', { name: 'Sign in' }).click();
    await expect(newcomer.getByRole('navigation', { name: 'Desk' })).toBeVisible();
    await expect(newcomer.getByRole('link', { name: 'People' })).toHaveCount(0);

    await page.getByRole('link', { name: `Newcomer ${scripting}` }).click();
    await expect(page.getByRole('button', { name: 'Suspend' })).toBeVisible();
    if (scripting) await expectAccessible(page, 'a person');
    await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('Administrator');
    await page.getByRole('button', { name: 'Change role' }).press('Enter');
    await expect(page.getByText('The role is changed.')).toBeVisible();
    await expect(page.getByRole('list', { name: 'What was done with this account' })).toContainText(
      'Practice staff → Administrator',
    );
    await newcomer.goto('/desk');
    await expect(newcomer).toHaveURL(/\/sign-in/);
    await page.getByRole('button', { name: 'Suspend' }).press('Enter');
    await expect(page.getByText('That account is suspended')).toBeVisible();
    await page.getByRole('button', { name: 'Re-enable' }).press('Enter');
    await expect(page.getByText('That person may sign in again.')).toBeVisible();
  });

/** A device of Chromium's own, which says yes whenever it is asked. */
async function withDevice(page: Page): Promise<{ client: CDPSession; authenticatorId: string }> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { client, authenticatorId };
}

test('a passkey is added, named and used to sign in; codes do when it is lost', async ({ visit }) => {
  test.setTimeout(120_000);
  const email = 'passkeys@practice.example';
  await site().command(staffCommand, 'add', '--email', email, '--name', 'Passkey Person', '--role', 'staff');
  const page = await visit();
  const { client, authenticatorId } = await withDevice(page);
  await signIn(page, site(), email);
  await page.goto('/desk/account');
  await page.getByLabel('Name of the passkey').fill('My phone');
  await page.getByRole('button', { name: 'Add a passkey' }).press('Enter');
  await expect(page.getByText('The passkey is added.')).toBeVisible();
  await expectAccessible(page, 'one’s own account');
  await page.getByRole('textbox', { name: 'Name', exact: true }).last().fill('Old phone');
  await page.getByRole('button', { name: 'Rename My phone' }).press('Enter');
  await expect(page.getByText('The passkey has its new name.')).toBeVisible();
  await page.getByRole('button', { name: 'Make recovery codes' }).press('Enter');
  const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const code = (await codes.first().textContent()) ?? '';

  const links = (): number =>
    site()
      .mails()
      .filter(({ to, text }) => to === email && text.includes('/sign-in/confirm')).length;
  const before = links();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.goto('/sign-in');
  await expectAccessible(page, 'signing in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).press('Enter');
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
  expect(links(), 'no link was needed').toBe(before);

  await client.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.goto('/sign-in/recovery');
  await expectAccessible(page, 'a recovery code');
  for (const [typed, opens] of [
    ['0000-0000-0000-0000', false],
    [code.toLowerCase(), true],
  ] as const) {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Recovery code').fill(typed);
    await page.getByRole('button', { name: 'Sign in with this code' }).press('Enter');
    if (opens) await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
    else await expect(page.getByRole('alert').getByRole('link')).toContainText('This address and code open no account');
  }
  await page.goto('/desk/account');
  await expect(page.getByText('9 codes are left.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Old phone' }).press('Enter');
  await expect(page.getByText('The passkey is removed.')).toBeVisible();
});
