/** What saves a desk its daily work: words kept ready, private notes, and questions put together. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/site/accessible';
import {
  ask,
  commentBy,
  commentIdOf,
  decideWithReason,
  isTakenOver,
  openItem,
  people,
  posts,
  signIn,
  unfold,
} from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

/** Adds ready-made words under a heading of the page of them. */
async function addWords(page: Page, section: string, opening: string, label: string, words: string): Promise<void> {
  await page.goto('/desk/practice/texts');
  const region = page.getByRole('region', { name: section });
  await region.getByText(opening).click();
  await region.getByLabel('Name', { exact: true }).last().fill(label);
  await region.locator('textarea').last().fill(words);
  await region.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await expect(region.getByRole('heading', { name: label })).toBeVisible();
}

for (const scripting of [true, false]) {
  const mode = scripting ? 'on' : 'off';
  const way = scripting ? 'Swift' : 'Calm';

  test(`words are kept ready, and used where someone decides, with scripting ${mode}`, async ({ visit }) => {
    test.setTimeout(240_000);
    const patient = await visit({ scripting });
    await ask(patient, posts.tan, {
      alias: `${way} Heron`,
      message: `Which of the two inhalers is the better one to buy (${mode})?`,
    });
    const asker = await visit({ scripting });
    await ask(asker, posts.tan, {
      alias: `${way} Otter`,
      message: `How long should I wait between two puffs (${mode})?`,
    });
    const staff = await visit({ scripting });
    await signIn(staff, site(), people.desk.email);
    const reason = `Names a product ${mode}`;
    const told = 'Please ask a pharmacist: they know every product by name.';
    await addWords(staff, 'Reasons to decline', 'Add a reason to decline', reason, told);
    const line = 'The practice answers the telephone on weekdays from eight to five.';
    await addWords(staff, 'Lines about the practice', 'Add a line', `Telephone ${mode}`, line);
    await expect(staff.getByRole('region', { name: 'Answers' }).getByText('Add an answer')).toHaveCount(0);
    if (scripting) await expectAccessible(staff, 'ready-made words');
    const lines = staff.getByRole('region', { name: 'Lines about the practice' });
    await lines.getByText('Add a line').click();
    await lines.getByLabel('Name', { exact: true }).last().fill(`Telephone ${mode}`);
    await lines.locator('textarea').last().fill('Too short');
    await lines.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(staff.getByRole('alert', { name: 'There is a problem' })).toContainText(
      'Write at least 15 characters.',
    );
    await expect(lines.locator('textarea').last()).toHaveValue('Too short');

    await openItem(staff, `${way} Heron`);
    const declining = await unfold(staff, 'Decline…');
    await declining.getByLabel('Note to the writer').fill('Thank you for asking.');
    await declining.getByLabel('Ready-made words').selectOption({ label: `Telephone ${mode}` });
    await declining.getByRole('button', { name: 'Insert' }).click();
    await expect(declining.getByLabel('Note to the writer')).toHaveValue(`Thank you for asking.\n\n${line}`);
    await decideWithReason(staff, 'Decline…', 'Decline', reason, `Thank you.\n\n${line}`);
    await expect(staff.getByRole('status').filter({ hasText: 'Declined' })).toBeVisible();
    await patient.reload();
    await expect(patient.getByText(told)).toBeVisible();
    await expect(patient.getByText(line)).toBeVisible();

    const physician = await visit({ scripting });
    await signIn(physician, site(), people.tan.email);
    const answer = 'In general it helps to wait about half a minute before the second puff.';
    await addWords(physician, 'Answers', 'Add an answer', `Two puffs ${mode}`, answer);
    await openItem(physician, `${way} Otter`);
    const box = physician.getByLabel('Your answer');
    if (scripting) await expect.poll(() => isTakenOver(box)).toBe(true);
    await box.fill('That is a good question.');
    const answering = physician.locator('form', { has: box });
    await unfold(physician, 'Source');
    await answering.getByLabel('Sources').fill('A leaflet that comes with it');
    await unfold(physician, 'Ready-made words');
    await answering.getByRole('button', { name: 'Insert' }).click();
    if (!scripting)
      await expect(physician.getByRole('alert', { name: 'There is a problem' })).toContainText(
        'Choose the words to insert.',
      );
    await answering.getByLabel('Ready-made words').selectOption({ label: `Two puffs ${mode}` });
    await answering.getByRole('button', { name: 'Insert' }).click();
    await expect(box).toHaveValue(`That is a good question.\n\n${answer}`);
    await expect(answering.getByLabel('Sources')).toHaveValue('A leaflet that comes with it');
    await expect(box).toBeFocused();
    await physician.getByRole('button', { name: 'Preview' }).click();
    const shown = physician.getByRole('status').filter({ hasText: 'Readers would see this' });
    await expect(shown.getByRole('article', { name: `Answer from ${people.tan.name}` })).toContainText(answer);
    await expect(shown).toContainText('A leaflet that comes with it');
    await expect(box).toHaveValue(`That is a good question.\n\n${answer}`);
    if (scripting) await expectAccessible(physician, 'an answer shown before it is published');
    await physician.getByRole('button', { name: 'Answer and publish' }).click();
    await expect(physician.getByRole('status').filter({ hasText: 'Answered and published' })).toBeVisible();
    await asker.goto(`/posts/${posts.tan}`);
    await expect(commentBy(asker, `${way} Otter`)).toContainText(answer);
  });

  test(`a private note and a question that asks the same, with scripting ${mode}`, async ({ visit }) => {
    test.setTimeout(240_000);
    const reader = await visit({ scripting });
    const first = `Do cold evenings make a headache more likely the next day (${mode})?`;
    await ask(reader, posts.marsh, { alias: `${way} Curlew`, message: first });
    const later = await visit({ scripting });
    await ask(later, posts.marsh, {
      alias: `${way} Plover`,
      message: `Is a headache more likely after cold evenings (${mode})?`,
    });
    const page = await visit({ scripting });
    await signIn(page, site(), people.marsh.email);
    await openItem(page, `${way} Curlew`);
    const kept = commentIdOf(page);
    await page.getByLabel('Your answer').fill('In general cold air can do that, and a scarf often helps.');
    await page.getByRole('button', { name: 'Answer and publish' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Answered and published' })).toBeVisible();

    await openItem(page, `${way} Plover`);
    const note = `Asked at the front desk as well, scripting ${mode}.`;
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect(page.getByText('Write the note first.')).toBeVisible();
    await page.getByLabel('Add a private note').fill(note);
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect(page.getByRole('list', { name: 'Private notes' })).toContainText(note);
    await expect(page.getByRole('list', { name: 'Private notes' })).toContainText(people.marsh.name);
    await expect(page.getByLabel('Add a private note')).toHaveValue('');

    const merging = await unfold(page, 'Merge with another question');
    await merging.getByLabel('Search these questions').fill('nothingofthekind');
    await merging.getByRole('button', { name: 'Search' }).click();
    await expect(merging).toContainText('No question has these words.');
    await merging.getByLabel('Search these questions').fill('headache');
    await merging.getByRole('button', { name: 'Search' }).click();
    await expect(merging.getByRole('radio', { name: `${way} Curlew` })).toBeVisible();
    if (scripting) await expectAccessible(page, 'an item with a note and a search');
    await merging.getByRole('button', { name: 'Merge' }).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Choose the question');
    await merging.getByRole('radio', { name: `${way} Curlew` }).check();
    await merging.getByRole('button', { name: 'Merge' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Merged with another question' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Asks the same' })).toContainText(`${way} Curlew`);

    await later.reload();
    await expect(later.getByRole('heading', { name: 'Someone else asked the same' })).toBeVisible();
    expect(await later.content()).not.toContain(note);
    await later.getByRole('link', { name: 'Read that question on the page' }).click();
    await expect(later).toHaveURL(new RegExp(`/posts/${posts.marsh}/questions/${kept}#comment-${kept}$`));
    await expect(commentBy(later, `${way} Curlew`)).toContainText('1 other reader asked the same');
    await expect(commentBy(later, `${way} Plover`)).toHaveCount(0);
    expect(await later.content()).not.toContain(note);
    if (scripting) await expectAccessible(later, 'the thread with a merged question');

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Decision undone' })).toBeVisible();
    await later.reload();
    await expect(commentBy(later, `${way} Curlew`)).not.toContainText('asked the same');
  });
}
