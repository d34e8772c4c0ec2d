/** The mails that decisions cause, on a site where a decision can be undone for a second only. */
import {
  answerAndPublish,
  ask,
  commentBy,
  commentIdOf,
  leaveAddress,
  openItem,
  people,
  posts,
  signIn,
} from '../../support/site/site-flows';
import { type SentMail, useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const undoSeconds = 1;
const site = useSite({ UNDO_SECONDS: String(undoSeconds) });

const sentTo = (address: string): SentMail[] =>
  site()
    .mails()
    .filter(({ to }) => to === address);

test('a patient who left an address is told that there is news, and of nothing else', async ({ visit }) => {
  const patient = await visit();
  const [question, answer] = [
    'Could the tablets for my aching head make me sleepy?',
    'Several of them can; the leaflet names the most common effects.',
  ];
  await ask(patient, posts.marsh, { alias: 'Sleepy Dormouse', message: question });
  await leaveAddress(patient, site(), 'patient.one@example.org');
  const id = commentIdOf(patient);
  const physician = await visit();
  await signIn(physician, site(), people.marsh.email);
  await openItem(physician, 'Sleepy Dormouse');
  await answerAndPublish(physician, answer);

  const news = () =>
    sentTo('patient.one@example.org').filter(({ subject }) => subject !== 'Please confirm your e-mail address');
  await expect.poll(() => news().length, { timeout: 20_000 }).toBe(1);
  const mail = news()[0]!;
  expect(mail.subject).toBe('News about what you sent us');
  expect(mail.text).toContain(`${site().url}/receipt/${id}`);
  for (const word of [...question.split(/\W+/), ...answer.split(/\W+/), 'Sleepy', 'Dormouse', 'migraine', 'Marsh']) {
    if (word.length > 4 && !['common'].includes(word))
      expect(mail.raw.toLowerCase(), word).not.toContain(word.toLowerCase());
  }
  const queued = site().query<{ decidedAt: number; notBefore: number }>(
    "SELECT strftime('%s', d.at) AS decidedAt, strftime('%s', o.notBefore) AS notBefore FROM Outbox o JOIN Decision d ON d.id = o.decisionId WHERE o.subjectId = ?",
    id,
  );
  expect(queued.map(({ decidedAt, notBefore }) => notBefore - decidedAt)).toEqual([undoSeconds]);

  await physician.reload();
  await expect(physician.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(news()).toHaveLength(1);
});

test('whoever presses Undo too late is told so, and nothing changes', async ({ visit }) => {
  const patient = await visit();
  await ask(patient, posts.marsh, {
    kind: 'Share my experience',
    alias: 'Late Lapwing',
    message: 'A diary of what I ate showed me nothing, a diary of my sleep did.',
  });
  const physician = await visit();
  await signIn(physician, site(), people.marsh.email);
  await openItem(physician, 'Late Lapwing');
  await physician.getByRole('button', { name: 'Publish', exact: true }).click();
  const undo = physician.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  const at = Date.now();
  await expect.poll(() => Date.now() - at).toBeGreaterThan(undoSeconds * 1000);
  await undo.click();
  await expect(physician.getByText('The time to undo this has passed.')).toBeVisible();
  await patient.reload();
  await expect(patient.getByRole('heading', { name: 'Published' })).toBeVisible();
});

test('the people on call are told that something waits, and not what', async ({ visit }) => {
  // Without scripts nobody knows how fast it was typed; what looks automatic is announced to nobody.
  const patient = await visit({ scripting: false });
  await ask(patient, posts.okafor, {
    alias: 'Announced Tern',
    message: 'How much salt is there in a slice of ordinary bread?',
  });
  await expect
    .poll(() => sentTo(people.okafor.email).map(({ subject }) => subject))
    .toContain('A message is waiting for you');
  for (const { raw } of site()
    .mails()
    .filter(({ subject }) => subject === 'A message is waiting for you'))
    expect(raw).not.toMatch(/salt|bread|Announced|Tern|pressure/i);
});

test('a question that staff publish is work until its physician, who is told of it, has answered it', async ({
  visit,
}) => {
  const patient = await visit();
  await ask(patient, posts.tan, {
    alias: 'Open Curlew',
    message: 'Is it all right to rinse a spacer in the dishwasher?',
  });
  const id = commentIdOf(patient);
  const staff = await visit();
  await signIn(staff, site(), people.desk.email);
  const unanswered = async (): Promise<number> => {
    await staff.goto('/desk/figures');
    return Number(await staff.locator('dt', { hasText: 'Waiting for an answer' }).locator('+ dd').textContent());
  };
  await openItem(staff, 'Open Curlew');
  await staff.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(staff.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();
  // What was typed as fast as here looks automatic, and is counted once somebody has read it.
  const waiting = await unanswered();
  expect(waiting).toBeGreaterThan(0);

  const told = () => sentTo(people.tan.email).find(({ subject }) => subject === 'A message is waiting for your answer');
  await expect.poll(() => told() !== undefined, { timeout: 20_000 }).toBe(true);
  expect(told()?.raw).not.toMatch(/spacer|dishwasher|Curlew|asthma/i);

  const physician = await visit();
  await signIn(physician, site(), people.tan.email);
  await physician.goto(/http\S+\/desk\/open/.exec(told()?.text ?? '')?.[0] ?? 'about:blank');
  const own = physician.getByRole('list', { name: 'Unanswered' }).getByRole('article', { name: 'Open Curlew' });
  await expect(own).toContainText('Public');
  await own.getByRole('link', { name: 'Open Curlew' }).click();
  await answerAndPublish(physician, 'Most spacers take a wash by hand; its leaflet says which take a machine.');
  await physician.goto('/desk/open');
  await expect(own).toHaveCount(0);
  expect(await unanswered()).toBe(waiting - 1);
  await patient.goto(`/posts/${posts.tan}/questions/${id}`);
  await expect(commentBy(patient, 'Open Curlew')).toContainText('take a wash by hand');
});
