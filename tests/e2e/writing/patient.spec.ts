/** Someone who asks beneath a post, and comes back for what became of it. */
import type { Page } from '@playwright/test';
import {
  ask,
  askForm,
  commentIdOf,
  edit,
  fillAskForm,
  leaveAddress,
  posts,
  readCode,
} from '../../support/site/site-flows';
import { readForm, Requester, sentTo, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

let written = 0;

const pastimes = [
  'knitting',
  'rowing',
  'baking',
  'reading',
  'gardening',
  'swimming',
  'painting',
  'fishing',
  'singing',
  'walking',
];

/** Words that no other journey writes, so that they can be counted. Without digits, which could look like a number of someone's. */
function words(about = 'Is it normal that this lasts so long'): string {
  written += 1;
  const unlike = [...String(written)].map((digit) => pastimes[Number(digit)]).join(' and ');
  return `${about}, or should I expect it to pass while I am ${unlike}?`;
}

/** How often these very words are stored. */
function stored(message: string): number {
  return (
    site().query<{ count: number }>('SELECT count(*) AS count FROM CommentRevision WHERE body = ?', message)[0]
      ?.count ?? 0
  );
}

/** Resolves when the answer is on the page: with scripts, the old page stands until then. */
async function sendAgain(page: Page): Promise<void> {
  const button = askForm(page).getByRole('button', { name: 'Send' });
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), button.click()]);
  await expect(button).toBeEnabled();
}

