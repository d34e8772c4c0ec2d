/** Every address of the desk and every form that it takes, by everyone whose matter it is not. A new one that is not listed here fails. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { decideForSure, signedIn } from '../../support/site/site-desk';
import { people, posts } from '../../support/site/site-flows';
import { type Fields, readForm, Requester, type SiteResponse, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const unknown = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const deadNotice = '01DEADN0T1CE00000000000000';
const admin = 'admin@practice.example';
const [okafor, tan, desk] = [people.okafor.email, people.tan.email, people.desk.email];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));

/** What an answer says and is, without the id that was asked for and what is random in every response. */
function said(
  { status, headers, text }: SiteResponse,
  id: string,
): { status: number; headers: string[]; text: string } {
  const plain = (words: string): string =>
    words
      .replaceAll(id, 'ID')
      .replace(/nonce[\\"=:-]+[\w+/=]+/g, 'nonce')
      .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, 'KEY')
      // From when a page that is open hears of changes.
      .replace(/(from\W+)\d{13}\b/g, '$1MOMENT')
      .replace(/"b":"[\w-]+"/g, '');
  const kept = [...headers].filter(([name]) => !['date', 'etag', 'content-length'].includes(name));
  return { status, headers: kept.map(([name, value]) => `${name}: ${plain(value)}`).sort(), text: plain(text) };
}

/** Winter hours: by Samuel Okafor alone. */
const okaforsPost = '01M27T5AH8WYQ3V9C4D6E7F8GJ';

let [held, complaint, account] = ['', '', ''];

async function aMessage(alias: string): Promise<string> {
  const message = `What would you advise people in general to read, asks the ${alias.toLowerCase()}?`;
  return (await submit(new Requester(), posts.okafor, { alias, message })).split('/').at(-1) ?? '';
}

async function member(email: string | null): Promise<Requester> {
  return email === null ? new Requester() : signedIn(site(), email);
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const added = ['add', '--email', admin, '--name', 'Robin Keeper', '--role', 'admin'];
  await site().command('lib/identity/accounts/staff-command.ts', ...added);
  [held, complaint] = [await aMessage('Hidden Tern'), await aMessage('Unhappy Tern')];
  await decideForSure(await member(desk), complaint, 'escalate', { reason: 'complaint' });
  account = site().query<{ id: string }>('SELECT id FROM StaffAccount WHERE email = ?', okafor)[0]?.id ?? '';
  const file = new Sqlite(path.join(site().data, 'bedside.db'));
  file
    .prepare(
      `INSERT INTO "Outbox" ("id", "kind", "dedupeKey", "subjectId", "notBefore", "attempts", "state", "createdAt")
       VALUES (?, 'waiting', 'dead', 'nobody', '2026-01-01T00:00:00.000+00:00', 8, 'dead', '2026-01-01T00:00:00.000+00:00')`,
    )
    .run(deadNotice);
  file.close();
  for (const email of [okafor, tan, admin]) await member(email);
});

