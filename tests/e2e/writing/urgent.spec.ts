/** Words that sound like danger, in each language and class: numbers in the same answer, the item in front, and a page to whoever is on call. */
import type { Page } from '@playwright/test';
import { messagesOf } from '../../../lib/shared/messages/site-messages';
import { commentIdOf, people, signIn, waitingList } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

const cries = [
  ['en', 'emergency', 'My chest is being crushed right now and the pain goes down my left arm.'],
  ['en', 'crisis', 'I have the pills here and tonight I want to die.'],
  ['es', 'emergency', 'Mi padre no puede respirar y se está poniendo morado ahora mismo.'],
  ['es', 'crisis', 'Ya no aguanto más y esta noche quiero quitarme la vida.'],
  ['ar', 'emergency', 'أبي فقد الوعي الآن ولا يتنفس.'],
  ['ar', 'crisis', 'لا أريد أن أعيش وسأقتل نفسي الليلة.'],
] as const;

type Language = (typeof cries)[number][0];

const addressOf = (language: Language): string => `/posts/asthma-inhalers${language === 'en' ? '' : `.${language}`}`;

async function writeMessage(page: Page, language: Language, message: string): Promise<void> {
  const { ask, form } = messagesOf(language);
  await page.goto(addressOf(language));
  await page.getByRole('region', { name: ask.title }).getByLabel(form.message).fill(message);
}

for (const scripting of [true, false]) {
  test.describe(`with scripting ${scripting ? 'on' : 'off'}`, () => {
    test('a cry in any language is answered at once, stands in front, and pages whoever is on call', async ({
      visit,
    }) => {
      const page = await visit({ scripting, viewport: { width: 390, height: 844 } });
      const ids: string[] = [];
      for (const [language, danger, message] of cries) {
        const { ask, form, urgent } = messagesOf(language);
        await writeMessage(page, language, message);
        await page.getByRole('region', { name: ask.title }).getByRole('button', { name: form.send }).click();
        const panel = page.getByRole('alert', {
          name: danger === 'crisis' ? urgent.crisisTitle : urgent.emergencyTitle,
        });
        const number = panel.locator(`a[href="tel:${danger === 'crisis' ? '988' : '911'}"]`).first();
        await expect(number, `${language} ${danger}`).toBeInViewport();
        ids.push(commentIdOf(page));
      }
      for (const id of ids) {
        const paged = () =>
          site()
            .mails()
            .filter(({ text }) => text.includes(id))
            .map(({ to }) => to)
            .sort();
        await expect.poll(paged).toEqual([people.desk.email, people.tan.email]);
      }
      const desk = await visit();
      await signIn(desk, site(), people.tan.email);
      const links = waitingList(desk).getByRole('article').locator('a[href*="/desk/comments/"]');
      const inOrder = await links.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))]);
      const urgentRows = site().query<{ id: string }>("SELECT id FROM Comment WHERE status = 'held' AND riskRank = 3");
      const front = inOrder.slice(0, urgentRows.length).join(' ');
      for (const id of ids) expect(front).toContain(id);
    });
  });
}

test('numbers appear beside the words while they are typed, and neither focus nor the words move', async ({
  visit,
}) => {
  const page = await visit();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto('/posts/migraine');
  const line = page.locator('[data-numbers] a[href="tel:988"]');
  await expect(line).toBeHidden();
  const field = page.getByLabel('Your message');
  await field.fill('How long does this usually last?');
  await expect.poll(() => asked.some((one) => one.endsWith('/urgent-check.js')), { timeout: 20_000 }).toBe(true);
  await expect(line).toBeHidden();
  await field.fill('How long does this usually last? I cannot go on and I want to kill myself tonight.');
  await expect(line).toBeVisible({ timeout: 20_000 });
  await expect(field).toBeFocused();
  expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
});