for (const scripting of [true, false]) {
  test.describe(`with scripting ${scripting ? 'on' : 'off'}`, () => {
    test('a patient asks under an alias of their own, gets a receipt, and finds it again on the same device', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words();
      const alias = `Patient Otter ${scripting ? 'One' : 'Two'}`;
      await ask(page, posts.marsh, { alias, message });
      await expect(page.getByRole('heading', { name: 'Waiting to be read' })).toBeVisible();
      await expect(page.getByText(message)).toBeVisible();
      await expect(page.getByText(`As ${alias},`)).toBeVisible();
      for (const button of ['Edit', 'Withdraw', 'Erase'])
        await expect(page.getByRole('button', { name: button })).toBeVisible();
      expect(stored(message)).toBe(1);
      await page.goto('/receipt');
      await page.getByRole('link', { name: /^Question under “Migraine/ }).click();
      await expect(page.getByText(message)).toBeVisible();
    });

    test('a patient shares an experience and leaves the alias to us', async ({ visit }) => {
      const page = await visit({ scripting });
      const message = words('What helped me was a dark room');
      await ask(page, posts.okafor, { kind: 'Share my experience', message });
      await expect(page.getByText(/^As \p{Lu}\p{L}+ \p{Lu}\p{L}+,/u)).toBeVisible();
      expect(site().query('SELECT kind FROM Comment WHERE id = ?', commentIdOf(page))).toEqual([
        { kind: 'experience' },
      ]);
    });

    test('what is wrong stands beside the field, and every word is kept', async ({ visit }) => {
      const page = await visit({ scripting });
      await page.goto(`/posts/${posts.marsh}`);
      await fillAskForm(page, { kind: 'Share my experience', alias: 'Kept Alias', message: 'Too short' });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      const summary = page.getByRole('alert', { name: 'There is a problem' });
      await expect(summary).toBeFocused();
      await expect(summary.getByRole('link', { name: /^Write a little more/ })).toHaveAttribute('href', '#message');
      await expect(askForm(page).getByLabel('Your message')).toHaveValue('Too short');
      await expect(askForm(page).getByLabel('Your message')).toHaveAttribute('aria-invalid', 'true');
      await expect(askForm(page).getByLabel('Your message')).toHaveAccessibleDescription(/Write a little more/);
      await expect(askForm(page).getByLabel('Alias')).toHaveValue('Kept Alias');
      await expect(askForm(page).getByLabel('Share my experience')).toBeChecked();

      const message = words();
      for (const alias of ['Dr Elena Marsh', 'Elena Marsh', 'Еlena Mаrsh', 'Doctor Who', 'someone@example.org']) {
        await fillAskForm(page, { alias, message });
        await sendAgain(page);
        await expect(askForm(page).getByLabel('Alias'), alias).toHaveAttribute('aria-invalid', 'true');
        await expect(askForm(page).getByLabel('Alias')).toHaveValue(alias);
        await expect(askForm(page).getByLabel('Your message')).toHaveValue(message);
      }
      expect(stored(message)).toBe(0);
      await fillAskForm(page, { alias: `Mended Alias ${scripting ? 'One' : 'Two'}`, message });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await readCode(page);
      expect(stored(message)).toBe(1);
    });

    test('an alias that someone in the conversation has is refused, with another one offered', async ({ visit }) => {
      const alias = `Taken Heron ${scripting ? 'One' : 'Two'}`;
      await submit(new Requester(), posts.marsh, { alias, message: words() });
      const page = await visit({ scripting });
      await page.goto(`/posts/${posts.marsh}`);
      await fillAskForm(page, { alias: alias.replace('o', 'о').toUpperCase(), message: words() });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await expect(askForm(page).getByLabel('Alias')).toHaveAccessibleDescription(
        /already uses this name.*You can use “\p{Lu}\p{L}+ \p{L}+”/u,
      );
    });

    for (const { button, expected } of [
      { button: 'Remove it for me', expected: 'without' },
      { button: 'It identifies no one', expected: 'with' },
    ]) {
      test(`words that could identify someone are marked, and “${button}” is followed`, async ({ visit }) => {
        const page = await visit({ scripting });
        const message = words('You can write to me at karen.private@example.org or call (415) 555-0132');
        await page.goto(`/posts/${posts.tan}`);
        await fillAskForm(page, { message });
        await askForm(page).getByRole('button', { name: 'Send' }).click();
        await expect(page.locator('mark').filter({ hasText: 'karen.private@example.org' })).toBeVisible();
        await expect(page.locator('mark').filter({ hasText: '555-0132' })).toBeVisible();
        await expect(askForm(page).getByLabel('Your message')).toHaveValue(message);
        const question = page.locator('#ask');
        await expect(page).toHaveURL(/#ask$/);
        await expect(page).toHaveTitle(/^This could show who you or someone else is – /);
        await expect(question).toContainText('Nothing has been sent yet');
        await expect(question).toBeFocused();
        await expect(question).toBeInViewport();
        for (const offered of ['Remove it for me', 'Let me edit', 'It identifies no one'])
          await expect(page.getByRole('button', { name: offered })).toBeVisible();
        expect(
          site().query("SELECT id FROM CommentRevision WHERE body LIKE '%karen.private%' AND overruled = 0"),
        ).toEqual([]);
        await page.getByRole('button', { name: button }).click();
        await readCode(page);
        if (expected === 'with') await expect(page.getByText(message)).toBeVisible();
        else await expect(page.getByText('karen.private')).toHaveCount(0);
        expect(stored(message)).toBe(expected === 'with' ? 1 : 0);
      });
    }

    test('words that could identify someone are marked, and “Let me edit” lets their writer edit', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words();
      await page.goto(`/posts/${posts.tan}`);
      await fillAskForm(page, { message: `My e-mail is karen.edited@example.org. ${message}` });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await page.getByRole('button', { name: 'Let me edit' }).click();
      await expect(page.getByText('Change the marked words in the box below')).toBeVisible();
      await expect(askForm(page).getByRole('button', { name: 'Send' })).toBeEnabled();
      await expect(askForm(page).getByLabel('Your message')).toHaveValue(
        `My e-mail is karen.edited@example.org. ${message}`,
      );
      const field = askForm(page).getByLabel('Your message');
      await field.fill(message);
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await readCode(page);
      expect(stored(message)).toBe(1);
    });

    test('words that sound like an emergency are answered with the number to call at once, are kept, and page whoever is on call', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words('I have crushing chest pain right now and my left arm is numb');
      await ask(page, posts.okafor, { message });
      await expect(
        page
          .getByRole('alert', { name: 'This may need help right now' })
          .getByRole('link', { name: '911', exact: true }),
      ).toBeVisible();
      expect(stored(message)).toBe(1);
      const id = commentIdOf(page);
      const pages = (): string[] =>
        site()
          .mails()
          .filter(({ text }) => text.includes(id))
          .map(({ to }) => to)
          .sort();
      await expect.poll(pages).toEqual(['front.desk@demo.invalid', 'samuel.okafor@demo.invalid']);
      for (const { raw } of site()
        .mails()
        .filter(({ text }) => text.includes(id)))
        expect(raw).not.toMatch(/chest|arm|numb|blood pressure/i);
    });

    test('words that sound urgent are taken at once, with the numbers, even when their alias cannot be', async ({
      visit,
    }) => {
      const page = await visit({ scripting });
      const message = words('I do not want to live any more and I have a plan to end my life tonight');
      await page.goto(`/posts/${posts.okafor}`);
      await fillAskForm(page, { alias: 'Dr Somebody', message });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await expect(
        page
          .getByRole('alert', { name: 'You do not have to face this alone' })
          .getByRole('link', { name: 'Call or text 988' }),
      ).toBeVisible();
      await readCode(page);
      await expect(page.getByText('We gave your message another alias')).toBeVisible();
      await expect(page.getByText('Dr Somebody')).toHaveCount(0);
      expect(stored(message)).toBe(1);
    });

    test('a message sent twice by two clicks, or again after going back, is stored once', async ({ visit }) => {
      const page = await visit({ scripting });
      const message = words();
      await page.goto(`/posts/${posts.tan}`);
      await fillAskForm(page, { alias: `Twice Finch ${scripting ? 'One' : 'Two'}`, message });
      await askForm(page).getByRole('button', { name: 'Send' }).dblclick();
      await readCode(page);
      const first = commentIdOf(page);
      await page.goBack();
      await fillAskForm(page, { alias: `Twice Finch ${scripting ? 'One' : 'Two'}`, message });
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await readCode(page);
      expect(commentIdOf(page)).toBe(first);
      expect(stored(message)).toBe(1);
    });

    test('a code opens the receipt on another device, however it is typed; a wrong one stays in its field', async ({
      visit,
    }) => {
      const message = words();
      const code = await ask(await visit({ scripting }), posts.marsh, { message });
      const other = await visit({ scripting });
      await other.goto('/receipt');
      await other.getByLabel('Your receipt code').fill('ABCD-EFGH-JKMN-PQRS-TVWX-Y');
      await other.getByRole('button', { name: 'Open' }).click();
      await expect(other.getByLabel('Your receipt code')).toHaveValue('ABCD-EFGH-JKMN-PQRS-TVWX-Y');
      await expect(other.getByLabel('Your receipt code')).toHaveAccessibleDescription(
        /One letter or digit of this code is wrong/,
      );
      await other.getByLabel('Your receipt code').fill(code.toLowerCase().replaceAll('-', ' '));
      await other.getByRole('button', { name: 'Open' }).click();
      await expect(other.getByText(message)).toBeVisible();
      await other.reload();
      await expect(other.getByText(message)).toBeVisible();
    });

    test('a patient changes, takes back and erases their own words', async ({ visit }) => {
      const page = await visit({ scripting });
      const [message, changed] = [words(), words('In better words, how long does this usually last')];
      await ask(page, posts.marsh, { message });
      await edit(page, 'short');
      await expect(page.getByRole('textbox', { name: 'Your message' })).toHaveAccessibleDescription(
        /Write a little more/,
      );
      await page.getByRole('textbox', { name: 'Your message' }).fill(changed);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your new words are saved' })).toBeVisible();
      await expect(page.getByText(changed)).toBeVisible();
      await page.getByRole('button', { name: 'Withdraw' }).click();
      await expect(page.getByRole('heading', { name: 'Withdraw your message?' })).toBeVisible();
      expect(stored(changed)).toBe(1);
      await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
      await expect(page.getByRole('heading', { name: 'You withdrew it' })).toBeVisible();
      await page.getByRole('button', { name: 'Erase' }).click();
      await expect(page.getByText('Your words, in every version.')).toBeVisible();
      await page.getByRole('link', { name: 'Leave it as it was' }).click();
      expect(stored(changed)).toBe(1);
      await page.getByRole('button', { name: 'Erase' }).click();
      await page.getByRole('button', { name: 'Yes, erase it' }).click();
      await expect(page.getByRole('heading', { name: 'Erased', exact: true })).toBeVisible();
      await expect(page.getByText(changed)).toHaveCount(0);
      expect([stored(message), stored(changed)]).toEqual([0, 0]);
    });

    test('an address for news is checked, kept from view, and taken away again', async ({ visit }) => {
      const page = await visit({ scripting });
      await ask(page, posts.marsh, { message: words() });
      await page.getByLabel('E-mail (optional)').fill('not an address');
      await page.getByRole('button', { name: 'Write to me' }).click();
      await expect(page.getByLabel('E-mail (optional)')).toHaveValue('not an address');
      await expect(page.getByLabel('E-mail (optional)')).toHaveAccessibleDescription(
        /does not look like an e-mail address/,
      );
      await page.getByLabel('E-mail (optional)').fill('someone.private@example.org');
      await page.getByRole('button', { name: 'Write to me' }).click();
      await expect(
        page.getByRole('status').filter({ hasText: 'Please open the e-mail that we send you' }),
      ).toBeVisible();
      expect(await page.content()).not.toContain('someone.private');
      expect(site().query("SELECT 1 FROM Contact WHERE emailEncrypted LIKE '%someone%'")).toEqual([]);
      await page.getByRole('button', { name: 'Erase my address' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your e-mail address is erased' })).toBeVisible();
      await leaveAddress(page, site(), `confirmed.${scripting}@example.org`);
      await expect(page.getByText('We will write to the address you left')).toBeVisible();
      await page.getByRole('button', { name: 'Erase my address' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your e-mail address is erased' })).toBeVisible();
      expect(site().query('SELECT 1 FROM Contact WHERE commentId = ?', commentIdOf(page))).toEqual([]);
    });

    test('new words are saved although the device has forgotten the message meanwhile', async ({ visit }) => {
      const page = await visit({ scripting });
      const changed = words('In better words, how long does this last');
      await ask(page, posts.marsh, { message: words() });
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.context().clearCookies();
      await page.getByRole('textbox', { name: 'Your message' }).fill(changed);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Your new words are saved' })).toBeVisible();
      await expect(page.getByText(changed)).toBeVisible();
    });

    test('a shared computer forgets what was sent from it', async ({ visit }) => {
      const page = await visit({ scripting });
      const message = words();
      await ask(page, posts.marsh, { message });
      const receipt = new URL(page.url()).pathname;
      await page.goto('/receipt');
      await page.getByRole('button', { name: 'Remove them from this device' }).click();
      await page.getByRole('button', { name: 'Yes, remove them from this device' }).click();
      await expect(page.getByText('Your messages are no longer listed on this device')).toBeVisible();
      await page.goto(receipt);
      await expect(page.getByLabel('Your receipt code')).toBeVisible();
      await expect(page.getByText(message)).toHaveCount(0);
    });
  });
}

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
  expect(stored(message)).toBe(1);
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
    expect(stored(message)).toBe(0);
    const receipt = await submit(patient, posts.tan, { message });
    const erase = await patient.form(receipt, '>Erase<');
    expect((await patient.post(receipt, erase, origin)).status).toBe(403);
    expect(stored(message)).toBe(1);
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
  expect(stored(message)).toBe(1);
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
  expect(readForm(again.text, 'name="message"')).toMatchObject({ ...fields, message: `\n${last}` });
  expect(stored(last)).toBe(0);
  const urgent = words('My throat is swelling and I cannot breathe after a bee sting');
  await submit(patient, posts.okafor, { message: urgent });
  expect(stored(urgent)).toBe(1);
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
  expect(stored(message)).toBe(0);
});
