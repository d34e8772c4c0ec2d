/** Someone who writes in Spanish, from reading to the receipt; and the sum that a browser does meanwhile. */
import { messagesOf } from '../../../lib/shared/messages/site-messages';
import { commentIdOf } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const spanish = messagesOf('es');
const arabic = messagesOf('ar');

const rowOf = (id: string) =>
  site().query<{ riskRank: number; lowPriority: string | null }>(
    'SELECT riskRank, readLast AS lowPriority FROM Comment WHERE id = ?',
    id,
  );

for (const scripting of [true, false]) {
  test.describe(`with scripting ${scripting ? 'on' : 'off'}`, () => {
    test('a patient writes in Spanish and meets nothing else', async ({ visit }) => {
      const page = await visit({ scripting });
      await page.goto('/posts/asthma-inhalers.es');
      const form = page.getByRole('region', { name: spanish.ask.title });
      const message = form.getByLabel(spanish.form.message);
      await message.fill(
        'Me llamo Lucía Ferrer, mi marido Juan ronca y mi teléfono es 612 345 678. ¿Es por el inhalador?',
      );
      await form.getByRole('button', { name: spanish.form.send }).click();
      for (const words of ['Lucía Ferrer', 'Juan', '612 345 678'])
        await expect(page.locator('mark').filter({ hasText: words })).toBeVisible();
      await expect(page.getByText(spanish.findings.name)).toBeVisible();
      await expect(page.getByText(spanish.findings.phone)).toBeVisible();
      await page.getByRole('button', { name: spanish.marked.removeIt }).click();
      await expect(page.getByRole('heading', { name: spanish.receipt.title })).toBeVisible();
      await expect(
        page.getByText('Me llamo [nombre], mi marido [nombre] ronca y mi teléfono es [número de teléfono].'),
      ).toBeVisible();
      // The alias that we chose: an animal, and an adjective that agrees with it.
      await expect(page.getByText(/^Como \p{Lu}\p{L}+ \p{Lu}\p{L}+(?:[oae]|z|l),/u)).toBeVisible();
    });

    test('words of crisis are answered in Spanish with the numbers of the practice', async ({ visit }) => {
      const page = await visit({ scripting });
      await page.goto('/posts/asthma-inhalers.es');
      const form = page.getByRole('region', { name: spanish.ask.title });
      await form.getByLabel(spanish.form.message).fill('Ya no aguanto más, quiero morirme y no sé a quién decírselo.');
      await form.getByRole('button', { name: spanish.form.send }).click();
      const panel = page.getByRole('alert', { name: spanish.urgent.crisisTitle });
      await expect(panel).toBeVisible();
      await expect(panel.locator('a[href="tel:988"]')).toBeVisible();
      await expect(panel.locator('a[href="tel:911"]')).toBeVisible();
    });
  });
}

test('the browser does its sum unseen while someone types, and it is accepted with the message', async ({ visit }) => {
  const page = await visit();
  await page.goto('/posts/migraine');
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
  ).not.toContainEqual(expect.stringContaining('ask.js'));
  const field = page.getByLabel('Your message');
  await field.fill('How long does this usually last for someone who gets it every spring?');
  await expect(page.locator('input[name="proof"]')).not.toHaveValue('', { timeout: 50_000 });
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'We have your message' })).toBeVisible();
  // A quick machine fills the form in faster than a person; the proof itself was accepted.
  expect(['too-fast', null]).toContain(rowOf(commentIdOf(page))[0]?.lowPriority);
});

test('without scripts a message is taken all the same and read after the others', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.goto('/posts/migraine');
  await page.getByLabel('Your message').fill('How long does this usually last for someone who gets it every autumn?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'We have your message' })).toBeVisible();
  expect(rowOf(commentIdOf(page))).toEqual([{ riskRank: 0, lowPriority: 'unproven' }]);
});

test('the form in Arabic runs from right to left, with numbers that stay as they are', async ({ visit }) => {
  const page = await visit();
  await page.goto('/posts/asthma-inhalers.ar');
  const form = page.getByRole('region', { name: arabic.ask.title });
  await form.getByLabel(arabic.form.message).fill('اكتبوا لي على someone@example.org من فضلكم إن أمكن.');
  await form.getByRole('button', { name: arabic.form.send }).click();
  await expect(page.getByText(arabic.findings.email)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: arabic.marked.removeIt }).click();
  await expect(page.getByRole('heading', { name: arabic.receipt.title })).toBeVisible();
  await expect(page.getByText(arabic.placeholders.email)).toBeVisible();
});
