/** Pages of readers and patients are documents: those made for one request and for a form that comes back, too. */
import { documentPolicy } from '../../../lib/platform/web/content-security-policy.mjs';
import { createSlugger } from '../../../lib/posts/mdx/outline';
import { publicPages } from '../../support/site/site-addresses';
import { decideForSure, signedIn } from '../../support/site/site-desk';
import { ask, askForm, commentIdOf, fillAskForm, people, posts, signIn } from '../../support/site/site-flows';
import { type Fields, readForm, Requester, type SiteResponse, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

const mostBytes = 8 * 1024;

/** Of every script that a page runs or has fetched, as it is before it is made small for the way. */
async function scriptBytes(reader: Requester, { text, headers }: SiteResponse): Promise<number> {
  expect(headers.get('link') ?? '').not.toMatch(/as=.?script/);
  let bytes = 0;
  for (const [, attributes = '', inline = ''] of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (attributes.includes('application/ld+json')) continue;
    const source = /\ssrc="([^"]*)"/.exec(attributes)?.[1];
    bytes += source === undefined ? inline.length : (await reader.request(source)).text.length;
  }
  for (const [preload] of text.matchAll(/<link\b[^>]*\bas="script"[^>]*>/g)) throw new Error(preload);
  return bytes;
}

/** A published question, and the requester that wrote it. */
async function published(): Promise<{ writer: Requester; receipt: string; id: string }> {
  const writer = new Requester();
  const receipt = await submit(writer, posts.okafor, { message: 'Is it the same in the morning and at night?' });
  const id = receipt.split('/').at(-1) ?? '';
  await decideForSure(await signedIn(site(), people.okafor.email), id, 'publish');
  return { writer, receipt, id };
}

test('each address ships little script, and search none', async () => {
  const { writer, receipt, id } = await published();
  const thread = `/posts/${posts.okafor}/questions`;
  const addresses = [
    '/search',
    '/search?q=blood',
    '/',
    `/posts/${posts.okafor}`,
    thread,
    `${thread}/${id}`,
    `/reply/${id}`,
    `/report/${id}`,
    '/report/thanks',
    '/receipt',
    '/receipt?confirm=forget',
    receipt,
    `${receipt}?edit=1`,
    `${receipt}?confirm=withdraw`,
    `${receipt}?confirm=erase`,
    '/receipt/01ARZ3NDEKTSV4RRFFQ69G5FAV',
    '/receipt/address?message=x&token=y',
  ];
  for (const address of addresses) {
    const response = await writer.request(address);
    expect([response.status, response.text.includes('<h1')], address).toEqual([200, true]);
    expect(response.headers.get('content-security-policy'), address).toBe(documentPolicy());
    const bytes = await scriptBytes(writer, response);
    if (address.startsWith('/search')) expect(bytes, address).toBe(0);
    else expect(bytes, address).toBeLessThan(mostBytes);
  }
});

test('each form that comes back does too, with every word, why, and that in its title', async () => {
  const { writer, receipt, id } = await published();
  const post = `/posts/${posts.okafor}`;
  const message = 'name="message"';
  const back: [page: string, marker: string, typed: Fields, news: string][] = [
    [post, message, { message: 'Kept', alias: 'Dr Nobody' }, 'There is a problem – '],
    [post, message, { message: 'Call me at (415) 555-0132, please do.' }, 'This could show who you or someone else is'],
    [`/reply/${id}`, message, { message: 'Kept', alias: 'Dr Nobody' }, 'There is a problem – '],
    [`/report/${id}`, 'name="reason"', { words: 'Kept words, and no reason' }, 'There is a problem – '],
    ['/receipt', 'name="code"', { code: 'KEPT-CODE' }, 'There is a problem – '],
    [`${receipt}?edit=1`, message, { message: 'K' }, 'There is a problem – '],
    [receipt, 'name="email"', { email: 'kept address' }, 'There is a problem – '],
  ];
  for (const [page, marker, typed, news] of back) {
    const response = await writer.post(page, { ...(await writer.form(page, marker)), ...typed });
    expect([response.status, response.headers.get('location')], page).toEqual([200, null]);
    expect(await scriptBytes(writer, response), page).toBeLessThan(mostBytes);
    expect(response.headers.get('content-security-policy'), page).toBe(documentPolicy());
    expect(/<title>(.*?)<\/title>/.exec(response.text)?.[1], page).toContain(news);
    expect(response.text, page).toContain('autofocus');
    expect(readForm(response.text, marker), page).toMatchObject(typed);
  }
});

