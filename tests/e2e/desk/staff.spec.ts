/** A member of the practice’s staff, who moderates and never answers for a physician. */
import { decide, decisionForm, signedIn } from '../../support/site/site-desk';
import {
  ask,
  commentBy,
  decideWithReason,
  edit,
  fold,
  openItem,
  people,
  posts,
  signIn,
  thread,
  waitingList,
} from '../../support/site/site-flows';
import { Requester, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

test('staff publish a question that then waits for its physician, and have no field for an answer', async ({
  visit,
}) => {
  const patient = await visit();
  await ask(patient, posts.tan, {
    alias: 'Waiting Heron',
    message: 'Can I keep a spare inhaler in the car in winter?',
  });
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  for (const alias of ['Grey Kite', 'Blue Teapot', 'Slow Cooker'])
    await expect(waitingList(page).getByRole('article', { name: new RegExp(`^${alias}`) })).toBeVisible();
  await openItem(page, 'Waiting Heron');
  await expect(page.getByLabel('Your answer')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Answer and publish' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();
  await patient.reload();
  await expect(patient.getByRole('heading', { name: 'Published' })).toBeVisible();
  await patient.goto(`/posts/${posts.tan}`);
  await expect(commentBy(patient, 'Waiting Heron')).toContainText('Waiting for an answer from Dr Mei-Lin Tan');
});

for (const scripting of [true, false]) {
  test(`staff reply about hours in the practice’s name, and are stopped when they reply about health, with scripting ${scripting ? 'on' : 'off'}`, async ({
    visit,
  }) => {
    const patient = await visit({ scripting });
    const alias = `Asking Plover ${scripting ? 'One' : 'Two'}`;
    await ask(patient, posts.tan, { alias, message: `Until when is the desk open on Fridays (${alias})?` });
    const page = await visit({ scripting });
    await signIn(page, site(), people.desk.email);
    await openItem(page, alias);
    await page.getByText('Reply as practice staff…').click();
    const reply = page.getByLabel('Reply as practice staff', { exact: true });
    await reply.fill('Until six. And take two tablets of the medicine before.');
    await page.getByRole('button', { name: 'Publish and reply' }).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('as if it were about health');
    await expect(reply).toHaveValue('Until six. And take two tablets of the medicine before.');
    await reply.fill('The desk is open until six on Fridays.');
    await page.getByLabel('This settles it').check();
    await page.getByRole('button', { name: 'Publish and reply' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Replied as practice staff' })).toBeVisible();
    await patient.reload();
    await expect(patient.getByRole('heading', { name: 'Published, and the practice has replied' })).toBeVisible();
    await patient.goto(`/posts/${posts.tan}`);
    const shown = commentBy(patient, alias);
    await expect(shown.getByRole('article', { name: 'Reply from Practice staff' })).toContainText(
      'From the staff of this practice',
    );
    await expect(shown).toContainText('The desk is open until six on Fridays.');
    await expect(shown).not.toContainText('Waiting for an answer');
  });
}

test('a message is declined with a reason, which its writer reads, and nobody else reads anything', async ({
  visit,
}) => {
  const patient = await visit();
  const message = 'Where can I buy that same inhaler without a prescription?';
  await ask(patient, posts.tan, { alias: 'Declined Stork', message });
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  await openItem(page, 'Declined Stork');
  await decideWithReason(page, 'Decline…', 'Decline', 'Choose a reason', 'A note that must not be lost');
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Choose a reason.');
  await expect(fold(page, 'Decline…').getByLabel('Note to the writer')).toHaveValue('A note that must not be lost');
  await decideWithReason(page, 'Decline…', 'Decline', 'Not about this post', 'Please ask a pharmacist.');
  await expect(page.getByRole('status').filter({ hasText: 'Declined' })).toBeVisible();
  await patient.reload();
  await expect(patient.getByRole('heading', { name: 'Not published' })).toBeVisible();
  await expect(patient.getByText('Your message is not about this post.')).toBeVisible();
  await expect(patient.getByText('Please ask a pharmacist.')).toBeVisible();
  await expect(patient.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await patient.goto(`/posts/${posts.tan}`);
  expect(await patient.content()).not.toContain(message);
  await page.goto('/desk/decisions');
  await expect(
    page
      .getByRole('list', { name: 'Decisions' })
      .getByRole('listitem')
      .filter({ hasText: 'Not about this post' })
      .first(),
  ).toContainText(people.desk.name);
  expect(await page.content()).not.toContain(message);
});

for (const scripting of [true, false]) {
  test(`a message is returned, its writer mends it, and it is read again, with scripting ${scripting ? 'on' : 'off'}`, async ({
    visit,
  }) => {
    const patient = await visit({ scripting });
    const mode = scripting ? 'scripted' : 'plain';
    const alias = `Mending Grouse ${scripting ? 'One' : 'Two'}`;
    await ask(patient, posts.tan, {
      alias,
      message: `It does the thing again when I do the other thing (${mode}), why?`,
    });
    const page = await visit();
    await signIn(page, site(), people.desk.email);
    await openItem(page, alias);
    await decideWithReason(page, 'Return to the writer…', 'Return', 'We did not understand it');
    await expect(page.getByRole('status').filter({ hasText: 'Returned to its writer' })).toBeVisible();
    await page.goto('/desk');
    await expect(waitingList(page).getByRole('article', { name: new RegExp(`^${alias}`) })).toHaveCount(0);

    await patient.reload();
    await expect(patient.getByRole('heading', { name: 'Please change your message' })).toBeVisible();
    await expect(patient.getByText('We are not sure what you mean.')).toBeVisible();
    const mended = `Why does my cough come back whenever I skip a puff (${mode})?`;
    await edit(patient, mended);
    await expect(patient.getByRole('heading', { name: 'Waiting to be read' })).toBeVisible();

    await openItem(page, alias);
    await expect(page.getByText(mended)).toBeVisible();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();
    await patient.goto(`/posts/${posts.tan}`);
    await expect(commentBy(patient, alias)).toContainText(mended);
    expect(await patient.content()).not.toContain('does the thing again');
  });
}

test('words that are edited after they were published are read again first; until then the approved ones stand', async ({
  visit,
}) => {
  const patient = await visit();
  const [approved, edited] = [
    'Does a cold make asthma worse for a few days?',
    'Does a cold make asthma worse, and this was never read by anyone?',
  ];
  await ask(patient, posts.tan, { alias: 'Editing Lark', message: approved });
  const receipt = patient.url();
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  await openItem(page, 'Editing Lark');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();
  await patient.reload();
  await edit(patient, edited);
  await expect(patient.getByText('Your new words are saved')).toBeVisible();
  await patient.goto(`/posts/${posts.tan}`);
  await expect(commentBy(patient, 'Editing Lark').getByText(approved)).toBeVisible();
  expect(await patient.content()).not.toContain('never read by anyone');
  await openItem(page, 'Editing Lark');
  await expect(page.getByText(edited)).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();
  await patient.reload();
  await expect(commentBy(patient, 'Editing Lark').getByText(edited)).toBeVisible();
  await patient.goto(receipt);
  await patient.getByRole('button', { name: 'Withdraw' }).click();
  await patient.getByRole('button', { name: 'Yes, withdraw it' }).click();
  await expect(patient.getByRole('heading', { name: 'You withdrew it' })).toBeVisible();
  await patient.goto(`/posts/${posts.tan}`);
  await expect(thread(patient)).toBeVisible();
  await expect(commentBy(patient, 'Editing Lark')).toHaveCount(0);
});

test('a message is passed on to its physician, and a complaint to an administrator alone', async ({
  visit,
  expectNoise,
}) => {
  expectNoise(/status of 404/);
  const page = await visit();
  await signIn(page, site(), people.desk.email);
  const patient = await visit();
  await ask(patient, posts.okafor, {
    alias: 'Passed Egret',
    message: 'Which of two kinds of tablet would you look at first in general?',
  });
  await openItem(page, 'Passed Egret');
  await decideWithReason(page, 'Escalate…', 'Escalate', 'For the physician to read');
  await expect(page.getByRole('status').filter({ hasText: 'Escalated' })).toBeVisible();
  const physician = await visit();
  await signIn(physician, site(), people.okafor.email);
  await openItem(physician, 'Passed Egret');

  const complainant = new Requester();
  const id =
    (
      await submit(complainant, posts.okafor, {
        alias: 'Unhappy Gannet',
        message: 'Nobody listened to me at all and I left in tears that day.',
      })
    )
      .split('/')
      .at(-1) ?? '';
  await openItem(page, 'Unhappy Gannet');
  await decideWithReason(page, 'Escalate…', 'Escalate', 'A complaint about care');
  await expect(page.getByText('Escalated').first()).toBeVisible();
  const response = await physician.goto(`/desk/comments/${id}`);
  expect(response?.status(), 'whom a complaint may be about does not find it').toBe(404);
  await expect(physician.getByText('Nobody listened')).toHaveCount(0);
});

test('an answer that staff send by hand is not taken', async () => {
  const patient = new Requester();
  const question = 'How often should an inhaler be cleaned in general?';
  const receipt = await submit(patient, posts.tan, { alias: 'Forged Siskin', message: question });
  const id = receipt.split('/').at(-1) ?? '';
  const staff = await signedIn(site(), people.desk.email);
  const fields = await decisionForm(staff, id, 'publish');
  const response = await staff.post(`/desk/comments/${id}`, {
    ...fields,
    action: 'answer',
    answer: 'An answer that no physician wrote.',
  });
  expect(response.status).toBe(404);
  expect(site().query('SELECT status, version FROM Comment WHERE id = ?', id)).toEqual([
    { status: 'held', version: 1 },
  ]);
  expect((await decide(staff, id, 'publish')).status).toBe(303);
  expect((await new Requester().request(`/posts/${posts.tan}`)).text).not.toContain('no physician wrote');
});

test('the same decision sent twice is taken once', async () => {
  const id =
    (
      await submit(new Requester(), posts.tan, {
        alias: 'Twofold Swift',
        message: 'Is it safe to share a spacer within one family?',
      })
    )
      .split('/')
      .at(-1) ?? '';
  const staff = await signedIn(site(), people.desk.email);
  const fields = await decisionForm(staff, id, 'publish');
  const responses = await Promise.all([1, 2, 3].map(() => staff.post(`/desk/comments/${id}`, fields)));
  expect(responses.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(site().query('SELECT action FROM Decision WHERE commentId = ?', id)).toEqual([{ action: 'publish' }]);
});

test('the log of decisions is whole at the end of the day', async () => {
  expect(await site().command('lib/comments/log/verify-log-command.ts')).toMatch(/^The log is whole: \d+ decisions/);
});
