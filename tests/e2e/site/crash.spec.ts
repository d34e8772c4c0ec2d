/** The server dies without a word. What it said before stays true. */
import { decideForSure, decisionForm, signedIn } from '../../support/site/site-desk';
import { people, posts } from '../../support/site/site-flows';
import { type Fields, Requester, sentTo, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

const page = `/posts/${posts.okafor}`;
const idOf = (receipt: string): string => receipt.split('/').at(-1) ?? '';

async function ask(message: string): Promise<string> {
  return idOf(await submit(new Requester(), posts.okafor, { message }));
}

/** Reads the page until it comes from the cache, so that an old page lies on the disk. */
async function warm(reader: Requester): Promise<void> {
  await expect.poll(async () => (await reader.request(page)).headers.get('x-nextjs-cache')).toBe('HIT');
}

test('a decision is on the page for the first reader after the server was killed before anybody had asked', async () => {
  const reader = new Requester();
  const message = 'Was this decided just before the lights went out?';
  const id = await ask(message);
  const okafor = await signedIn(site(), people.okafor.email);
  await warm(reader);
  await decideForSure(okafor, id, 'answer', { answer: 'Yes, and the answer has outlived the server too.' });
  await site().kill();
  await site().start();
  const { text } = await reader.request(page);
  expect(text).toContain(message);
  expect(text).toContain('has outlived the server too');
});

test('so is one that was committed in the very moment of the kill, and one that was not is nowhere', async () => {
  for (const action of ['publish', 'undo']) {
    const reader = new Requester();
    const message = `Is this here or not, a moment after the ${action}?`;
    const id = await ask(message);
    const desk = await signedIn(site(), people.desk.email);
    if (action === 'undo') await decideForSure(desk, id, 'publish');
    await warm(reader);
    const fields = await decisionForm(desk, id, action);
    const decisions = (): number =>
      site().query<{ count: number }>('SELECT count(*) AS count FROM Decision WHERE commentId = ?', id)[0]?.count ?? 0;
    const before = decisions();
    const answered = desk.post(`/desk/comments/${id}`, fields).then(
      () => undefined,
      () => undefined,
    );
    // As fast as one can look: the server has committed, and may not have told anyone or its own cache yet.
    while (decisions() === before) await new Promise((resolve) => setImmediate(resolve));
    await site().kill();
    await answered;
    await site().start();
    const isPublic = action === 'publish';
    expect(site().query('SELECT status FROM Comment WHERE id = ?', id)).toEqual([
      { status: isPublic ? 'published' : 'held' },
    ]);
    expect((await reader.request(page)).text.includes(message), action).toBe(isPublic);
  }
});

test('words taken back or erased do not come back from the disk after a kill', async () => {
  const reader = new Requester();
  const patient = new Requester();
  const message = 'Will these words be gone for good once I take them away?';
  const receipt = await submit(patient, posts.okafor, { message });
  await decideForSure(await signedIn(site(), people.desk.email), idOf(receipt), 'publish');
  await warm(reader);
  expect((await reader.request(page)).text).toContain(message);
  const response = await patient.post(receipt, {
    ...(await patient.form(`${receipt}?confirm=erase`, '>Yes, erase it<')),
    sure: 'yes',
  });
  expect(response.status).toBe(303);
  await site().kill();
  await site().start();
  expect((await reader.request(page)).text).not.toContain(message);
});

/** Of every post that takes messages: a post takes so many an hour. */
async function openForms(): Promise<{ address: string; form: Fields }[]> {
  const { text } = await new Requester().request('/posts');
  const addresses = new Set([...text.matchAll(/href="(\/posts\/[a-z-]+)"/g)].map(([, address = '']) => address));
  const found = await Promise.all(
    [...addresses].map(async (address) => {
      const isOpen = (await new Requester().request(address)).text.includes('name="message"');
      return isOpen ? [{ address, form: await new Requester().form(address, 'name="message"') }] : [];
    }),
  );
  return found.flat();
}

const inAll = 200;
const atOnce = 8;

for (const run of [1, 2, 3, 4, 5]) {
  test(`of ${inAll} messages, sent while the server is killed at a random moment, none that was acknowledged is lost, and none is doubled (${run} of 5)`, async () => {
    test.setTimeout(120_000);
    const forms = await openForms();
    const senders = Array.from({ length: inAll }, (_, number) => ({
      ...(forms[number % forms.length] as (typeof forms)[number]),
      patient: new Requester(),
      message: `What about this in general, please (${run} and ${letters(number)})?`,
      receipt: '',
    }));
    const dieAfter = Math.floor(Math.random() * inAll);
    let acknowledged = 0;
    let dead: Promise<void> | undefined;

    const send = async (sender: (typeof senders)[number]): Promise<void> => {
      const fields: Fields = { ...sender.form, message: sender.message };
      const response = await sender.patient.post(sender.address, fields).catch(() => null);
      if (response?.status !== 303) return;
      sender.receipt = sentTo(response) ?? '';
      acknowledged += 1;
      if (acknowledged > dieAfter) dead ??= site().kill();
    };
    const sendAll = async (waiting: typeof senders): Promise<void> => {
      const queue = [...waiting];
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let next = queue.shift(); next; next = queue.shift()) await send(next);
        }),
      );
    };
    await sendAll(senders);
    await dead;
    const before = senders.filter(({ receipt }) => receipt !== '');
    expect(before.length).toBeGreaterThan(dieAfter);
    await site().start();
    const known = (): Map<string, string[]> => {
      const rows = site().query<{ body: string; id: string }>(
        'SELECT r.body, c.id FROM Comment c JOIN CommentRevision r ON r.commentId = c.id WHERE r.body LIKE ?',
        `%(${run} and %`,
      );
      const byBody = new Map<string, string[]>();
      for (const { body, id } of rows) byBody.set(body, [...(byBody.get(body) ?? []), id]);
      return byBody;
    };
    const kept = known();
    for (const { message, receipt } of before)
      expect(kept.get(message), `acknowledged: ${message}`).toEqual([idOf(receipt)]);

    // Whoever got no answer presses the button again, as people do.
    dead = Promise.resolve();
    await sendAll(senders.filter(({ receipt }) => receipt === ''));
    const all = known();
    expect([...all.values()].filter((ids) => ids.length !== 1)).toEqual([]);
    for (const { message, receipt } of senders) expect(all.get(message), message).toEqual([idOf(receipt)]);
    for (const { patient, receipt, message } of senders.filter((_, number) => number % 20 === 0))
      expect((await patient.request(receipt)).text).toContain(message);
    expect(await site().command('lib/comments/log/verify-log-command.ts')).toContain('The log is whole');
  });
}

/** A number without digits, which screening could take for one of somebody's, and without vowels, which could make a name. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
}
