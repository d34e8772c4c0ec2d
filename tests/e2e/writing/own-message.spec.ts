/** Someone who comes back for what became of their message: the receipt, its code, an address for news. */
import { stored, words } from '../../support/site/counted-words';
import { ask, commentIdOf, edit, leaveAddress, posts } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

for (const scripting of [true, false]) {
  test.describe(`with scripting ${scripting ? 'on' : 'off'}`, () => {
    test('a code opens the receipt on another device, however it is typed; a wrong one stays in its field', async ({
      visit,
    }) => {
      const message = words();
      const code = await ask(await visit({ scripting }), posts.marsh, { message });
      const other = await visit({ scripting });
      await other.goto('/receipt');
      await other.getByLabel('Your receipt code').fill('ABCD-EFGH-JKMN-PQRS-TVWX-Y');
      await other.getByRole('button', { name: 'Open' }).click();
      await expect(other.getByLabel('Your receipt code')).toHaveValue('ABCD-EFGH-JKMN-PQRS-TVWX-Y');
      await expect(other.getByLabel('Your receipt code')).toHaveAccessibleDescription(
        /One letter or digit of this code is wrong/,
      );
      await other.getByLabel('Your receipt code').fill(code.toLowerCase().replaceAll('-', ' '));
      await other.getByRole('button', { name: 'Open' }).click();
      await expect(other.getByText(message)).toBeVisible();
      await other.reload();
      await expect(other.getByText(message)).toBeVisible();
    });

    test('a patient changes, takes back and erases their own words', async ({ visit }) => {
      const page = await visit({ scripting });
      const [message, changed] = [words(), words('In better words, how long does this usually last')];
      await ask(page, posts.marsh, { message });
      await edit(page, 'short');
      await expect(page.getByRole('textbox', { name: 'Your message' })).toHaveAccessibleDescription(
        /Write a little more/,
      );
      await page.getByRole('textbox', { name: 'Your message' }).fill(changed);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your new words are saved' })).toBeVisible();
      await expect(page.getByText(changed)).toBeVisible();
      await page.getByRole('button', { name: 'Withdraw' }).click();
      await expect(page.getByRole('heading', { name: 'Withdraw your message?' })).toBeVisible();
      expect(stored(site(), changed)).toBe(1);
      await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
      await expect(page.getByRole('heading', { name: 'You withdrew it' })).toBeVisible();
      await page.getByRole('button', { name: 'Erase' }).click();
      await expect(page.getByText('Your words, in every version.')).toBeVisible();
      await page.getByRole('link', { name: 'Leave it as it was' }).click();
      expect(stored(site(), changed)).toBe(1);
      await page.getByRole('button', { name: 'Erase' }).click();
      await page.getByRole('button', { name: 'Yes, erase it' }).click();
      await expect(page.getByRole('heading', { name: 'Erased', exact: true })).toBeVisible();
      await expect(page.getByText(changed)).toHaveCount(0);
      expect([stored(site(), message), stored(site(), changed)]).toEqual([0, 0]);
    });

    test('an address for news is checked, kept from view, and taken away again', async ({ visit }) => {
      const page = await visit({ scripting });
      await ask(page, posts.marsh, { message: words() });
      await page.getByLabel('E-mail (optional)').fill('not an address');
      await page.getByRole('button', { name: 'Write to me' }).click();
      await expect(page.getByLabel('E-mail (optional)')).toHaveValue('not an address');
      await expect(page.getByLabel('E-mail (optional)')).toHaveAccessibleDescription(
        /does not look like an e-mail address/,
      );
      await page.getByLabel('E-mail (optional)').fill('someone.private@example.org');
      await page.getByRole('button', { name: 'Write to me' }).click();
      await expect(
        page.getByRole('status').filter({ hasText: 'Please open the e-mail that we send you' }),
      ).toBeVisible();
      expect(await page.content()).not.toContain('someone.private');
      expect(site().query("SELECT 1 FROM Contact WHERE emailEncrypted LIKE '%someone%'")).toEqual([]);
      await page.getByRole('button', { name: 'Erase my address' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your e-mail address is erased' })).toBeVisible();
      await leaveAddress(page, site(), `confirmed.${scripting}@example.org`);
      await expect(page.getByText('We will write to the address you left')).toBeVisible();
      await page.getByRole('button', { name: 'Erase my address' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your e-mail address is erased' })).toBeVisible();
      expect(site().query('SELECT 1 FROM Contact WHERE commentId = ?', commentIdOf(page))).toEqual([]);
    });

    test('new words are saved although the device has forgotten the message meanwhile', async ({ visit }) => {
      const page = await visit({ scripting });
      const changed = words('In better words, how long does this last');
      await ask(page, posts.marsh, { message: words() });
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.context().clearCookies();
      await page.getByRole('textbox', { name: 'Your message' }).fill(changed);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your new words are saved' })).toBeVisible();
      await expect(page.getByText(changed)).toBeVisible();
    });

    test('a shared computer forgets what was sent from it', async ({ visit }) => {
      const page = await visit({ scripting });
      const message = words();
      await ask(page, posts.marsh, { message });
      const receipt = new URL(page.url()).pathname;
      await page.goto('/receipt');
      await page.getByRole('button', { name: 'Remove them from this device' }).click();
      await page.getByRole('button', { name: 'Yes, remove them from this device' }).click();
      await expect(page.getByText('Your messages are no longer listed on this device')).toBeVisible();
      await page.goto(receipt);
      await expect(page.getByLabel('Your receipt code')).toBeVisible();
      await expect(page.getByText(message)).toHaveCount(0);
    });
  });
}
