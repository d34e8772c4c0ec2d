/** Two people at the desk with the same message open. */
import type { Page } from '@playwright/test';
import {
  answerAndPublish,
  ask,
  commentBy,
  decideWithReason,
  edit,
  openItem,
  people,
  posts,
  signIn,
} from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

async function lostTo(loser: Page, winner: string, deed: RegExp): Promise<void> {
  const alert = loser.getByRole('alert').filter({ hasText: 'Already decided' });
  await expect(alert).toHaveText(/^Already decided/);
  await expect(alert).toContainText(winner);
  await expect(alert).toContainText(deed);
  await expect(alert).toContainText(/\d{4} at \d\d:\d\d/);
}

for (const scripting of [true, false]) {
  const mode = `with scripting ${scripting ? 'on' : 'off'}`;
  test(`who comes second is told who was first, and keeps the answer typed, ${mode}`, async ({ visit }) => {
    const typed = `A long answer that somebody has just spent a quarter of an hour on, ${mode}.`;
    const alias = `Contested Owl ${scripting ? 'One' : 'Two'}`;
    await ask(await visit(), posts.tan, { alias, message: `Which way up does the spacer go, please (${mode})?` });
    const [physician, staff] = [await visit({ scripting }), await visit({ scripting })];
    await signIn(physician, site(), people.tan.email);
    await signIn(staff, site(), people.desk.email);
    await openItem(physician, alias);
    await openItem(staff, alias);
    await physician.getByLabel('Your answer').fill(typed);
    await decideWithReason(staff, 'Decline…', 'Decline', 'Not about this post');
    await expect(staff.getByText('Declined').first()).toBeVisible();
    await physician.getByRole('button', { name: 'Answer and publish' }).click();
    await lostTo(physician, people.desk.name, /: Declined/);
    await expect(physician.getByLabel('Your answer')).toHaveValue(typed);
    const reader = await visit({ scripting: false });
    await reader.goto(`/posts/${posts.tan}`);
    expect(await reader.content()).not.toContain(typed);
    expect(await reader.content()).not.toContain(alias);
  });

  test(`an answer that lost against a mere publishing can be sent again, ${mode}`, async ({ visit }) => {
    const typed = `Another long answer that somebody has just spent half an hour on, ${mode}.`;
    const alias = `Overtaken Owl ${scripting ? 'One' : 'Two'}`;
    await ask(await visit(), posts.tan, { alias, message: `May one wash the mask with soap (${mode})?` });
    const [physician, staff] = [await visit({ scripting }), await visit({ scripting })];
    await signIn(physician, site(), people.tan.email);
    await signIn(staff, site(), people.desk.email);
    await openItem(physician, alias);
    await openItem(staff, alias);
    await physician.getByLabel('Your answer').fill(typed);
    await staff.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(staff.getByText('Published').first()).toBeVisible();
    await physician.getByRole('button', { name: 'Answer and publish' }).click();
    await lostTo(physician, people.desk.name, /: Published/);
    await expect(physician.getByLabel('Your answer')).toHaveValue(typed);
    await answerAndPublish(physician, typed);
    const reader = await visit({ scripting: false });
    await reader.goto(`/posts/${posts.tan}`);
    await expect(commentBy(reader, alias).getByText(typed)).toBeVisible();
  });

  test(`words that their writer changed meanwhile are not published unread, ${mode}`, async ({ visit }) => {
    const alias = `Changing Owl ${scripting ? 'One' : 'Two'}`;
    const patient = await visit({ scripting });
    await ask(patient, posts.tan, { alias, message: `What colour should the spray have (${mode})?` });
    const staff = await visit({ scripting });
    await signIn(staff, site(), people.desk.email);
    await openItem(staff, alias);
    await edit(patient, `These words came later than the eyes of the desk (${mode}).`);
    await expect(patient.getByText('Your new words are saved')).toBeVisible();
    await staff.getByRole('button', { name: 'Publish', exact: true }).click();
    await lostTo(staff, 'The writer', /: Message edited/);
    const reader = await visit({ scripting: false });
    await reader.goto(`/posts/${posts.tan}`);
    expect(await reader.content()).not.toContain(alias);
  });
}
