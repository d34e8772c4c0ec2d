/** The first administrator, links that sign in, and accounts that end. */
import { decisionForm, pressSignIn, signedIn } from '../../support/site/site-desk';
import { people, posts, requestLink, signIn } from '../../support/site/site-flows';
import { Requester, submit } from '../../support/site/site-requests';
import { Site, useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const staffCommand = 'lib/identity/accounts/staff-command.ts';

test.describe('on a new site', () => {
  let site: Site;
  test.beforeAll(() => {
    site = new Site();
  });
  test.afterAll(() => site.remove());

  test('npm start prints a link that signs the first administrator in, once, and a second start is quick and repeats nothing', async ({
    visit,
  }) => {
    const first = await site.npmStart();
    const printed = (): string => /Sign in as the first administrator.*(http\S+)/.exec(first.output())?.[1] ?? '';
    await expect.poll(printed).not.toBe('');
    const link = printed();
    expect(first.output()).toContain(`Bedside is ready: ${site.url}`);
    expect(first.output(), 'what was built is not built again').not.toContain('Building');
    expect(first.output()).toMatch(
      /Log of decisions: \d+ rows, last hash [0-9a-f]{64}\. Log of access: last hash [0-9a-f]{64}\./,
    );
    const page = await visit();
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'People' })).toBeVisible();
    await page.goto('/desk/people');
    for (const { email } of Object.values(people))
      await expect(page.getByRole('table', { name: 'Accounts' })).toContainText(email);
    await page.goto('/desk/account');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Robin Keeper');
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('robin@practice.example');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('We sent a link to the new address')).toBeVisible();
    await expect(page.getByText('Robin Keeper').first()).toBeVisible();
    const confirming = (): string =>
      site
        .mails()
        .filter(({ to }) => to === 'robin@practice.example')
        .map(({ text }) => /http\S+sign-in\/address\S+/.exec(text)?.[0] ?? '')[0] ?? '';
    await expect.poll(confirming).not.toBe('');
    await page.goto(confirming());
    await page.getByRole('button', { name: 'Use this address' }).click();
    await expect(page.getByText('Sign-in links go to your new address')).toBeVisible();

    const other = await visit();
    await other.goto(link);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await expect(other.getByText('This link does not work any more')).toBeVisible();
    await other.goto('/desk');
    await expect(other).toHaveURL(/\/sign-in/);
    await first.stop();

    const comments = site.query('SELECT count(*) AS count FROM Comment');
    const second = await site.npmStart();
    expect(second.output()).not.toMatch(/Sign in as the first|Building|loaded|applied/);
    expect(site.query('SELECT count(*) AS count FROM Comment')).toEqual(comments);
    await page.goto('/desk');
    await expect(page.getByText('Robin Keeper').first(), 'a session outlives the server').toBeVisible();
    await second.stop();
    expect(await site.command(staffCommand, 'list')).toContain('robin@practice.example\tRobin Keeper\tadmin');
  });
});

test.describe('on a running site', () => {
  const site = useSite();

  test('a link works once, on the page of the link only, and looking at it does not use it up', async ({ visit }) => {
    const page = await visit({ scripting: false });
    const link = await requestLink(page, site(), people.okafor.email);
    for (const method of ['GET', 'HEAD'])
      expect((await new Requester().request(new URL(link).pathname + new URL(link).search, { method })).status).toBe(
        200,
      );
    const scanner = await visit();
    await scanner.goto(link, { waitUntil: 'networkidle' });
    expect(await scanner.context().cookies(), 'its scripts have run, and nobody is signed in').toEqual([]);
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
    const again = await visit({ scripting: false });
    await again.goto(link);
    await again.getByRole('button', { name: 'Sign in' }).click();
    await expect(again.getByText('This link does not work any more')).toBeVisible();
  });

  test('a link leads nowhere but to the desk of this site', async () => {
    const link = new URL((await site().command(staffCommand, 'link', '--email', people.tan.email)).trim());
    const callback = `/api/auth/callback/email${link.search}`;
    const elsewhere = { next: 'https://elsewhere.example/desk' };
    for (const method of ['GET', 'HEAD'])
      expect((await new Requester().request(callback, { method })).status, method).toBe(405);
    const foreign = { email: people.tan.email, token: link.searchParams.get('token') ?? '' };
    for (const origin of ['https://elsewhere.example', null])
      expect((await new Requester().post('/api/auth/callback/email', foreign, origin)).status).toBe(403);
    const response = await pressSignIn(new Requester(), String(link), elsewhere);
    expect(response.headers.get('location')).toBe('/desk');
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  test('a disabled account is signed out at once, by page and by form, and gets no more links', async ({ visit }) => {
    const added = await site().command(
      staffCommand,
      'add',
      '--email',
      'short.stay@practice.example',
      '--name',
      'Shortstay Person',
      '--role',
      'staff',
    );
    expect(added).toContain('Added short.stay@practice.example');
    const page = await visit();
    await signIn(page, site(), 'short.stay@practice.example');
    const member = await signedIn(site(), 'short.stay@practice.example');
    const id =
      (
        await submit(new Requester(), posts.okafor, {
          alias: 'Lasting Ibex',
          message: 'Which exercise is best to start with in general?',
        })
      )
        .split('/')
        .at(-1) ?? '';
    const fields = await decisionForm(member, id, 'publish');

    await site().command(staffCommand, 'disable', '--email', 'short.stay@practice.example');
    await page.goto('/desk');
    await expect(page).toHaveURL(/\/sign-in/);
    expect((await member.post(`/desk/comments/${id}`, fields)).text).toContain('You are signed out');
    expect(site().query('SELECT status FROM Comment WHERE id = ?', id)).toEqual([{ status: 'held' }]);
    const links = (): number =>
      site()
        .mails()
        .filter(({ to }) => to === 'short.stay@practice.example').length;
    const before = links();
    await page.getByLabel('E-mail address').fill('short.stay@practice.example');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByText('Look in your e-mail')).toBeVisible();
    const waiting = `SELECT id FROM Outbox WHERE kind = 'sign-in-link' AND state <> 'sent'`;
    await expect.poll(() => site().query(waiting)).toEqual([]);
    expect(links()).toBe(before);
  });

  test('someone signed out while writing keeps every word, and nothing is decided', async ({ visit }) => {
    const id =
      (
        await submit(new Requester(), posts.marsh, {
          alias: 'Patient Ibex',
          message: 'Does bright light make it worse for everybody?',
        })
      )
        .split('/')
        .at(-1) ?? '';
    for (const scripting of [true, false]) {
      const page = await visit({ scripting });
      await signIn(page, site(), people.marsh.email);
      await page.goto(`/desk/comments/${id}`);
      await page.getByLabel('Your answer').fill('Words that took a long time to write.');
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Answer and publish' }).click();
      await expect(page.getByText('You are signed out')).toBeVisible();
      await expect(page.getByLabel('Your answer')).toHaveValue('Words that took a long time to write.');
      expect(site().query('SELECT status FROM Comment WHERE id = ?', id)).toEqual([{ status: 'held' }]);
    }
  });
});
