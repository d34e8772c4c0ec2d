/** Words that nobody has approved, looked for in everything that anyone may read, in the log and in the mails. */
import { readerAddresses } from '../../support/routes/every-route';
import { publicDocuments, publicPages } from '../../support/site/site-addresses';
import { decideForSure, signedIn } from '../../support/site/site-desk';
import { people, posts } from '../../support/site/site-flows';
import { type Fields, Requester, type SiteResponse, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';
import { tellElsewhere } from '../../support/site/tell-elsewhere';

const site = useSite({ UNDO_SECONDS: '60' });

// Letters only: a digit could be part of an id by chance, and of what screening marks.
const unseen = {
  held: 'zanzomirth',
  declined: 'quibberloon',
  returned: 'fennagrope',
  withdrawn: 'mostilvark',
  erased: 'drumpelwick',
  edited: 'snorvathil',
  undone: 'clambuster',
  unpublished: 'wrenthamble',
  escalated: 'porvaquist',
  answer: 'tibbernash',
  note: 'glomberfen',
  address: 'huxtablorn',
  refused: 'jelkivance',
  marked: 'brodsomarl',
  private: 'plunderwisp',
  story: 'thrumbolace',
  letter: 'vexilgrond',
  follower: 'ostrapule',
} as const;
const seen = 'yestamorphic';
const word = new RegExp(Object.values(unseen).join('|'), 'i');

const alias = (canary: string): string => canary.charAt(0).toUpperCase() + canary.slice(1);
const idOf = (receipt: string): string => receipt.split('/').at(-1) ?? '';

async function send(canary: string, about: Fields = {}): Promise<{ id: string; patient: Requester; receipt: string }> {
  const patient = new Requester();
  const receipt = await submit(patient, posts.tan, {
    alias: alias(canary),
    message: `What would ${canary} do in general about a dry cough at night?`,
    ...about,
  });
  return { id: idOf(receipt), patient, receipt };
}

/** One message in every state, each with words of its own. */
async function write(): Promise<void> {
  const [tan, desk] = [await signedIn(site(), people.tan.email), await signedIn(site(), people.desk.email)];
  await send(unseen.held);
  await decideForSure(desk, (await send(unseen.declined)).id, 'decline', {
    reason: 'off-topic',
    note: `A note with ${unseen.note} in it.`,
  });
  await decideForSure(desk, (await send(unseen.returned)).id, 'return', {
    reason: 'unclear',
    note: `Another note with ${unseen.note}.`,
  });
  await decideForSure(desk, (await send(unseen.escalated)).id, 'escalate', { reason: 'complaint' });
  const withdrawn = await send(unseen.withdrawn);
  await withdrawn.patient.post(withdrawn.receipt, {
    ...(await withdrawn.patient.form(`${withdrawn.receipt}?confirm=withdraw`, '>Yes, withdraw it<')),
    sure: 'yes',
  });
  const erased = await send(unseen.erased);
  await erased.patient.post(erased.receipt, {
    ...(await erased.patient.form(`${erased.receipt}?confirm=erase`, '>Yes, erase it<')),
    sure: 'yes',
  });

  const taken = await send(unseen.unpublished);
  await decideForSure(desk, taken.id, 'publish');
  await decideForSure(desk, taken.id, 'unpublish', { reason: 'published-by-mistake' });
  const undone = await send(unseen.undone);
  await decideForSure(tan, undone.id, 'answer', {
    answer: `An answer with ${unseen.answer} that is taken back at once.`,
  });
  await decideForSure(tan, undone.id, 'undo');

  const published = await send(seen, { alias: 'Approved Otter' });
  await decideForSure(tan, published.id, 'answer', { answer: `An approved answer, ${seen} as well.` });
  const editing = `${published.receipt}?edit=1`;
  await published.patient.post(editing, {
    ...(await published.patient.form(editing, 'name="message"')),
    message: `Words changed to ${unseen.edited} afterwards, and unread.`,
  });
  await published.patient.post(published.receipt, {
    ...(await published.patient.form(published.receipt, 'name="email"')),
    email: `${unseen.address}@example.org`,
  });

  const refused = new Requester();
  const fields = await refused.form(`/posts/${posts.tan}`, 'name="message"');
  const back = await refused.post(`/posts/${posts.tan}`, {
    ...fields,
    alias: 'Dr Nobody',
    message: `My question is about ${unseen.refused} and about nothing else.`,
  });
  expect(back.text, 'a form that comes back holds its own words').toContain(unseen.refused);
  await refused.post(`/posts/${posts.tan}`, {
    ...fields,
    alias: '',
    message: `Write to ${unseen.marked}@example.org about it, please, as soon as you can.`,
  });

  await tellElsewhere(unseen);

  const item = `/desk/comments/${published.id}`;
  await desk.post(item, {
    ...(await desk.form(item, 'name="privateNote"')),
    privateNote: `A colleague said ${unseen.private} about it.`,
  });
  expect(site().query('SELECT id FROM PrivateNote')).toHaveLength(1);

  const statuses = site()
    .query<{ status: string }>('SELECT DISTINCT status FROM Comment WHERE demonstration = 0 ORDER BY status')
    .map(({ status }) => status);
  expect(statuses).toEqual(['declined', 'erased', 'held', 'withdrawn']);
}

const waysToAsk: Record<string, (reader: Requester, address: string) => Promise<SiteResponse>> = {
  page: (reader, address) => reader.request(address),
  head: (reader, address) => reader.request(address, { method: 'HEAD' }),
  query: (reader, address) => reader.request(`${address}?q=night&page=2&preview=1`),
  flight: (reader, address) => reader.flight(address),
  prefetch: (reader, address) => reader.flight(address, { 'Next-Router-Prefetch': '1' }),
  segments: (reader, address) =>
    reader.flight(address, { 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' }),
};

/** Every answer to every way of asking for every public address that holds one of these words. */
async function addressesThatSay(words: RegExp, ways = Object.keys(waysToAsk)): Promise<string[]> {
  const reader = new Requester();
  const pages = await publicPages();
  const ids = site()
    .query<{ id: string }>('SELECT id FROM Comment')
    .map(({ id }) => id);
  const addresses = [
    ...new Set([...pages, ...readerAddresses(pages)]),
    ...(await publicDocuments(pages)),
    ...pages.slice(1).flatMap((page) => [`${page}.rsc`, `${page}.txt`, `${page}/opengraph-image`]),
    '/no/such/page',
    '/posts/no-such-post',
    '/receipt',
    '/sign-in',
    '/desk',
    ...ids.flatMap((id) => [`/receipt/${id}`, `/desk/comments/${id}`]),
  ];
  const found: string[] = [];
  for (const address of addresses) {
    for (const [way, ask] of Object.entries(waysToAsk).filter(([name]) => ways.includes(name))) {
      const { text, headers } = await ask(reader, address);
      if (words.test(text) || words.test(JSON.stringify([...headers]))) found.push(`${address} as ${way}`);
    }
  }
  return found;
}

test('no word that nobody approved is in any public answer, in the log or in a mail', async () => {
  test.setTimeout(480_000);
  await publicPages();
  await write();
  expect(await addressesThatSay(word)).toEqual([]);
  // All but its last letter, since the page says what was looked for.
  for (const canary of Object.values(unseen))
    expect((await new Requester().request(`/search?q=${canary.slice(0, -1)}`)).text, canary).not.toMatch(word);
  const page = `/posts/${posts.tan}`;
  expect(
    await addressesThatSay(new RegExp(seen), ['page', 'flight']),
    'an approved word is found by the same search',
  ).toEqual(expect.arrayContaining([`${page} as page`, `${page} as flight`]));
  await site().restart();
  expect(await addressesThatSay(word, ['page', 'flight']), 'after a restart').toEqual([]);
  expect(site().output(), 'the log').not.toMatch(word);
  expect(site().output()).not.toMatch(/demo\.invalid|198\.18\./);
  for (const { raw, to } of site().mails())
    if (![unseen.address, unseen.follower].some((own) => to.startsWith(own))) expect(raw).not.toMatch(word);
  expect(
    site()
      .mails()
      .filter(({ text }) => new RegExp(seen).test(text)),
  ).toEqual([]);
});

test('the answer to a form with a mistake is kept by no cache', async () => {
  const patient = new Requester();
  const fields = await patient.form(`/posts/${posts.tan}`, 'name="message"');
  const back = await patient.post(`/posts/${posts.tan}`, { ...fields, message: 'tiny remark' });
  expect(back.text).toContain('tiny remark');
  expect(back.headers.get('cache-control')).toContain('no-store');
  expect((await new Requester().request(`/posts/${posts.tan}`)).text).not.toContain('tiny remark');
});