/** Statuses for: nobody, a physician of another post, staff, an administrator. */
type Statuses = [nobody: number, wrong: number, staff: number, admin: number];
const everyones: Statuses = [307, 200, 200, 200];
const addresses: Record<string, { at: () => string; statuses: Statuses; method?: string }> = {
  'page.tsx': { at: () => '/desk', statuses: everyones },
  'open/page.tsx': { at: () => '/desk/open', statuses: everyones },
  'due/page.tsx': { at: () => '/desk/due', statuses: everyones },
  'comments/[id]/page.tsx': { at: () => `/desk/comments/${held}`, statuses: [307, 404, 200, 404] },
  'comments/[id]/open/route.ts': {
    at: () => `/desk/comments/${held}/open`,
    statuses: [204, 404, 204, 404],
    method: 'POST',
  },
  'decisions/page.tsx': { at: () => '/desk/decisions', statuses: everyones },
  'decisions/access/page.tsx': { at: () => '/desk/decisions/access', statuses: everyones },
  'decisions/export/route.ts': { at: () => '/desk/decisions/export', statuses: everyones },
  'design/page.tsx': { at: () => '/desk/design', statuses: [307, 200, 404, 200] },
  'figures/page.tsx': { at: () => '/desk/figures', statuses: everyones },
  'keys/page.tsx': { at: () => '/desk/keys', statuses: everyones },
  'letters/page.tsx': { at: () => '/desk/letters', statuses: [307, 404, 200, 200] },
  'live/route.ts': { at: () => '/desk/live', statuses: [204, 200, 200, 200] },
  'notices/page.tsx': { at: () => '/desk/notices', statuses: [307, 404, 200, 200] },
  'account/page.tsx': { at: () => '/desk/account', statuses: everyones },
  'people/page.tsx': { at: () => '/desk/people', statuses: [307, 404, 404, 200] },
  'people/[id]/page.tsx': { at: () => `/desk/people/${account}`, statuses: [307, 404, 404, 200] },
  'pictures/file/route.ts': { at: () => '/desk/pictures/file', statuses: [404, 303, 404, 303], method: 'POST' },
  'pictures/page.tsx': { at: () => '/desk/pictures', statuses: [307, 200, 404, 200] },
  'posts/components/page.tsx': { at: () => '/desk/posts/components', statuses: everyones },
  // A post of the first physician: its authors and administrators write on it.
  'posts/[id]/edit/page.tsx': { at: () => `/desk/posts/${okaforsPost}/edit`, statuses: [307, 404, 404, 200] },
  'posts/[id]/history/page.tsx': { at: () => `/desk/posts/${okaforsPost}/history`, statuses: [307, 404, 404, 200] },
  'posts/[id]/review/page.tsx': { at: () => `/desk/posts/${okaforsPost}/review`, statuses: [307, 404, 404, 200] },
  'posts/[id]/save/route.ts': {
    at: () => `/desk/posts/${okaforsPost}/save`,
    statuses: [401, 404, 404, 400],
    method: 'POST',
  },
  'posts/[id]/sources/page.tsx': { at: () => `/desk/posts/${okaforsPost}/sources`, statuses: [307, 404, 404, 200] },
  'posts/import/page.tsx': { at: () => '/desk/posts/import', statuses: [307, 200, 404, 200] },
  'posts/new/page.tsx': { at: () => '/desk/posts/new', statuses: [307, 200, 404, 200] },
  'posts/page.tsx': { at: () => '/desk/posts', statuses: everyones },
  'practice/hours/page.tsx': { at: () => '/desk/practice/hours', statuses: everyones },
  'practice/page.tsx': { at: () => '/desk/practice', statuses: everyones },
  'practice/texts/page.tsx': { at: () => '/desk/practice/texts', statuses: everyones },
  'references/page.tsx': { at: () => '/desk/references', statuses: [307, 200, 404, 200] },
  'rota/page.tsx': { at: () => '/desk/rota', statuses: everyones },
  'search/page.tsx': { at: () => '/desk/search?q=tern', statuses: everyones },
};

test('every address of the desk answers each role as listed, and shows the message to nobody whose matter it is not', async () => {
  test.setTimeout(300_000);
  const folder = path.resolve('app/(desk)/desk');
  const there = filesUnder(folder).filter((file) => /\/(page\.tsx|route\.ts)$/.test(file));
  expect(there.map((file) => path.relative(folder, file)).sort()).toEqual(Object.keys(addresses).sort());
  for (const [name, { at, statuses, method = 'GET' }] of Object.entries(addresses))
    for (const [index, email] of [null, tan, desk, admin].entries()) {
      const asked =
        method === 'GET' ? { method } : { method, body: 'open', headers: { origin: new URL(site().url).origin } };
      const response = await (await member(email)).request(at(), asked);
      expect(response.status, `${name} for ${email ?? 'nobody'}`).toBe(statuses[index]);
      if (email !== desk)
        expect(response.text, `${name} for ${email ?? 'nobody'}`).not.toMatch(/Hidden Tern|hidden tern/);
      if (email === tan) expect(response.text, name).not.toContain(held);
    }
});

