/** The clock acts on a prerendered site by itself: nothing is built, restarted or refreshed while time moves. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-clock-'));
const clock = path.join(folder, 'ahead');
writeFileSync(clock, '0');

const site = useSite({
  MOVED_CLOCK: clock,
  NODE_OPTIONS: `--import ${path.resolve('tests/support/site/moved-clock.mjs')}`,
});
const read = (address: string) => new Requester(site().url).request(address);
const moveTo = (moment: string): void =>
  writeFileSync(clock, String(Math.round((new Date(moment).getTime() - Date.now()) / 1000)));

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Until the page stands there made anew: a reader who comes too late for the old one gets it made behind them. */
async function settle(address: string): Promise<void> {
  const state = async () => (await read(address)).headers.get('x-nextjs-cache');
  await expect.poll(state, { message: address, intervals: [250], timeout: 30_000 }).toBe('HIT');
}

async function expectSoon(address: string, words: string): Promise<void> {
  const found = async () => (await read(address)).text.includes(words);
  await expect.poll(found, { message: address, intervals: [250], timeout: 30_000 }).toBe(true);
}

test('a post appears on its day, everywhere', async () => {
  const places = ['/posts', '/topics/practice', '/feed.xml', '/sitemap.xml'];
  moveTo('2027-01-03T23:55:00Z');
  expect((await read('/posts/winter-hours')).status).toBe(404);
  for (const place of places) {
    await settle(place);
    expect((await read(place)).text, place).not.toContain('/posts/winter-hours');
  }
  moveTo('2027-01-04T00:02:00Z');
  for (const place of ['/posts/winter-hours', ...places]) await expectSoon(place, '/posts/winter-hours');
  expect((await read('/posts/winter-hours')).status).toBe(200);
});

test('a review that falls due is said on the page, and no longer vouched for to machines', async () => {
  const address = '/posts/migraine';
  await settle(address);
  expect((await read(address)).text).toContain('"lastReviewed"');
  moveTo('2028-10-08T12:00:00Z');
  await expectSoon(address, 'This page has not been checked for a while');
  const page = await read(address);
  expect(page.text).not.toContain('"lastReviewed"');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('not even the first reader after that day gets the page as it was', async () => {
  moveTo('2029-02-28T12:00:00Z');
  // Every ten seconds a server looks at its content, and at the clock; now it is asked to.
  await site().command('lib/posts/accepted/refresh-content-command.ts');
  expect((await read('/posts/low-back-pain')).text).toContain('This page has not been checked for a while');
});
