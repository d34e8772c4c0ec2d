/** A physician who reads what waits, answers it, and takes an answer back. */
import { documentPolicy } from '../../../lib/platform/web/content-security-policy.mjs';
import {
  answerAndPublish,
  ask,
  commentBy,
  commentIdOf,
  leaveAddress,
  openItem,
  people,
  posts,
  requestLink,
  signIn,
  signInByMail,
  thread,
  waitingList,
} from '../../support/site/site-flows';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const path = `/posts/${posts.tan}`;

test('a question is answered, and is on the page with its answer at the next request and after a restart', async ({
  visit,
}) => {
  const [question, answer] = [
    'Should I rinse my mouth after each puff of the brown inhaler?',
    'Yes, in general a rinse after each dose keeps the mouth healthy.',
  ];
  const patient = await visit();
  await ask(patient, posts.tan, { alias: 'Curious Plover', message: question });
  const id = commentIdOf(patient);
  const reader = new Requester();
  const earlier = await reader.request(path);
  expect(earlier.headers.get('x-nextjs-cache')).toBe('HIT');
  expect(earlier.text).not.toContain(question);

  const physician = await visit();
  await signInByMail(physician, site(), people.tan.email);
  await openItem(physician, 'Curious Plover');
  await expect(physician.getByText(question)).toBeVisible();
  await answerAndPublish(physician, answer);

  const first = await reader.request(path);
  expect(first.text).toContain(question);
  expect(first.text).toContain(answer);
  expect(first.headers.get('content-security-policy'), 'the policy of the request that made the page').toBe(
    documentPolicy(),
  );
  expect(first.text.match(/<script\b(?!\s+type="application\/ld\+json")[^>]*>/g), 'the scripts of that page').toEqual([
    expect.stringMatching(/^<script (?=[^>]*type="module")(?=[^>]*async)[^>]*src="\/enhance\.js"[^>]*>$/),
  ]);
  const second = await reader.request(path);
  expect(second.headers.get('x-nextjs-cache')).toBe('HIT');
  expect(second.headers.get('content-security-policy')).toBe(documentPolicy());

  const page = await visit({ scripting: false });
  const looksRight = async (): Promise<void> => {
    await page.goto(path);
    const comment = commentBy(page, 'Curious Plover');
    await expect(comment.getByText(question)).toBeVisible();
    const shown = comment.getByRole('article', { name: 'Answer from Dr Mei-Lin Tan' });
    await expect(shown.getByText(answer)).toBeVisible();
    await expect(shown.getByText(/physician of this practice/)).toBeVisible();
    await expect(shown.getByText(/general information/)).toBeVisible();
  };
  await looksRight();
  await site().restart();
  await looksRight();

  await patient.reload();
  await expect(patient.getByRole('heading', { name: 'Published and answered' })).toBeVisible();
  await patient.getByRole('link', { name: 'See it on the page' }).click();
  await expect(patient).toHaveURL(new RegExp(`${path}/questions/${id}#comment-${id}$`));
  await expect(commentBy(patient, 'Curious Plover')).toBeInViewport();
});

test('an answer is undone: the page is as it was, nothing is sent, and the answer is still there to be sent again', async ({
  visit,
}) => {
  const [question, answer] = [
    'Does a spacer make a difference for grown-ups too?',
    'A spacer helps most people, whatever their age, to get more of the dose.',
  ];
  const patient = await visit();
  await ask(patient, posts.tan, { alias: 'Doubtful Curlew', message: question });
  await leaveAddress(patient, site(), 'curlew@example.org');
  const id = commentIdOf(patient);

  const physician = await visit();
  await signIn(physician, site(), people.tan.email);
  await openItem(physician, 'Doubtful Curlew');
  await answerAndPublish(physician, answer);
  const reader = await visit();
  await reader.goto(path);
  await expect(commentBy(reader, 'Doubtful Curlew')).toBeVisible();

  await physician.getByRole('button', { name: 'Undo' }).click();
  await expect(physician.getByText('Decision undone')).toBeVisible();
  await reader.reload();
  await expect(thread(reader)).toBeVisible();
  await expect(commentBy(reader, 'Doubtful Curlew')).toHaveCount(0);
  expect(await reader.content()).not.toContain('A spacer helps most people');
  expect(site().query('SELECT state FROM Outbox WHERE subjectId = ? AND kind = ?', id, 'news-for-writer')).toEqual([
    { state: 'cancelled' },
  ]);

  await openItem(physician, 'Doubtful Curlew');
  await expect(physician.getByLabel('Your answer')).toHaveValue(answer);
  await answerAndPublish(physician, answer);
  await reader.reload();
  await expect(commentBy(reader, 'Doubtful Curlew').getByText(answer)).toBeVisible();
});

