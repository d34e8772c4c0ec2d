/** What writing in the editor costs on a slow device: the weight of its scripts, the time until one can type, and from a key to the screen. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { browserOptions } from '../support/site/chromium';
import { signedIn } from '../support/site/site-desk';
import { people, posts } from '../support/site/site-flows';
import type { Site } from '../support/site/site-server';

/** As much slower as a cheap telephone is. */
const slower = 4;
const keys = 60;
const saves = 20;

const share = (times: number[], part: number): number => {
  const sorted = [...times].sort((one, other) => one - other);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;
};

/** From each key to the frame that shows it. */
async function pressKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      'keydown',
      () => {
        const before = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - before);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let turn = 0; turn < keys; turn += 1) await page.keyboard.press('a', { delay: 40 });
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** Of the demonstration's post on high blood pressure. Milliseconds and kilobytes. */
export async function measureWriting(site: Site): Promise<Record<string, number>> {
  const member = await signedIn(site, people.okafor.email);
  const [, id = ''] = /^id: *"?([0-9A-Z]{26})/m.exec(readFileSync(`content/posts/${posts.okafor}.mdx`, 'utf8')) ?? [];
  const browser = await chromium.launch(browserOptions());
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await context.addCookies(member.cookies().map((cookie) => ({ ...cookie, url: site.url })));
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const scripts = new Set<string>();
  let bytes = 0;
  wire.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  const answers: number[] = [];
  page.on('requestfinished', (request) => {
    const { requestStart, responseEnd } = request.timing();
    if (request.url().endsWith('/save')) answers.push(responseEnd - requestStart);
  });
  await page.goto(`${site.url}/desk/posts/${id}/edit`);
  await page.waitForSelector('.pen-words');
  const interactive = await page.evaluate(() => performance.now());
  await page.locator('.pen-words').first().click();
  const times = await pressKeys(page);
  for (let turn = 0; turn < saves; turn += 1) {
    await page.keyboard.press('b');
    await page.waitForResponse((response) => response.url().endsWith('/save'));
  }
  await browser.close();
  return {
    scriptKilobytes: Math.round(bytes / 102.4) / 10,
    interactiveMilliseconds: Math.round(interactive),
    keyToScreenMedian: share(times, 0.5),
    keyToScreenP95: share(times, 0.95),
    saveMedian: share(answers, 0.5),
    saveP95: share(answers, 0.95),
  };
}
