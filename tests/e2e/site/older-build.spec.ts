/** A page was open while the site was built anew from nothing; its form is sent afterwards, through a proxy that renames what it hands on. */
import { startProxy } from '../../support/proofs/small-proxy';
import { buildSite, builtSite, elsewhere } from '../../support/site/site-build';
import { posts } from '../../support/site/site-flows';
import { type Fields, Requester, type SiteResponse } from '../../support/site/site-requests';
import { Site } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const page = `/posts/${posts.tan}`;
const name = new URL(elsewhere).host;
let older: Fields = {};
let site: Site;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const first = new Site();
  await first.start();
  older = await new Requester(first.url).form(page, 'name="message"');
  await first.remove();
  site = new Site({}, await buildSite('elsewhere'));
  await site.start();
});
test.afterAll(() => site?.remove());

const stored = (message: string): number =>
  site.query<{ count: number }>('SELECT count(*) AS count FROM CommentRevision WHERE body = ?', message)[0]?.count ?? 0;

async function through(
  headers: Record<string, string | undefined>,
  send: (patient: Requester) => Promise<SiteResponse>,
): Promise<SiteResponse> {
  const proxy = await startProxy(site.port, (sent) => ({ ...sent, ...headers }));
  try {
    return await send(new Requester(proxy.url));
  } finally {
    await proxy.stop();
  }
}

test('the two builds are two', () => {
  expect(builtSite().url).not.toBe(elsewhere);
});

for (const [what, headers] of [
  ['keeps the host to itself', { host: 'localhost:3000' }],
  ['adds the port to the host that it hands on', { host: name, 'x-forwarded-host': `${name}:443` }],
  ['adds the port to the host itself', { host: `${name}:443`, 'x-forwarded-proto': 'https' }],
] as const) {
  test(`the message is taken, behind a proxy that ${what}`, async () => {
    const message = `How long does one puff last behind this proxy? It ${what}.`;
    const response = await through(headers, (patient) => patient.post(page, { ...older, message }, elsewhere));
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/\/receipt\/\w{26}$/),
    ]);
    expect(stored(message)).toBe(1);
  });

  test(`what is wrong with it comes back with every word, behind a proxy that ${what}`, async () => {
    const typed = { alias: 'Dr Nobody', message: 'Are these words still here, behind the proxy?' };
    const response = await through(headers, (patient) => patient.post(page, { ...older, ...typed }, elsewhere));
    expect([response.status, response.text.includes(typed.message), stored(typed.message)]).toEqual([200, true, 0]);
  });
}

test('a form that the newer build does not know comes back with every word, on a page that says so', async () => {
  const message = 'Where do my words go when the form is gone?';
  const action = Object.keys(older).find((field) => /^\$ACTION_\d+:0$/.test(field)) ?? '';
  const lost = { ...older, [action]: (older[action] ?? '').replace(/[0-9a-f]{42}/, '40'.padEnd(42, 'f')), message };
  expect(lost[action]).not.toBe(older[action]);
  const response = await through({}, (patient) => patient.post(page, lost, elsewhere));
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.text).toContain(`${message}</textarea>`);
  expect(response.text).toContain('Your words are below');
  expect(stored(message)).toBe(0);
});

test('one that another site sent comes back without a word of it', async () => {
  const message = 'Words that another site put into this form';
  const response = await through({}, (patient) =>
    patient.post(page, { ...older, message }, 'https://elsewhere.example'),
  );
  expect([response.status, response.text.includes(message), stored(message)]).toEqual([403, false, 0]);
  expect(response.text).toContain('Open the page again');
});