test('the queue holds what waits beneath one’s own posts, the most urgent first, and an answer too short stays in its box', async ({
  visit,
}) => {
  const page = await visit();
  await signIn(page, site(), people.tan.email);
  const items = waitingList(page).getByRole('article');
  await expect(items.first()).toHaveAccessibleName(/^Grey Kite/);
  await expect(waitingList(page).getByText('Blue Teapot')).toHaveCount(0);
  await openItem(page, 'Grey Kite');
  await page.getByLabel('Your answer').fill('No.');
  await page.getByRole('button', { name: 'Answer and publish' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Write your answer');
  await expect(page.getByLabel('Your answer')).toHaveValue('No.');
  await expect(page.getByLabel('Your answer')).toHaveAttribute('aria-invalid', 'true');
});

test('a post that two wrote together is in both queues', async ({ visit }) => {
  for (const { email } of [people.okafor, people.marsh]) {
    const page = await visit();
    await signIn(page, site(), email);
    await expect(waitingList(page).getByRole('article', { name: /^Slow Cooker/ })).toBeVisible();
  }
});

test('an experience is published without an answer', async ({ visit }) => {
  const patient = await visit({ scripting: false });
  await ask(patient, posts.marsh, {
    kind: 'Share my experience',
    alias: 'Sharing Wren',
    message: 'Cold water on the wrists and a dark room helped me more than anything.',
  });
  const page = await visit();
  await signIn(page, site(), people.marsh.email);
  await openItem(page, 'Sharing Wren');
  await expect(page.getByLabel('Your answer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();
  await patient.goto(`/posts/${posts.marsh}`);
  await expect(commentBy(patient, 'Sharing Wren')).toContainText('shares an experience');
});

test('what a patient writes is text, and never markup, wherever it is shown', async ({ visit }) => {
  const patient = await visit();
  const hostile =
    'Is <img src=x onerror=alert(1)> or <script>alert(2)</script> or {{7*7}} & "quotes" safe to take with ibuprofen?';
  await ask(patient, posts.marsh, { alias: 'Literal Newt', message: hostile });
  await expect(patient.getByText(hostile)).toBeVisible();
  const page = await visit();
  await signIn(page, site(), people.marsh.email);
  await openItem(page, 'Literal Newt');
  await expect(page.getByText(hostile)).toBeVisible();
  await answerAndPublish(page, 'An <b>answer</b> is text as well, and <script>nothing</script> in it runs.');
  await patient.goto(`/posts/${posts.marsh}`);
  await expect(commentBy(patient, 'Literal Newt').getByText(hostile)).toBeVisible();
  await expect(commentBy(patient, 'Literal Newt').locator('img, script, b')).toHaveCount(0);
});

for (const scripting of [true, false]) {
  test(`whoever is not signed in is sent to sign in, and then to where they were going, with scripting ${scripting ? 'on' : 'off'}`, async ({
    visit,
  }) => {
    const page = await visit({ scripting });
    const [{ id = '' } = {}] = site().query<{ id: string }>("SELECT id FROM Comment WHERE alias = 'Blue Teapot'");
    await page.goto(`/desk/comments/${id}`);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    const link = await requestLink(page, site(), people.okafor.email, page.url());
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(new RegExp(`/desk/comments/${id}$`));
    await expect(page.getByRole('heading', { level: 1, name: 'Blue Teapot' })).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByText('You are signed out')).toBeVisible();
    await page.goto('/desk');
    await expect(page).toHaveURL(/\/sign-in/);
  });
}

test('nobody learns from the sign-in page who has an account', async ({ visit }) => {
  const page = await visit();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('stranger@example.org');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('Look in your e-mail')).toBeVisible();
  expect(
    site()
      .mails()
      .filter(({ to }) => to === 'stranger@example.org'),
  ).toEqual([]);
});
