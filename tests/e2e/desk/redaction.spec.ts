/** Words that identify someone are hidden before anyone reads them, and an answer is corrected after everyone has. */
import { expectNoViolation } from '../../support/site/accessible';
import {
  askForm,
  commentBy,
  fillAskForm,
  openItem,
  people,
  posts,
  publishAlone,
  readCode,
  signIn,
  unfold,
} from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const path = `/posts/${posts.tan}`;
const secret = 'gloria.tamsin@example.org';

for (const scripting of [true, false]) {
  const mode = scripting ? 'with scripting' : 'without scripting';
  const alias = `Guarded Gull ${scripting ? 'One' : 'Two'}`;

  test(`marked words are decided one by one, shown as readers will see them, and hidden; the answer is linted and corrected, ${mode}`, async ({
    visit,
  }) => {
    const patient = await visit({ scripting });
    await patient.goto(path);
    // What was answered already would be shown first.
    const question = scripting ? 'Does cold air make asthma worse' : 'When should a spacer be washed';
    const message = `${question} in Thistlecombe? Write to ${secret} please. (${mode})`;
    await fillAskForm(patient, { alias, message });
    await askForm(patient).getByRole('button', { name: 'Send' }).click();
    await patient.getByRole('button', { name: 'It identifies no one' }).click();
    await readCode(patient);

    const desk = await visit({ scripting });
    await signIn(desk, site(), people.tan.email);
    await openItem(desk, alias);
    const redaction = desk.locator('form', { has: desk.getByRole('button', { name: 'Redact' }) });
    await expect(redaction.getByRole('group', { name: secret })).toBeVisible();

    await publishAlone(desk);
    await expect(desk.getByRole('alert').first()).toContainText('Decide first');
    for (const phrase of await redaction.getByRole('radio', { name: 'Hide it' }).all()) await phrase.check();
    await redaction.getByLabel('Words 1', { exact: true }).fill('Thistlecombe');
    await redaction.getByLabel('What words 1 are').selectOption('place');
    await redaction.getByRole('button', { name: 'Show what readers will see' }).click();
    await expect(redaction.getByRole('status')).toContainText('in [place]? Write to [e-mail] please');
    if (scripting) await expectNoViolation(desk, 'what readers will see');
    await redaction.getByRole('button', { name: 'Redact' }).click();
    await expect(desk.getByText('Redacted.')).toBeVisible();
    await expect(desk.getByRole('heading', { name: 'What readers see' })).toBeVisible();

    const answer = desk.getByLabel('Your answer');
    await answer.fill('As I told you when you came in last week, cold air can tighten the airways.');
    if (scripting) await expect(desk.getByText(/phrases? to reword/i)).toBeVisible();
    await desk.getByRole('button', { name: 'Answer and publish' }).click();
    await expect(desk.getByRole('alert').first()).toContainText('choose why it can stay');
    await answer.fill('In general cold air can tighten the airways of people with asthma.');
    await unfold(desk, 'Source');
    await desk.getByLabel('Sources').fill('A book on asthma\nhttps://example.org/asthma');
    await desk.getByRole('button', { name: 'Answer and publish' }).click();
    await expect(desk.getByText('Answered and published.')).toBeVisible();

    const reader = await visit({ scripting: false });
    await reader.goto(path);
    const shown = commentBy(reader, alias);
    await expect(shown.getByText('in [place]? Write to [e-mail] please')).toBeVisible();
    await expect(shown.getByRole('link', { name: 'https://example.org/asthma' })).toBeVisible();
    for (const hidden of [secret, 'Thistlecombe']) expect(await reader.content()).not.toContain(hidden);

    await desk.getByText('Correct your answer…').click();
    await desk
      .getByLabel('The corrected answer')
      .fill('In general cold, dry air can tighten the airways of people with asthma.');
    await desk.getByLabel('What you corrected').fill('It is dry air above all.');
    await desk.getByRole('button', { name: 'Correct the answer' }).click();
    await expect(desk.getByText('Answer corrected.')).toBeVisible();
    await reader.reload();
    await expect(shown.getByText(/^Corrected on .*: It is dry air above all\.$/)).toBeVisible();
    await expect(shown.getByText('cold, dry air')).toBeVisible();

    await patient.reload();
    await expect(patient.getByText('What readers see')).toBeVisible();
  });
}