test('what is another’s is not found in the same words and headers, and in as long, as what never was', async () => {
  test.setTimeout(300_000);
  const one = await member(tan);
  const ways: [string, (id: string) => Promise<SiteResponse>][] = [
    ['the page', (id) => one.request(`/desk/comments/${id}`)],
    ['its data', (id) => one.request(`/desk/comments/${id}?_rsc=abc`, { headers: { RSC: '1' } })],
    ['its head', (id) => one.request(`/desk/comments/${id}`, { method: 'HEAD' })],
    [
      'that it is open',
      (id) =>
        one.request(`/desk/comments/${id}/open`, { method: 'POST', body: 'open', headers: { origin: site().url } }),
    ],
  ];
  for (const [name, ask] of ways) {
    const took: Record<string, number[]> = { [held]: [], [unknown]: [] };
    for (let turn = 0; turn < 40; turn += 1)
      for (const id of turn % 2 === 0 ? [held, unknown] : [unknown, held]) {
        const before = performance.now();
        const response = await ask(id);
        took[id]?.push(performance.now() - before);
        if (turn === 0) expect(response.status, name).toBe(404);
      }
    expect(said(await ask(held), held), name).toEqual(said(await ask(unknown), unknown));
    const median = (times: number[] = []): string =>
      (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1);
    console.log(`${name}: another’s ${median(took[held])} ms, none ${median(took[unknown])} ms`);
  }
});

interface DeskForm {
  /** Whose form is taken, from the page of which id, and what stands in it. It is sent to the page of the id it is about. */
  of: string;
  page: (id: string) => string;
  marker: () => string;
  aim: (id: string) => Fields;
  /** An id that exists; those who must not, beside nobody. */
  target: () => string;
  wrong: string[];
}

const item = (id: string): string => `/desk/comments/${id}`;
const accountsPage = (): string => '/desk/account';
const personPage = (id: string): string => `/desk/people/${id}`;
/** A form on one person's page; sent to that page. */
const onPerson = (marker: string, typed: Fields): DeskForm => ({
  of: admin,
  page: personPage,
  marker: () => marker,
  aim: (id) => ({ ...typed, id }),
  target: () => account,
  wrong: [tan, desk, okafor],
});
const onItem = (marker: string, typed: Fields): DeskForm => ({
  of: okafor,
  page: item,
  marker: () => marker,
  aim: (commentId) => ({ ...typed, commentId }),
  target: () => held,
  wrong: [tan, admin],
});
const forms: Record<string, DeskForm> = {
  decideAction: onItem('name="action" value="decline"', { reason: 'off-topic' }),
  writePrivateNoteAction: onItem('name="privateNote"', { privateNote: 'A note that nobody may write.' }),
  assignCommentAction: onItem('name="assignee"', { assignee: '' }),
  snoozeCommentAction: onItem('name="days"', { days: '1', reason: 'other' }),
  nameReviewerAction: {
    of: admin,
    page: item,
    marker: () => 'name="reviewerId"',
    aim: (commentId) => ({ commentId, reviewerId: account }),
    target: () => complaint,
    wrong: [tan, okafor, desk],
  },
  decideInBulkAction: {
    of: okafor,
    page: () => '/desk',
    marker: () => 'name="formKey"',
    aim: (id) => ({ item: `${id}.${id}.1`, action: 'publish' }),
    target: () => held,
    wrong: [tan, admin],
  },
  sendAgainAction: {
    of: desk,
    page: () => '/desk/notices',
    marker: () => deadNotice,
    aim: (id) => ({ id }),
    target: () => deadNotice,
    wrong: [tan],
  },
  arrangeCoverAction: {
    of: okafor,
    page: accountsPage,
    marker: () => 'name="coveredBy"',
    aim: (id) => ({
      physician: id === unknown ? 'nobody' : 'samuel-okafor',
      coveredBy: 'mei-lin-tan',
      from: '2030-01-01',
      until: '2030-01-08',
    }),
    target: () => account,
    wrong: [tan, desk],
  },
  changeRoleAction: onPerson('name="role"', { role: 'admin', physician: '' }),
  // One's own address is one's own to change.
  changePersonsAddressAction: {
    ...onPerson('name="email"', { email: 'elsewhere@practice.example' }),
    wrong: [tan, desk],
  },
  suspendPersonAction: onPerson('id="suspend"', {}),
  sendLinkAction: onPerson('id="link"', {}),
  signOutEverywhereAction: {
    of: okafor,
    page: accountsPage,
    marker: () => account,
    aim: (id) => ({ id }),
    target: () => account,
    wrong: [tan, desk],
  },
};

