/** Forms that are sent twice, by another’s page, by a program, or about what is not there. */
import { stored, words } from '../../support/site/counted-words';
import { askForm, posts } from '../../support/site/site-flows';
import { readForm, Requester, sentTo, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

test('the words typed so far are not lost without a question when the page is left', async ({ visit }) => {
  const page = await visit();
  await page.goto(`/posts/${posts.marsh}`);
  await askForm(page).getByLabel('Your message').pressSequentially('Something typed');
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toBe(true);
});

test('the same form sent twice at the same instant is stored once, and both get its receipt', async () => {
  const patient = new Requester();
  const message = words();
  const fields = { ...(await patient.form(`/posts/${posts.tan}`, 'name="message"')), alias: 'Instant Vole', message };
  const responses = await Promise.all(Array.from({ length: 4 }, () => patient.post(`/posts/${posts.tan}`, fields)));
  expect(responses.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect(new Set(responses.map(sentTo)).size).toBe(1);
  expect(stored(site(), message)).toBe(1);
  expect((await patient.request(sentTo(responses[0]!) ?? '')).text).toContain('We have your message');
});

test('a receipt is nobody else’s to read, and no cache or search engine keeps it', async () => {
  const patient = new Requester();
  const message = words();
  const receipt = await submit(patient, posts.tan, { message });
  const own = await patient.request(receipt);
  expect(own.text).toContain(message.replaceAll("'", '&#x27;'));
  expect(own.headers.get('cache-control')).toMatch(/private, no-store/);
  expect(own.text).toMatch(/<meta name="robots" content="noindex/);
  const [stranger, nobody] = [
    await new Requester().request(receipt),
    await new Requester().request('/receipt/01ARZ3NDEKTSV4RRFFQ69G5FAV'),
  ];
  expect(stranger.status).toBe(nobody.status);
  expect(stranger.text).not.toContain(message);
  expect(stranger.text.length).toBe(nobody.text.length);
});

for (const [whose, origin] of [
  ['another site', 'https://elsewhere.example'],
  ['nobody', null],
  ['a hidden page', 'null'],
] as const) {
  test(`a form that ${whose} sends is refused, and nothing is stored`, async () => {
    const patient = new Requester();
    const message = words();
    const fields = { ...(await patient.form(`/posts/${posts.tan}`, 'name="message"')), message };
    expect((await patient.post(`/posts/${posts.tan}`, fields, origin)).status).toBe(403);
    expect(stored(site(), message)).toBe(0);
    const receipt = await submit(patient, posts.tan, { message });
    const erase = await patient.form(receipt, '>Erase<');
    expect((await patient.post(receipt, erase, origin)).status).toBe(403);
    expect(stored(site(), message)).toBe(1);
  });
}

test('nobody changes another’s message with its id alone', async () => {
  const [owner, other] = [new Requester(), new Requester()];
  const [message, own] = [words(), words()];
  const receipt = await submit(owner, posts.tan, { message });
  const mine = await submit(other, posts.tan, { message: own });
  for (const button of ['>Withdraw<', '>Erase<']) {
    const fields = await other.form(mine, button);
    const response = await other.post(mine, { ...fields, commentId: receipt.split('/').at(-1) ?? '' });
    expect([response.status, sentTo(response)]).toEqual([303, '/receipt']);
  }
  expect(stored(site(), message)).toBe(1);
  expect((await owner.request(receipt)).text).toContain('Waiting to be read');
});

test('someone who sends a great deal is asked to wait, and keeps their words', async () => {
  const patient = new Requester();
  for (let sent = 0; sent < 8; sent += 1) await submit(patient, posts.okafor, { message: words() });
  const last = words();
  const fields = await patient.form(`/posts/${posts.okafor}`, 'name="message"');
  const response = await patient.post(`/posts/${posts.okafor}`, { ...fields, message: last });
  expect(response.status).toBe(200);
  expect(response.text).toContain('You have sent several messages');
  expect(response.text).toContain(last);
  // From now on it is known in front of Next, which would make the whole page again to say the same.
  const again = await patient.post(`/posts/${posts.okafor}`, { ...fields, message: last });
  expect(again.status).toBe(429);
  expect(again.text).toContain('You have sent several messages');
  // A text area begins with a line break that browsers leave out.
  const kept = Object.entries(readForm(again.text, 'name="message"')).map(([name, value]) => [
    name,
    value.replace(/^\n/, ''),
  ]);
  expect(Object.fromEntries(kept)).toMatchObject({ ...fields, message: last });
  expect(stored(site(), last)).toBe(0);
  const urgent = words('My throat is swelling and I cannot breathe after a bee sting');
  await submit(patient, posts.okafor, { message: urgent });
  expect(stored(site(), urgent)).toBe(1);
});

test('what looks like the work of a program stands at the end of the queue, and is not refused', async () => {
  const patient = new Requester();
  const receipt = await submit(patient, posts.okafor, { message: words(), website: 'https://spam.example' });
  expect(site().query('SELECT riskRank FROM Comment WHERE id = ?', receipt.split('/').at(-1) ?? '')).toEqual([
    { riskRank: 0 },
  ]);
});

test('a post that does not exist, or an id that is none, takes no message', async () => {
  const patient = new Requester();
  const message = words();
  const fields = await patient.form(`/posts/${posts.tan}`, 'name="message"');
  for (const postId of ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '', "' OR 1=1"]) {
    expect((await patient.post(`/posts/${posts.tan}`, { ...fields, message, postId })).status, postId).toBe(404);
  }
  expect(stored(site(), message)).toBe(0);
});
