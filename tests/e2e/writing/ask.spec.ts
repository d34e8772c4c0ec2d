/** Someone who asks beneath a post: every way in which the form comes back. */
import { sendAgain, stored, words } from '../../support/site/counted-words';
import { ask, askForm, commentIdOf, fillAskForm, posts, readCode } from '../../support/site/site-flows';
import { Requester, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

for (const scripting of [true, false]) {
  test.describe(`with scripting ${scripting ? 'on' : 'off'}`, () => {
    test('a patient asks under an alias of their own, gets a receipt, and finds it again on the same device', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words();
      const alias = `Patient Otter ${scripting ? 'One' : 'Two'}`;
      await ask(page, posts.marsh, { alias, message });
      await expect(page.getByRole('heading', { name: 'Waiting to be read' })).toBeVisible();
      await expect(page.getByText(message)).toBeVisible();
      await expect(page.getByText(`As ${alias},`)).toBeVisible();
      for (const button of ['Edit', 'Withdraw', 'Erase'])
        await expect(page.getByRole('button', { name: button })).toBeVisible();
      expect(stored(site(), message)).toBe(1);
      await page.goto('/receipt');
      await page.getByRole('link', { name: /^Question under “Migraine/ }).click();
      await expect(page.getByText(message)).toBeVisible();
    });

    test('a patient shares an experience and leaves the alias to us', async ({ visit }) => {
      const page = await visit({ scripting });
      const message = words('What helped me was a dark room');
      await ask(page, posts.okafor, { kind: 'Share my experience', message });
      await expect(page.getByText(/^As \p{Lu}\p{L}+ \p{Lu}\p{L}+,/u)).toBeVisible();
      expect(site().query('SELECT kind FROM Comment WHERE id = ?', commentIdOf(page))).toEqual([
        { kind: 'experience' },
      ]);
    });

    test('what is wrong stands beside the field, and every word is kept', async ({ visit }) => {
      const page = await visit({ scripting });
      await page.goto(`/posts/${posts.marsh}`);
      await fillAskForm(page, { kind: 'Share my experience', alias: 'Kept Alias', message: 'Too short' });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      const summary = page.getByRole('alert', { name: 'There is a problem' });
      await expect(summary).toBeFocused();
      await expect(summary.getByRole('link', { name: /^Write a little more/ })).toHaveAttribute('href', '#message');
      await expect(askForm(page).getByLabel('Your message')).toHaveValue('Too short');
      await expect(askForm(page).getByLabel('Your message')).toHaveAttribute('aria-invalid', 'true');
      await expect(askForm(page).getByLabel('Your message')).toHaveAccessibleDescription(/Write a little more/);
      await expect(askForm(page).getByLabel('Alias')).toHaveValue('Kept Alias');
      await expect(askForm(page).getByLabel('Share my experience')).toBeChecked();

      const message = words();
      for (const alias of ['Dr Elena Marsh', 'Elena Marsh', 'Еlena Mаrsh', 'Doctor Who', 'someone@example.org']) {
        await fillAskForm(page, { alias, message });
        await sendAgain(page);
        await expect(askForm(page).getByLabel('Alias'), alias).toHaveAttribute('aria-invalid', 'true');
        await expect(askForm(page).getByLabel('Alias')).toHaveValue(alias);
        await expect(askForm(page).getByLabel('Your message')).toHaveValue(message);
      }
      expect(stored(site(), message)).toBe(0);
      await fillAskForm(page, { alias: `Mended Alias ${scripting ? 'One' : 'Two'}`, message });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await readCode(page);
      expect(stored(site(), message)).toBe(1);
    });

    test('an alias that someone in the conversation has is refused, with another one offered', async ({ visit }) => {
      const alias = `Taken Heron ${scripting ? 'One' : 'Two'}`;
      await submit(new Requester(), posts.marsh, { alias, message: words() });
      const page = await visit({ scripting });
      await page.goto(`/posts/${posts.marsh}`);
      await fillAskForm(page, { alias: alias.replace('o', 'о').toUpperCase(), message: words() });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await expect(askForm(page).getByLabel('Alias')).toHaveAccessibleDescription(
        /already uses this name.*You can use “\p{Lu}\p{L}+ \p{L}+”/u,
      );
    });

    for (const { button, expected } of [
      { button: 'Remove it for me', expected: 'without' },
      { button: 'It identifies no one', expected: 'with' },
    ]) {
      test(`words that could identify someone are marked, and “${button}” is followed`, async ({ visit }) => {
        const page = await visit({ scripting });
        const message = words('You can write to me at karen.private@example.org or call (415) 555-0132');
        await page.goto(`/posts/${posts.tan}`);
        await fillAskForm(page, { message });
        await askForm(page).getByRole('button', { name: 'Send' }).click();
        await expect(page.locator('mark').filter({ hasText: 'karen.private@example.org' })).toBeVisible();
        await expect(page.locator('mark').filter({ hasText: '555-0132' })).toBeVisible();
        await expect(askForm(page).getByLabel('Your message')).toHaveValue(message);
        const question = page.locator('#ask');
        await expect(page).toHaveURL(/#ask$/);
        await expect(page).toHaveTitle(/^This could show who you or someone else is – /);
        await expect(question).toContainText('Nothing has been sent yet');
        await expect(question).toBeFocused();
        await expect(question).toBeInViewport();
        for (const offered of ['Remove it for me', 'Let me edit', 'It identifies no one'])
          await expect(page.getByRole('button', { name: offered })).toBeVisible();
        expect(
          site().query("SELECT id FROM CommentRevision WHERE body LIKE '%karen.private%' AND overruled = 0"),
        ).toEqual([]);
        await page.getByRole('button', { name: button }).click();
        await readCode(page);
        if (expected === 'with') await expect(page.getByText(message)).toBeVisible();
        else await expect(page.getByText('karen.private')).toHaveCount(0);
        expect(stored(site(), message)).toBe(expected === 'with' ? 1 : 0);
      });
    }

    test('words that could identify someone are marked, and “Let me edit” lets their writer edit', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words();
      await page.goto(`/posts/${posts.tan}`);
      await fillAskForm(page, { message: `My e-mail is karen.edited@example.org. ${message}` });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await page.getByRole('button', { name: 'Let me edit' }).click();
      await expect(page.getByText('Change the marked words in the box below')).toBeVisible();
      await expect(askForm(page).getByRole('button', { name: 'Send' })).toBeEnabled();
      await expect(askForm(page).getByLabel('Your message')).toHaveValue(
        `My e-mail is karen.edited@example.org. ${message}`,
      );
      const field = askForm(page).getByLabel('Your message');
      await field.fill(message);
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await readCode(page);
      expect(stored(site(), message)).toBe(1);
    });

    test('words that sound like an emergency are answered with the number to call at once, are kept, and page whoever is on call', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words('I have crushing chest pain right now and my left arm is numb');
      await ask(page, posts.okafor, { message });
      await expect(
        page
          .getByRole('alert', { name: 'This may need help right now' })
          .getByRole('link', { name: '911', exact: true }),
      ).toBeVisible();
      expect(stored(site(), message)).toBe(1);
      const id = commentIdOf(page);
      const pages = (): string[] =>
        site()
          .mails()
          .filter(({ text }) => text.includes(id))
          .map(({ to }) => to)
          .sort();
      await expect.poll(pages).toEqual(['front.desk@demo.invalid', 'samuel.okafor@demo.invalid']);
      for (const { raw } of site()
        .mails()
        .filter(({ text }) => text.includes(id)))
        expect(raw).not.toMatch(/chest|arm|numb|blood pressure/i);
    });

    test('words that sound urgent are taken at once, with the numbers, even when their alias cannot be', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words('I do not want to live any more and I have a plan to end my life tonight');
      await page.goto(`/posts/${posts.okafor}`);
      await fillAskForm(page, { alias: 'Dr Somebody', message });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await expect(
        page
          .getByRole('alert', { name: 'You do not have to face this alone' })
          .getByRole('link', { name: 'Call or text 988' }),
      ).toBeVisible();
      await readCode(page);
      await expect(page.getByText('We gave your message another alias')).toBeVisible();
      await expect(page.getByText('Dr Somebody')).toHaveCount(0);
      expect(stored(site(), message)).toBe(1);
    });

    test('a message sent twice by two clicks, or again after going back, is stored once', async ({ visit }) => {
      const page = await visit({ scripting });
      const message = words();
      await page.goto(`/posts/${posts.tan}`);
      await fillAskForm(page, { alias: `Twice Finch ${scripting ? 'One' : 'Two'}`, message });
      await askForm(page).getByRole('button', { name: 'Send' }).dblclick();
      await readCode(page);
      const first = commentIdOf(page);
      await page.goBack();
      await fillAskForm(page, { alias: `Twice Finch ${scripting ? 'One' : 'Two'}`, message });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await readCode(page);
      expect(commentIdOf(page)).toBe(first);
      expect(stored(site(), message)).toBe(1);
    });
  });
}
