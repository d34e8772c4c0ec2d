/** Words that no other journey writes, so that they can be counted. */
import type { Page } from '@playwright/test';
import { askForm } from './site-flows';
import type { Site } from './site-server';
import { expect } from './site-visitors';

let written = 0;

const pastimes = [
  'knitting',
  'rowing',
  'baking',
  'reading',
  'gardening',
  'swimming',
  'painting',
  'fishing',
  'singing',
  'walking',
];

/** Without digits, which could look like a number of someone's. */
export function words(about = 'Is it normal that this lasts so long'): string {
  written += 1;
  const unlike = [...String(written)].map((digit) => pastimes[Number(digit)]).join(' and ');
  return `${about}, or should I expect it to pass while I am ${unlike}?`;
}

/** How often these very words are stored. */
export function stored(site: Site, message: string): number {
  return (
    site.query<{ count: number }>('SELECT count(*) AS count FROM CommentRevision WHERE body = ?', message)[0]?.count ??
    0
  );
}

/** Resolves when the answer is on the page: with scripts, the old page stands until then. */
export async function sendAgain(page: Page): Promise<void> {
  const button = askForm(page).getByRole('button', { name: 'Send' });
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), button.click()]);
  await expect(button).toBeEnabled();
}
