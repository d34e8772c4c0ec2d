/** The session ends while somebody types at the desk: they sign in again, and the words are still there. */
import type { Page } from '@playwright/test';
import {
  answerAndPublish,
  ask,
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

/** As if twelve hours had passed: the cookie is worth nothing any more. */
async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies();
}

/** In another tab, and the page with the words stays where it is. */
async function signInAgain(page: Page, email: string): Promise<void> {
  const before = page.url();
  const other = await page.context().newPage();
  await signIn(other, site(), email);
  await other.close();
  expect(page.url(), 'nothing has led away from the words').toBe(before);
}

async function opened(page: Page, alias: string, summary: string | null, scripting: boolean): Promise<void> {
  await signIn(page, site(), people.tan.email);
  await openItem(page, alias);
  if (scripting) await expect.poll(() => isTakenOver(page.locator('[data-announcer]'))).toBe(true);
  if (summary === null) return;
  await unfold(page, summary);
}

for (const scripting of [true, false]) {
  const mode = `scripting ${scripting ? 'on' : 'off'}`;
  const nth = scripting ? 'One' : 'Two';

  test(`an answer, with ${mode}`, async ({ visit }) => {
    await ask(await visit(), posts.tan, {
      alias: `Expiring Auk ${nth}`,
      message: `How long does a new inhaler last, in general (${mode})?`,
    });
    const page = await visit({ scripting });
    await opened(page, `Expiring Auk ${nth}`, null, scripting);
    const typed = `In general it says so on the box and on its side, ${mode}.`;
    await page.getByLabel('Your answer').fill(typed);
    await endSession(page);
    await page.getByRole('button', { name: 'Answer and publish' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'You are signed out' }).first()).toBeVisible();
    await expect(page.getByLabel('Your answer')).toHaveValue(typed);
    await signInAgain(page, people.tan.email);
    await page.getByRole('button', { name: 'Answer and publish' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Answered and published' })).toBeVisible();
  });

  test(`a note, with ${mode}`, async ({ visit }) => {
    await ask(await visit(), posts.tan, {
      alias: `Expiring Tern ${nth}`,
      message: `Where may I buy this one, please (${mode})?`,
    });
    const page = await visit({ scripting });
    await opened(page, `Expiring Tern ${nth}`, 'Decline…', scripting);
    await page.locator('#decline-reason').selectOption({ label: 'Not about this post' });
    await page.locator('#decline-note').fill(`Please ask a pharmacist (${mode}).`);
    await endSession(page);
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'You are signed out' }).first()).toBeVisible();
    if (scripting) await expect(page.locator('#decline-note')).toHaveValue(`Please ask a pharmacist (${mode}).`);
    await signInAgain(page, people.tan.email);
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Declined' })).toBeVisible();
    expect(
      site().query('SELECT text FROM DecisionNote WHERE text = ?', `Please ask a pharmacist (${mode}).`),
    ).toHaveLength(1);
  });

  test(`words to hide, with ${mode}`, async ({ visit }) => {
    await ask(await visit(), posts.tan, {
      alias: `Expiring Skua ${nth}`,
      message: `The chemist at the corner of the market said it (${mode}).`,
    });
    const page = await visit({ scripting });
    await opened(page, `Expiring Skua ${nth}`, 'Hide words from readers', scripting);
    await page.locator('#words-1').fill('the corner of the market');
    await endSession(page);
    await page.getByRole('button', { name: 'Redact', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'You are signed out' }).first()).toBeVisible();
    if (scripting) await expect(page.locator('#words-1')).toHaveValue('the corner of the market');
    await signInAgain(page, people.tan.email);
    await page.getByRole('button', { name: 'Redact', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Redacted' })).toBeVisible();
  });

  test(`a correction, with ${mode}`, async ({ visit }) => {
    await ask(await visit(), posts.tan, {
      alias: `Expiring Rail ${nth}`,
      message: `How often may one use the spray, in general (${mode})?`,
    });
    const page = await visit({ scripting });
    await opened(page, `Expiring Rail ${nth}`, null, scripting);
    await answerAndPublish(page, `In general as often as the leaflet says, ${mode}.`);
    await unfold(page, 'Correct your answer');
    await page.getByLabel('The corrected answer').fill(`In general four times a day at most, ${mode}.`);
    await page.getByLabel('What you corrected').fill('The number was missing.');
    await endSession(page);
    await page.getByRole('button', { name: 'Correct the answer' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'You are signed out' }).first()).toBeVisible();
    if (scripting) await expect(page.getByLabel('What you corrected')).toHaveValue('The number was missing.');
    await signInAgain(page, people.tan.email);
    await page.getByRole('button', { name: 'Correct the answer' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Answer corrected' })).toBeVisible();
  });
}
