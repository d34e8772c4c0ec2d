/** How far a post's first sentence stands from the top of a phone, and how many sheets its handout takes. Of every post there is. */
import { publicPages } from '../../support/site/site-addresses';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

useSite();

const posts = async (): Promise<string[]> => {
  const found = (await publicPages()).filter((page) => /^\/posts\/[^/]+$/.test(page));
  // Out of search engines, and no less read: one whose review is late, with its sentence above the text.
  return [...found, '/posts/antibiotics'];
};

test('the first sentence of every post stands on the first two screens of a phone', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.setViewportSize({ width: 360, height: 800 });
  const tooLow: string[] = [];
  for (const post of await posts()) {
    await page.goto(post);
    const box = await page.locator('.prose-post').locator('p, .paragraph, li').first().boundingBox();
    // 900, whatever faces the machine has: the furthest of ours is at about 820, so that one line more of each part still fits.
    if (box === null || box.y > 900) tooLow.push(`${post}: ${box?.y}`);
  }
  expect(tooLow).toEqual([]);
});

test('the words of a withdrawn post are folded, on paper too, and a red band says why', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.goto('/posts/flu-season-2025');
  const band = page.getByRole('note').filter({ hasText: 'This page has been withdrawn' });
  await expect(band).toBeVisible();
  const advice = page.locator('.prose-post p').first();
  await expect(advice).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(advice).toBeHidden();
  await expect(band).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Read the old text').click();
  await expect(advice).toBeVisible();
});

test('a post of up to six minutes is a handout of at most three sheets, and none takes more than four', async ({
  visit,
}) => {
  const page = await visit({ scripting: false });
  const tooLong: string[] = [];
  for (const post of await posts()) {
    await page.goto(post);
    const minutes = Number(/\d+/.exec((await page.locator('article header p').first().textContent()) ?? '')?.[0]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(minutes, post).toBeGreaterThan(0);
    expect(sheets, post).toBeGreaterThan(0);
    if (sheets > (minutes <= 6 ? 3 : 4)) tooLong.push(`${post}: ${minutes} minutes, ${sheets} sheets`);
  }
  expect(tooLong).toEqual([]);
});

test('on paper a word is explained within its sentence, and what only a screen can do is gone', async ({ visit }) => {
  const page = await visit({ scripting: false });
  await page.goto('/posts/high-blood-pressure');
  await page.emulateMedia({ media: 'print' });
  const words = await page.locator('main').innerText();
  expect(words).not.toMatch(/\.\)\./);
  expect(words).toContain('Is this still right?');
  // Whose sheet it is, and the number to ring.
  expect(words).toMatch(/Bedside Practice, Mill Lane\s+·\s+020 7946 0101/);
  for (const gone of [
    /Read next/,
    /What has changed$/m,
    /Send by e-mail/,
    /Back to the text/,
    /questions?, \d+ answered/,
  ])
    expect(words).not.toMatch(gone);
});
