/** Someone who reads a translation, and writes beneath it in that language. */
import type { Locator, Page } from '@playwright/test';
import { messagesOf } from '../../../lib/shared/messages/site-messages';
import { expectNoViolation } from '../../support/site/accessible';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

useSite();

const spanish = messagesOf('es');
const arabic = messagesOf('ar');
const readings = { en: 'asthma-inhalers', ar: 'asthma-inhalers.ar', es: 'asthma-inhalers.es' };

const askRegion = (page: Page): Locator => page.getByRole('region', { name: spanish.ask.title });

/** What a person hears or reads in English on a page that should have none; names of help lines and sources may be English. */
async function englishOn(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const passage of copy.querySelectorAll('[lang="en"], script')) passage.remove();
    const spoken = [...copy.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
    return `${copy.textContent} ${spoken.join(' ')}`;
  });
  const english: string[] = [];
  const walk = (words: object, translated: object): void => {
    for (const [key, value] of Object.entries(words) as [keyof typeof translated, unknown][]) {
      const other: unknown = translated[key];
      if (typeof value === 'string') {
        const [longest = ''] = value.split(/[{}#]/).sort((one, two) => two.length - one.length);
        if (longest.trim().length > 7 && other !== value && shown.includes(longest.trim()))
          english.push(longest.trim());
      } else walk(value as object, other as object);
    }
  };
  walk(messagesOf('en'), spanish);
  return english;
}

for (const scripting of [true, false]) {
  test(`a post is read and asked about in Spanish with scripting ${scripting ? 'on' : 'off'}`, async ({ visit }) => {
    const page = await visit({ scripting });
    await page.goto('/posts/asthma-inhalers.es');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Asma:/);
    await expect(page.getByText(spanish.review.last.split('{')[0] ?? '')).toBeVisible();
    if (scripting) expect(await englishOn(page)).toEqual([]);

    const form = askRegion(page);
    await form.getByLabel(spanish.form.message).fill('Hola');
    await form.getByRole('button', { name: spanish.form.send }).click();
    await expect(page.getByRole('alert', { name: spanish.form.problemTitle })).toContainText('al menos 15 caracteres');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(form.getByLabel(spanish.form.message)).toHaveValue('Hola');

    await form.getByLabel(spanish.form.message).fill('Me pueden escribir a alguien@example.org si hace falta.');
    await form.getByRole('button', { name: spanish.form.send }).click();
    await expect(page.getByText(spanish.findings.email)).toBeVisible();
    await expect(page.getByRole('button', { name: spanish.marked.identifiesNoOne })).toBeVisible();

    await form.getByLabel(spanish.form.message).fill('¿Puedo usar el espaciador con un inhalador de polvo seco?');
    await form.getByRole('button', { name: spanish.form.send }).click();
    await expect(page.getByRole('heading', { name: spanish.receipt.title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('region', { name: spanish.receipt.code })).toBeVisible();
    await expect(page.getByRole('button', { name: spanish.receipt.erase })).toBeVisible();
    if (scripting) expect(await englishOn(page)).toEqual([]);
  });
}

test('without its code a receipt does not tell the language it was written in', async ({ visit }) => {
  const page = await visit();
  await page.goto('/receipt/01KT2BPYX7XBF42JGSP57XC28V');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('Arabic runs from right to left and stays within the screen', async ({ visit }) => {
  const page = await visit();
  await page.goto('/posts/asthma-inhalers.ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { name: arabic.post.keyPoints })).toBeVisible();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `at ${width}`).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoViolation(page, `at ${width}, ${colorScheme}`);
    }
  }
});

test('each language names all the others, itself and a default', async () => {
  const reader = new Requester();
  const alternatesOf = async (slug: string) => {
    const { text } = await reader.request(`/posts/${slug}`);
    const links = [...text.matchAll(/<link\b[^>]*\bhreflang="([^"]+)"[^>]*>/gi)];
    return Object.fromEntries(
      links.map(([link, language = '']) => [language, new URL(/\bhref="([^"]+)"/.exec(link)?.[1] ?? '').pathname]),
    );
  };
  const wanted = {
    en: `/posts/${readings.en}`,
    ar: `/posts/${readings.ar}`,
    es: `/posts/${readings.es}`,
    'x-default': `/posts/${readings.en}`,
  };
  for (const slug of Object.values(readings)) expect(await alternatesOf(slug), slug).toEqual(wanted);
  expect(await alternatesOf('migraine')).toEqual({});
  const { text } = await reader.request('/sitemap.xml');
  for (const path of Object.values(wanted)) expect(text).toContain(`${path}</loc>`);
  expect(text.match(/hreflang="x-default"/g)?.length).toBe(5);
});

test('a language is chosen by keyboard', async ({ visit }) => {
  const page = await visit();
  await page.goto('/posts/asthma-inhalers');
  const languages = page.getByRole('navigation', { name: 'Languages' });
  await expect(languages.getByRole('link')).toHaveCount(2);
  await languages.getByRole('link', { name: 'Español' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/posts\/asthma-inhalers\.es$/);
  const back = page.getByRole('navigation', { name: spanish.languages.label }).getByRole('link', { name: 'English' });
  await expect(back).toHaveAttribute('hreflang', 'en');
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/posts\/asthma-inhalers$/);
});

test('lists hold originals alone, and a language that nobody wrote is a true 404', async () => {
  const reader = new Requester();
  for (const list of ['/', '/posts', '/topics/lungs', '/feed.xml']) {
    const { text } = await reader.request(list);
    expect(text, list).not.toMatch(/asthma-inhalers\.(?:es|ar)/);
  }
  for (const address of ['/posts/asthma-inhalers.fr', '/posts/asthma-inhalers.ES', '/posts/no-such-post.es']) {
    expect((await reader.request(address)).status, address).toBe(404);
  }
});
