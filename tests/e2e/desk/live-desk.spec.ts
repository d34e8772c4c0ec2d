/** Several people at the desk: what one of them does, the others see where they are. */
import type { Page } from '@playwright/test';
import { decideForSure, signedIn } from '../../support/site/site-desk';
import { isTakenOver, openItem, people, posts, signIn, unfold, waitingList } from '../../support/site/site-flows';
import { Requester, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

async function sent(
  alias: string,
  message = `What should one know about this in general, asks ${alias}?`,
): Promise<string> {
  return (await submit(new Requester(), posts.tan, { alias, message })).split('/').at(-1) ?? '';
}

/** Until the stream has said something: before that there is nobody to tell. */
async function atTheDesk(page: Page, email: string): Promise<void> {
  const connected = page.waitForResponse(
    (response) =>
      response.url().includes('/desk/live') && response.headers()['content-type']?.includes('event-stream') === true,
  );
  await signIn(page, site(), email);
  await connected;
}

const newButton = (page: Page, count: number) => page.getByRole('button', { name: `${count} new`, exact: true });
const entry = (page: Page, alias: string) => waitingList(page).getByRole('article', { name: new RegExp(`^${alias}`) });

test('what arrives waits behind a button, and the list does not move until it is pressed', async ({ visit }) => {
  const page = await visit();
  await atTheDesk(page, people.tan.email);
  const before = await waitingList(page).getByRole('article').allTextContents();
  const place = await waitingList(page).boundingBox();
  await sent('Arriving Ibis');
  await sent('Arriving Crane');
  await expect(newButton(page, 2)).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-announcer]')).toHaveText(/2 new/, { timeout: 10_000 });
  expect(await waitingList(page).getByRole('article').allTextContents()).toHaveLength(before.length);
  expect(await waitingList(page).boundingBox()).toEqual(place);
  await newButton(page, 2).click();
  await expect(entry(page, 'Arriving Ibis')).toBeVisible();
  await expect(entry(page, 'Arriving Crane')).toBeVisible();
  await expect(page.getByRole('button', { name: /new$/ })).toHaveCount(0);
  await expect(entry(page, 'Arriving Ibis').getByRole('link')).toBeFocused();
});

test('who has a message open, and who decided about it, is seen in its place in the list', async ({ visit }) => {
  const id = await sent('Shared Grebe');
  const [physician, staff] = [await visit(), await visit()];
  await atTheDesk(physician, people.tan.email);
  await signIn(staff, site(), people.desk.email);
  await openItem(staff, 'Shared Grebe');
  await expect(entry(physician, 'Shared Grebe')).toContainText(
    new RegExp(`${people.desk.name} has this open since \\d\\d:\\d\\d`),
    { timeout: 20_000 },
  );
  await staff.goto('/desk');
  await expect(entry(physician, 'Shared Grebe')).not.toContainText('has this open', { timeout: 20_000 });
  await decideForSure(await signedIn(site(), people.desk.email), id, 'decline', { reason: 'off-topic' });
  await expect(entry(physician, 'Shared Grebe')).toContainText(`Declined by ${people.desk.name}, just now`, {
    timeout: 20_000,
  });
  await expect(physician.locator('[data-announcer]')).toHaveText(/Declined by/, { timeout: 10_000 });
});

test('on its own page a message says who else has it open, and that somebody decided, and keeps what was typed', async ({
  visit,
}) => {
  const id = await sent('Doubled Dunlin');
  const [physician, staff] = [await visit({ scripting: false }), await visit()];
  await signIn(physician, site(), people.tan.email);
  await openItem(physician, 'Doubled Dunlin');
  await signIn(staff, site(), people.desk.email);
  await openItem(staff, 'Doubled Dunlin');
  await expect(staff.getByText(new RegExp(`${people.tan.name} has this open since`))).toBeVisible();
  const note = staff.locator('#decline-note');
  await expect.poll(() => isTakenOver(note)).toBe(true);
  await unfold(staff, 'Decline…');
  await note.fill('Words that are being typed');
  await decideForSure(await signedIn(site(), people.tan.email), id, 'publish');
  await expect(staff.getByText(`Published by ${people.tan.name}`, { exact: false }).first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(note).toHaveValue('Words that are being typed');
});

test('events hold nothing that a patient wrote, are not held back, and end when the session does', async ({
  visit,
}) => {
  const page = await visit();
  await atTheDesk(page, people.okafor.email);
  const member = await signedIn(site(), people.desk.email);
  const canary = 'Canarywordthatisnowhere';
  const cookie = member
    .cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const stop = new AbortController();
  const response = await fetch(`${site().url}/desk/live?from=${Date.now()}`, {
    headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip, br', cookie },
    signal: stop.signal,
  });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('cache-control')).toContain('no-transform');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const until = async (words: string): Promise<void> => {
    while (!heard.includes(words)) heard += (await reader?.read())?.value ?? '';
  };
  await until('data:');
  const id = await sent(canary, `${canary} is what I would like to ask about, please.`);
  await until(id);
  expect(heard).not.toContain(canary);
  stop.abort();
  const other = await page.context().newPage();
  await other.goto('/desk');
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByText('You are signed out')).toBeVisible();
  await page.bringToFront();
  await expect(page.getByRole('status').filter({ hasText: 'Your session has ended' })).toBeVisible({ timeout: 20_000 });
});

test('where events do not arrive, the page asks', async ({ visit, expectNoise }) => {
  expectNoise(/Failed to load resource|EventSource/);
  const page = await visit();
  await page.route('**/desk/live**', (route) =>
    route.request().headers()['accept']?.includes('text/event-stream')
      ? route.fulfill({ status: 502 })
      : route.continue(),
  );
  const asked = page.waitForResponse((response) => response.url().includes('/desk/live') && response.ok());
  await signIn(page, site(), people.marsh.email);
  expect(await (await asked).json()).toMatchObject({ arrived: expect.any(Array) as unknown });
});

test('nobody says that a message is open that is not theirs, nor hears of it', async () => {
  const others = (
    await submit(new Requester(), posts.okafor, {
      alias: 'Foreign Scoter',
      message: 'What should one know about salt, in general?',
    })
  )
    .split('/')
    .at(-1);
  const tan = await signedIn(site(), people.tan.email);
  const open = (id: string, member = tan) =>
    member.request(`/desk/comments/${id}/open`, { method: 'POST', body: 'open', headers: { origin: site().url } });
  const [foreign, none] = [await open(others ?? ''), await open('01ARZ3NDEKTSV4RRFFQ69G5FAV')];
  expect([foreign.status, foreign.text]).toEqual([404, none.text]);
  const heard = await tan.request('/desk/live?from=0');
  expect([heard.status, heard.text.includes(others ?? '')]).toEqual([200, false]);
  expect((await tan.request(`/desk/comments/${others}/open`, { method: 'POST', body: 'open' })).status).toBe(403);
  const stranger = new Requester(site().url);
  expect((await stranger.request('/desk/live?from=0')).status).toBe(204);
  expect((await open(others ?? '', stranger)).status).toBe(204);
  expect(site().query('SELECT * FROM Lease WHERE commentId = ?', others ?? '')).toEqual([]);
});
