/** What no browser sends: the site answers in words, and afterwards everyone reads what they read before. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readerAddresses } from '../../support/routes/every-route';
import { seededRandom } from '../../support/seeded-random';
import { exchange } from '../../support/site/raw-exchange';
import { publicDocuments, publicPages } from '../../support/site/site-addresses';
import { builtSite } from '../../support/site/site-build';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';
import { type Strange, strangeRequest } from '../../support/site/strange-requests';

const site = useSite();

const port = (): number => Number(new URL(site().url).port);

/** One of each kind that there is. */
const kinds = [
  '/',
  '/posts',
  '/posts/migraine',
  '/posts/no-such-post',
  '/topics/lungs',
  '/topics/lungs/questions',
  '/no/such/place',
  '/topics/lungs/feed.xml',
  '/physicians/elena-marsh/feed.xml',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap.xml',
  '/robots.txt',
  '/posts/migraine/opengraph-image',
  '/media/no-such-picture.jpg',
  '/enhance.js',
  '/favicon.ico',
  '/search',
  '/receipt',
  '/sign-in',
  '/desk',
  '/api/health',
];

test('no method but reading changes what is read, at any kind of address', async () => {
  const reader = new Requester();
  const read = async (address: string) => {
    const { status, text } = await reader.request(address);
    // Made for each request: a nonce, and the moment of a page.
    return { status, text: /^\/(search|receipt|sign-in|desk|api)/.test(address) ? '' : text };
  };
  const before = new Map<string, Awaited<ReturnType<typeof read>>>();
  for (const address of kinds) before.set(address, await read(address));
  for (const address of kinds) {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'POST', 'HEAD']) {
      const headers = { origin: 'https://elsewhere.example' };
      const { status } = await reader.request(address, { method, headers });
      if (!['POST', 'HEAD'].includes(method)) expect([address, method, status]).toEqual([address, method, 405]);
      if (method === 'POST') expect([address, [400, 404, 405].includes(status)]).toEqual([address, true]);
    }
    expect(await read(address), address).toEqual(before.get(address));
  }
  await site().restart();
  for (const address of kinds) expect(await read(address), address).toEqual(before.get(address));
});

test('nothing that anyone may read is kept by others for more than two minutes, and all of it is asked for again by its tag', async () => {
  const reader = new Requester();
  const pages = await publicPages();
  const documents = (await publicDocuments(pages)).filter((address) => address !== '/api/health');
  const more = [
    '/about',
    '/privacy',
    '/practice',
    '/editorial-policy',
    '/community-rules',
    '/resources',
    '/no-such-page',
  ];
  for (const address of new Set([...pages, ...documents, ...more, '/posts/migraine/opengraph-image'])) {
    const { headers, status } = await reader.request(address);
    const caching = headers.get('cache-control') ?? '';
    const ages = [...caching.matchAll(/(?:max-age|stale-[a-z-]+)=(\d+)/g)].map(([, age]) => Number(age));
    if (!/no-store/.test(caching)) expect([address, ages.length > 0]).toEqual([address, true]);
    expect([address, ages.reduce((sum, age) => sum + age, 0) <= 120]).toEqual([address, true]);
    expect([address, headers.get('link') ?? '']).toEqual([address, expect.not.stringContaining('preconnect')]);
    if (status === 200 && !/opengraph-image|robots/.test(address)) {
      const tag = headers.get('etag') ?? '';
      const again = await reader.request(address, { headers: { 'if-none-match': tag } });
      expect([address, again.status, again.text]).toEqual([address, 304, '']);
    }
  }
  for (const address of documents.filter((one) => /feed|atom|sitemap/.test(one))) {
    const changed = (await reader.request(address)).headers.get('last-modified') ?? '';
    const again = await reader.request(address, { headers: { 'if-modified-since': changed } });
    expect([address, again.status]).toEqual([address, 304]);
  }
});

test('the picture optimizer is off', async () => {
  for (const query of ['', '?url=%2Fmedia%2Fx.jpg&w=640&q=75', '?url=%2Ffavicon.ico&w=64&q=75'])
    expect((await new Requester().request(`/_next/image${query}`)).status).toBe(404);
});

test('1,600 requests that nobody has seen are answered in words, and the log says nothing of what they said', async () => {
  test.setTimeout(120_000);
  const manifest = path.join(builtSite().folder, '.next/server/server-reference-manifest.json');
  const actions = Object.keys((JSON.parse(readFileSync(manifest, 'utf8')) as { node: object }).node);
  const before = site().output().length;
  const random = seededRandom(25);
  const known = [
    ...kinds,
    ...readerAddresses(await publicPages()),
    '/desk/live',
    '/desk/comments/x/open',
    '/api/auth/callback/email',
    '/receipt/01M6VTVT5FWWSF5QVHXE70YHS7',
    '/report/x',
    '/_next/static/x.js',
    '/_next/image',
  ];
  const all = Array.from({ length: 1600 }, (_, number) =>
    strangeRequest(number, random, new URL(site().url).host, known, actions),
  );
  const wrong: string[] = [];
  const send = async (strange: Strange): Promise<void> => {
    const response = await exchange(strange.bytes, port(), 30_000);
    const silent =
      response?.status === 400 && response.body.trim() === '' && !strange.bytes.toString('latin1').startsWith('HEAD');
    if (!response || response.status === 0 || response.status >= 500 || silent)
      wrong.push(
        `#${strange.number} ${response?.status}: ${JSON.stringify(strange.bytes.toString('latin1').slice(0, 600))}`,
      );
  };
  const queue = [...all];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let one = queue.shift(); one; one = queue.shift()) await send(one);
    }),
  );
  expect(wrong).toEqual([]);
  const lines = site().output().slice(before).split('\n').filter(Boolean);
  for (const line of lines) {
    expect(line).toMatch(/^\{"at":"[^"]+","event":"[\w-]+"[\x20-\x7e]*\}$/);
    for (const said of Object.values(JSON.parse(line) as object)) expect(String(said)).toMatch(/^[\w.:?-]*$/);
  }
  expect(await new Requester().request('/posts/migraine')).toMatchObject({ status: 200 });
});
