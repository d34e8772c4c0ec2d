/** A page of one document in a real browser, without any policy to stop what it does. */
import type { Browser, Page } from '@playwright/test';

/** What the page asks for, says or opens by itself is a misdeed, but for addresses that `mayAsk` allows; nothing else answers. */
export async function openWatched(
  browser: Browser,
  body: string,
  mayAsk: (address: URL) => boolean = () => false,
): Promise<{ page: Page; misdeeds: string[] }> {
  const page = await browser.newPage();
  const misdeeds: string[] = [];
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
  await page.route('**/*', (route) => {
    const address = new URL(route.request().url());
    if (address.host === 'posts.example' && address.pathname === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><main>${body}</main>`,
      });
    if (!mayAsk(address)) misdeeds.push(`request: ${route.request().url()}`);
    return route.fulfill({ status: 204 });
  });
  await page.goto('http://posts.example/', { waitUntil: 'load' });
  // Some attacks wait for a pointer or a focus.
  await page.evaluate(() =>
    document.querySelectorAll<HTMLElement>('a, [tabindex], summary, button').forEach((element) => element.focus()),
  );
  await page.mouse.move(200, 200);
  return { page, misdeeds };
}
