/** What a phone fetches on a first visit, as it comes over the wire. */
import { chromium } from '@playwright/test';
import { browserOptions } from '../support/site/chromium';

export interface FirstVisit {
  requests: number;
  /** Requests to any other host than the page's own. */
  foreignRequests: number;
  documentBytes: number;
  styleBytes: number;
  scriptBytes: number;
  fontBytes: number;
  otherBytes: number;
  allBytes: number;
  /** Of everything that moved once it was there: the sum that a browser calls cumulative layout shift. */
  layoutShift: number;
}

/** An empty cache, nothing scrolled; bytes as they came over the wire, compressed, with their headers. */
export async function measureFirstVisit(url: string): Promise<FirstVisit> {
  const browser = await chromium.launch(browserOptions());
  const page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  const hosts: string[] = [];
  wire.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, type);
    hosts.push(new URL(response.url).host);
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  const layoutShift = await page.evaluate(
    () =>
      new Promise<number>((tell) => {
        new PerformanceObserver((list) =>
          tell(list.getEntries().reduce((sum, shift) => sum + (shift as unknown as { value: number }).value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        // Nothing is told where nothing moved.
        setTimeout(() => tell(0), 500);
      }),
  );
  await browser.close();
  const sum = (wanted: (type: string) => boolean): number =>
    [...types].filter(([, type]) => wanted(type)).reduce((total, [id]) => total + (bytes.get(id) ?? 0), 0);
  const counted = ['Document', 'Stylesheet', 'Script', 'Font'];
  return {
    requests: types.size,
    foreignRequests: hosts.filter((host) => host !== new URL(url).host).length,
    documentBytes: sum((type) => type === 'Document'),
    styleBytes: sum((type) => type === 'Stylesheet'),
    scriptBytes: sum((type) => type === 'Script'),
    fontBytes: sum((type) => type === 'Font'),
    otherBytes: sum((type) => !counted.includes(type)),
    allBytes: sum(() => true),
    layoutShift: Math.round(layoutShift * 1000) / 1000,
  };
}
