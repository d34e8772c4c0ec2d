/** What a phone fetches on a first visit, with an empty cache: bytes as they come over the wire. */
import { type FirstVisit, measureFirstVisit } from '../../bench/first-visit';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

const kilobytes = 1_000;

/** The document and its styles, and everything together with the faces. */
const most = { words: 30 * kilobytes, all: 130 * kilobytes };

test('a first visit weighs little, and nothing in it moves', async () => {
  test.setTimeout(180_000);
  const addresses = [
    '/',
    '/posts/high-blood-pressure',
    '/posts/asthma-inhalers',
    '/topics/heart-and-blood-pressure',
    '/physicians/samuel-okafor',
    '/practice',
    '/search?q=blood+pressure',
    '/receipt',
  ];
  const found: [string, FirstVisit][] = [];
  for (const address of addresses) found.push([address, await measureFirstVisit(`${site().url}${address}`)]);
  for (const [address, visit] of found) {
    const words = visit.documentBytes + visit.styleBytes;
    console.log(`${address}: ${words} bytes of words and styles, ${visit.allBytes} in all`);
    expect(words, `${address}: document and styles`).toBeLessThanOrEqual(most.words);
    expect(visit.allBytes, `${address}: everything`).toBeLessThanOrEqual(most.all);
    expect([visit.layoutShift, visit.foreignRequests], address).toEqual([0, 0]);
  }
  expect(
    found.some(([, { otherBytes }]) => otherBytes > 0),
    'one of them shows a picture',
  ).toBe(true);
});
