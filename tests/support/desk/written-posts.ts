/** What journeys do that write a post. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Site } from '../site/site-server';

export async function beginPost(page: Page, title: string, kind?: string): Promise<void> {
  await page.goto('/desk/posts/new');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('What kind of post is it?').selectOption(kind ?? { index: 1 });
  await page.getByRole('button', { name: 'Begin to write' }).click();
  await expect(page.getByText('Your post has begun')).toBeVisible();
  // Where scripts run it opens itself once more, as a document of its own: see write.ts.
  const isOwn = (): Promise<boolean> =>
    page
      .evaluate(() => {
        const [opened] = performance.getEntriesByType('navigation');
        return document.readyState === 'complete' && new URL(opened?.name ?? '').pathname === location.pathname;
      })
      .catch(() => false);
  await expect.poll(isOwn).toBe(true);
}

export const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'The text, part 1' });
export const saved = (page: Page): Locator => page.locator('[data-saved]');

/** The newest words of the draft that is open. */
export function draftSource(page: Page, site: Site): string {
  const id = /posts\/([^/]+)\/(?:edit|review)/.exec(page.url())?.[1] ?? '';
  const [row] = site.query<{ source: string }>(
    'SELECT r.source FROM Draft d JOIN DraftRevision r ON r.id = d.currentId WHERE d.id = ?',
    id,
  );
  return row?.source ?? '';
}