test('what is not there is said with its status, in a page with words', async () => {
  for (const address of ['/reply/01ARZ3NDEKTSV4RRFFQ69G5FAV', '/report/01ARZ3NDEKTSV4RRFFQ69G5FAV', '/report/x']) {
    const response = await new Requester().request(address);
    expect([response.status, response.text.match(/<h1\b/g)?.length], address).toEqual([404, 1]);
    expect(response.headers.get('content-security-policy'), address).toBe(documentPolicy());
  }
});

for (const scripting of [true, false]) {
  test(`focus begins at what came back, scripting ${scripting ? 'on' : 'off'}`, async ({ visit }) => {
    const { id } = await published();
    const page = await visit({ scripting });
    for (const [address, button] of [
      ['/receipt', 'Open'],
      [`/report/${id}`, 'Send report'],
      [`/reply/${id}`, 'Send'],
    ] as const) {
      await page.goto(address);
      await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
      const summary = page.getByRole('alert', { name: 'There is a problem' });
      await expect(summary, address).toBeFocused();
      await expect(summary, address).toBeInViewport();
      await expect(page, address).toHaveTitle(/^There is a problem – /);
    }
  });
}

test('a button that is pressed again while its form is on the way sends nothing more', async ({ visit }) => {
  const page = await visit();
  let sent = 0;
  page.on('request', (request) => void (sent += request.method() === 'POST' ? 1 : 0));
  await page.goto(`/posts/${posts.tan}`);
  await fillAskForm(page, { alias: 'Pressing Wren', message: 'How often is too often?' });
  const button = askForm(page).getByRole('button', { name: 'Send' });
  const isOff = await button.evaluate((pressed: HTMLButtonElement) => {
    pressed.click();
    pressed.click();
    return pressed.getAttribute('aria-disabled');
  });
  expect(isOff).toBe('true');
  await expect(page.getByRole('heading', { name: 'We have your message' })).toBeVisible();
  expect(sent).toBe(1);
  await page.goBack();
  await expect(button).not.toHaveAttribute('aria-disabled');
});

test('from writing to mending one’s words, a browser fetches nothing of the framework', async ({ visit }) => {
  const page = await visit();
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
  await ask(page, posts.marsh, { message: 'Does it come back every spring?' });
  await page.goto(`/receipt/${commentIdOf(page)}?edit=1`);
  await page.getByRole('textbox', { name: 'Your message' }).fill('Does it come back every spring and autumn?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Your new words are saved' })).toBeVisible();
  expect(scripts.filter((path) => path.startsWith('/_next'))).toEqual([]);
});

test('an alias of thirty wide letters widens no page of a telephone', async ({ visit }) => {
  const alias = 'W'.repeat(30);
  const writer = await visit({ viewport: { width: 320, height: 640 } });
  await ask(writer, posts.marsh, { alias, message: 'Is a dark room all that one can do?' });
  const id = commentIdOf(writer);
  await decideForSure(await signedIn(site(), people.marsh.email), id, 'publish');
  const desk = await visit({ viewport: { width: 320, height: 640 } });
  await signIn(desk, site(), people.marsh.email);
  for (const [page, addresses] of [
    [
      writer,
      [
        `/posts/${posts.marsh}`,
        `/posts/${posts.marsh}/questions`,
        `/posts/${posts.marsh}/questions/${id}`,
        `/reply/${id}`,
        `/report/${id}`,
        `/receipt/${id}`,
        `/receipt/${id}?confirm=erase`,
        '/receipt',
      ],
    ],
    [desk, ['/desk', '/desk/open', `/desk/comments/${id}`]],
  ] as const)
    for (const address of addresses) {
      await page.goto(address);
      const [needed, given] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(needed, address).toBeLessThanOrEqual(given ?? 0);
    }
});

test('no two things on a page share an id, and no heading can take one of the page’s own', async ({ visit }) => {
  const reader = new Requester();
  const parser = await visit();
  const slug = (words: string): string => createSlugger()(words.replaceAll('-', ' '));
  const free = new Set<string>();
  const look = async (html: string, address: string): Promise<void> => {
    const found = await parser.evaluate((text) => {
      const elements = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('[id]')];
      return elements.map((element) => ({ id: element.id, ofBody: element.closest('.prose-post') !== null }));
    }, html);
    const ids = found.map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      address,
    ).toEqual([]);
    for (const { id, ofBody } of found) if (!ofBody && slug(id) === id) free.add(id);
  };
  const addresses = (await publicPages()).filter((page) => /^\/posts\/[^/]+$/.test(page));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    await look((await reader.request(address)).text, address);
    const form = await reader.form(address, 'name="message"').catch(() => null);
    if (form === null) continue;
    for (const message of ['Call me at (415) 555-0132, please do.', 'I want to kill myself, (415) 555-0132'])
      await look((await reader.post(address, { ...form, message, alias: 'Dr No' })).text, `${address}, sent back`);
  }
  expect([...free]).toEqual([]);
});
