/** Someone who is signed in and asks for what is not theirs: it does not exist, by whatever way it is asked for. */
import { decide, decisionForm, signedIn } from '../../support/site/site-desk';
import { people, posts } from '../../support/site/site-flows';
import { Requester, type SiteResponse, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const unknown = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

async function held(slug: string, alias: string): Promise<string> {
  return (
    (
      await submit(new Requester(), slug, {
        alias,
        message: `What would you advise people in general to read about this, from the ${alias.toLowerCase().split(' ')[0]} one?`,
      })
    )
      .split('/')
      .at(-1) ?? ''
  );
}

/** What an answer says once the id that was asked for and what is random in every answer are taken out. */
function said({ status, text }: SiteResponse, id: string): string {
  return `${status} ${text
    .replaceAll(id, 'ID')
    .replace(/nonce(\\?["=:]+)[\w+/=]+/g, 'nonce')
    .replace(/"b":"[\w-]+"/g, '')}`;
}

const ways: { name: string; init: RequestInit; query: string }[] = [
  { name: 'a page', init: {}, query: '' },
  { name: 'a page with a decision named', init: {}, query: `?decision=${unknown}&done=publish` },
  { name: 'flight data', init: { headers: { RSC: '1' } }, query: '?_rsc=abc' },
  { name: 'headers only', init: { method: 'HEAD' }, query: '' },
];

for (const { name, init, query } of ways) {
  test(`asked for as ${name}, another’s message is not found, in the same words as one that never was`, async () => {
    const id = await held(
      posts.okafor,
      `Hidden Tern ${ways.findIndex((way) => way.name === name)}`.replace(/\d/, (digit) => 'ABCD'[Number(digit)] ?? ''),
    );
    const [tan, okafor] = [await signedIn(site(), people.tan.email), await signedIn(site(), people.okafor.email)];
    const [others, none] = [
      await tan.request(`/desk/comments/${id}${query}`, init),
      await tan.request(`/desk/comments/${unknown}${query}`, init),
    ];
    expect(none.status).toBe(404);
    expect(said(others, id)).toBe(said(none, unknown));
    expect(others.text).not.toContain('Hidden Tern');
    const own = await okafor.request(`/desk/comments/${id}`);
    expect([own.status, own.text.includes('Hidden Tern')]).toEqual([200, true]);
  });
}

test('no decision about another’s message is taken, and none is refused in other words than for one that never was', async () => {
  const [others, own] = [await held(posts.okafor, 'Guarded Ibex'), await held(posts.tan, 'Own Ibex')];
  const tan = await signedIn(site(), people.tan.email);
  const [row] = site().query<{ currentRevisionId: string; version: number }>(
    'SELECT currentRevisionId, version FROM Comment WHERE id = ?',
    others,
  );
  for (const action of ['publish', 'answer', 'decline', 'return', 'escalate']) {
    const fields = await decisionForm(tan, own, action);
    const typed = {
      reason: { decline: 'off-topic', return: 'unclear', escalate: 'for-physician' }[action] ?? '',
      // A question is asked before a typed answer is left out.
      answer: action === 'publish' ? '' : 'An answer from the wrong physician.',
    };
    const aimed = (commentId: string): Record<string, string> => ({
      ...fields,
      ...typed,
      commentId,
      revisionId: row?.currentRevisionId ?? '',
      version: String(row?.version),
      idempotencyKey: `${action}-${commentId}`,
    });
    const [atOthers, atNone] = [
      await tan.post(`/desk/comments/${own}`, aimed(others)),
      await tan.post(`/desk/comments/${own}`, aimed(unknown)),
    ];
    expect(atNone.status, action).toBe(404);
    expect(said(atOthers, others).length, action).toBe(said(atNone, unknown).length);
    expect((await tan.post(`/desk/comments/${others}`, aimed(others))).status, action).toBe(404);
  }
  expect(site().query('SELECT status, version FROM Comment WHERE id = ?', others)).toEqual([
    { status: 'held', version: 1 },
  ]);
  expect(site().query('SELECT * FROM Decision WHERE commentId = ?', others)).toEqual([]);
});

test('another’s decision cannot be undone, nor its key used again', async () => {
  const id = await held(posts.okafor, 'Settled Ibex');
  const [tan, okafor, desk] = [
    await signedIn(site(), people.tan.email),
    await signedIn(site(), people.okafor.email),
    await signedIn(site(), people.desk.email),
  ];
  expect((await decide(okafor, id, 'publish')).status).toBe(303);
  const undo = await decisionForm(okafor, id, 'undo');
  expect((await tan.post(`/desk/comments/${id}`, undo)).status).toBe(404);
  expect((await desk.post(`/desk/comments/${id}`, undo)).status).toBe(404);
  expect(site().query('SELECT status FROM Comment WHERE id = ?', id)).toEqual([{ status: 'published' }]);
  expect((await okafor.post(`/desk/comments/${id}`, undo)).status).toBe(303);
});

test('without being signed in, nothing of the desk is shown and nothing is decided', async () => {
  const id = await held(posts.okafor, 'Unseen Ibex');
  const okafor = await signedIn(site(), people.okafor.email);
  const fields = await decisionForm(okafor, id, 'publish');
  const stranger = new Requester();
  for (const address of ['/desk', `/desk/comments/${id}`, '/desk/decisions', '/desk/people']) {
    for (const init of [{}, { headers: { RSC: '1' } }]) {
      const response = await stranger.request(address, init);
      expect(response.text, address).not.toMatch(/Ibex|Teapot|Kite|Jo Winter|demo\.invalid/);
      expect(response.text + (response.headers.get('location') ?? ''), address).toContain('/sign-in');
    }
  }
  const response = await stranger.post(`/desk/comments/${id}`, fields);
  expect(response.text).toContain('You are signed out');
  expect(response.text).not.toContain('Unseen Ibex');
  expect(site().query('SELECT status FROM Comment WHERE id = ?', id)).toEqual([{ status: 'held' }]);
});

test('a decision that another site sends is refused', async () => {
  const id = await held(posts.okafor, 'Sheltered Ibex');
  const okafor = await signedIn(site(), people.okafor.email);
  const fields = await decisionForm(okafor, id, 'publish');
  for (const origin of ['https://elsewhere.example', 'null', null])
    expect((await okafor.post(`/desk/comments/${id}`, fields, origin)).status).toBe(403);
  expect(site().query('SELECT status FROM Comment WHERE id = ?', id)).toEqual([{ status: 'held' }]);
});

test('the log of decisions shows a physician the own posts’ part of it, and accounts are an administrator’s matter', async () => {
  const id = await held(posts.okafor, 'Logged Ibex');
  const [tan, okafor, desk] = [
    await signedIn(site(), people.tan.email),
    await signedIn(site(), people.okafor.email),
    await signedIn(site(), people.desk.email),
  ];
  expect((await decide(desk, id, 'decline', { reason: 'off-topic' })).status).toBe(303);
  expect((await okafor.request('/desk/decisions')).text).toContain(id);
  expect((await tan.request('/desk/decisions')).text).not.toContain(id);
  for (const member of [tan, desk]) {
    const { status, text } = await member.request('/desk/people');
    expect([status, text.includes(people.okafor.email)]).toEqual([404, false]);
    expect((await member.request('/desk/account')).status).toBe(200);
  }
  expect((await tan.request('/desk/notices')).status).toBe(404);
  expect((await desk.request('/desk/notices')).status).toBe(200);
});