/** What anyone at the desk may do, or what a reader's page does; the last have rules and tests of their own. */
const elsewhere = [
  ...['signOutAction', 'requestSignInAction', 'changeDetailsAction', 'changeFactAction', 'removeFactAction'],
  // By role and not by owner: see canned-texts.test.ts. The end of a cover: see cover-and-review.test.ts.
  ...['saveCannedTextAction', 'removeCannedTextAction', 'moveCannedTextAction', 'endCoverAction'],
  ...['openReceiptAction', 'editOwnAction', 'withdrawOwnAction', 'eraseOwnAction', 'forgetDeviceAction'],
  'askSecondLookAction',
  // By role: see dead-mails.test.ts.
  'sendAllAgainAction',
  ...['pressAction', 'reportAction', 'contactAction', 'settleContactAction', 'askAction', 'settleOwnAction'],
  // By who wrote or was asked: see writing.test.ts and publishing.test.ts.
  ...['saveDraftAction', 'startDraftAction', 'restoreRevisionAction', 'takeInFileAction', 'askForReviewAction'],
  ...['answerReviewAction', 'noteBlockAction', 'settleNoteAction', 'publishPostAction', 'unschedulePostAction'],
  'withdrawPostAction',
  // By role: see import.test.ts.
  ...['importFileAction', 'describePictureAction', 'addReferenceAction'],
  // By role: see practice-now.test.ts and letters.test.ts.
  ...['saveWaitAction', 'removeWaitAction', 'saveSpacesAction', 'cancelClinicAction', 'saveClinicAction'],
  ...['savePlaceAction', 'saveWeekAction', 'saveOtherDaysAction', 'removePlaceAction', 'removeOtherDaysAction'],
  ...['confirmHolidayAction', 'assignLetterAction', 'answerLetterAction', 'closeLetterAction'],
  ...['sendLetterAction', 'openLetterAction', 'followAction', 'settleFollowingAction'],
  // One's own alone: see saved-views.test.ts.
  ...['keepViewAction', 'dropViewAction'],
  // By role: see manage-people.test.ts and people.spec.ts.
  ...['addShiftAction', 'endShiftAction'],
  ...['invitePersonAction', 'enablePersonAction', 'forgetPasskeysAction'],
  // One's own alone: see passkeys.test.ts and recovery-codes.test.ts.
  ...['beginPasskeySignInAction', 'signInWithPasskeyAction', 'signInWithCodeAction', 'beginPasskeyAction'],
  ...['addPasskeyAction', 'namePasskeyAction', 'removePasskeyAction', 'makeRecoveryCodesAction'],
  // What a mail carried to the new address is all it takes: see change-address.test.ts.
  'confirmAddressAction',
];

test('every form of the desk is listed', () => {
  const actions = filesUnder('lib')
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.startsWith("'use server'"))
    .flatMap((text) => [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => name));
  expect(actions.sort()).toEqual([...Object.keys(forms), ...elsewhere].sort());
});

/** Everything that these forms could change. Of the outbox only what was given up: the rest is sent meanwhile. */
const state = (): string =>
  JSON.stringify([
    site().query(`SELECT "id" FROM "Outbox" WHERE "state" = 'dead'`),
    ...['Comment', 'Decision', 'PrivateNote', 'Cover', 'StaffAccount', 'ReadyText'].map((table) =>
      site().query(`SELECT * FROM "${table}" ORDER BY "id"`),
    ),
  ]);

for (const [name, { of, page, marker, aim, target, wrong }] of Object.entries(forms))
  test(`${name} changes nothing for whom it is not, and says the same of what never was`, async () => {
    test.setTimeout(120_000);
    const fields = readForm((await (await member(of)).request(page(target()))).text, marker());
    const before = state();
    for (const email of [null, ...wrong]) {
      const sender = await member(email);
      const send = (id: string): Promise<SiteResponse> => sender.post(page(id), { ...fields, ...aim(id) });
      const [atOthers, atNone] = [await send(target()), await send(unknown)];
      const who = `${name} by ${email ?? 'nobody'}`;
      expect(said(atOthers, target()), who).toEqual(said(atNone, unknown));
      // Administrators read complaints, so that one stands on their own list.
      expect(atOthers.text, who).not.toMatch(email === admin ? /Hidden Tern/ : /Hidden Tern|Unhappy Tern/);
      if (email !== null && name !== 'decideInBulkAction') expect(atOthers.status, who).toBe(404);
      expect(state(), who).toBe(before);
    }
  });
