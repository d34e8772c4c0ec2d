/** What several journeys do on their way: ask, sign in, open an item at the desk. */
import { expect, type Locator, type Page } from '@playwright/test';
import { signedIn } from './site-desk';
import type { SentMail, Site } from './site-server';

export const people = {
  marsh: { email: 'elena.marsh@demo.invalid', name: 'Dr Elena Marsh' },
  okafor: { email: 'samuel.okafor@demo.invalid', name: 'Dr Samuel Okafor' },
  tan: { email: 'mei.lin.tan@demo.invalid', name: 'Dr Mei-Lin Tan' },
  desk: { email: 'front.desk@demo.invalid', name: 'Jo Winter, front desk' },
} as const;

/** Each led by one physician of the demonstration. */
export const posts = { marsh: 'migraine', okafor: 'high-blood-pressure', tan: 'asthma-inhalers' } as const;

export interface Message {
  kind?: 'Ask a question' | 'Share my experience';
  alias?: string;
  message: string;
}

export function askForm(page: Page): Locator {
  return page.getByRole('region', { name: 'Ask or share' });
}

export async function fillAskForm(
  page: Page,
  { kind = 'Ask a question', alias = '', message }: Message,
): Promise<void> {
  const form = askForm(page);
  await form.getByRole('group', { name: 'What would you like to do?' }).getByLabel(kind).check();
  await form.getByLabel('Alias').fill(alias);
  await form.getByLabel('Your message').fill(message);
}

/** From the post's page to the receipt; gives the code. */
export async function ask(page: Page, slug: string, message: Message): Promise<string> {
  await page.goto(`/posts/${slug}`);
  await fillAskForm(page, message);
  await askForm(page).getByRole('button', { name: 'Send' }).click();
  return readCode(page);
}

/** Where somebody asked much the same before, the answer is shown first. */
async function sendAnyway(page: Page): Promise<void> {
  const anyway = page.getByRole('button', { name: 'Send my question anyway' });
  const arrived = page.getByRole('heading', { name: 'We have your message' });
  await expect(anyway.or(arrived).first()).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
}

/** On a receipt, or on the page that shows others' answers first. */
export async function readCode(page: Page): Promise<string> {
  await sendAnyway(page);
  await expect(page.getByRole('heading', { name: 'We have your message' })).toBeVisible();
  const code = await page
    .getByRole('region', { name: 'Your receipt code' })
    .getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}-[0-9A-Z]$/)
    .textContent();
  return code ?? '';
}

/** On a receipt: leaves an address and opens the link in the mail that asks for it. Ends on the receipt again. */
export async function leaveAddress(page: Page, site: Site, email: string): Promise<void> {
  const receipt = new URL(page.url()).pathname;
  await page.getByLabel('E-mail (optional)').fill(email);
  await page.getByRole('button', { name: 'Write to me' }).click();
  await expect(page.getByText('Please open the e-mail that we send you')).toBeVisible();
  const asked = () =>
    site.mails().find(({ to, subject }) => to === email && subject === 'Please confirm your e-mail address');
  await expect.poll(() => asked() !== undefined, { timeout: 20_000 }).toBe(true);
  await page.goto(asked()?.text.match(/http\S+\/receipt\/address\S+/)?.[0] ?? 'about:blank');
  await page.getByRole('button', { name: 'Yes, write to me' }).click();
  await expect(page.getByText('We write to this address when there is news.')).toBeVisible();
  await page.goto(receipt);
}

export function commentIdOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export function thread(page: Page): Locator {
  return page.getByRole('list', { name: 'Questions and experiences' });
}

/** The one comment under that alias on a post's page. */
export function commentBy(page: Page, alias: string): Locator {
  return thread(page).getByRole('article', { name: new RegExp(`^${alias} `) });
}

/** React marks each element that it has taken over. */
export function isTakenOver(element: Locator): Promise<boolean> {
  return element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps')));
}

/** On a receipt. */
export async function edit(page: Page, message: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit' }).click();
  const field = page.getByRole('textbox', { name: 'Your message' });
  await expect(field).toBeVisible();
  await field.fill(message);
  await page.getByRole('button', { name: 'Send' }).click();
}

const signInMails = (site: Site, email: string): SentMail[] =>
  site.mails().filter(({ to, text }) => to === email && text.includes('/sign-in/confirm'));

/** Asks for a link on the sign-in page and gives the one that arrived by mail. */
export async function requestLink(page: Page, site: Site, email: string, from = '/sign-in'): Promise<string> {
  const before = signInMails(site, email).length;
  await page.goto(from);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('Look in your e-mail')).toBeVisible();
  await expect.poll(() => signInMails(site, email).length, 'sign-in mails').toBe(before + 1);
  const texts = signInMails(site, email).map(({ text }) => text);
  return /http\S+/.exec(texts.at(-1) ?? '')?.[0] ?? '';
}

/** As a person does, ending at the desk. */
export async function signInByMail(page: Page, site: Site, email: string): Promise<void> {
  await page.goto(await requestLink(page, site, email));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
}

/** The same without the pages on the way, for journeys that begin at the desk. */
export async function signIn(page: Page, site: Site, email: string): Promise<void> {
  const member = await signedIn(site, email);
  await page.context().addCookies(member.cookies().map((cookie) => ({ ...cookie, url: site.url })));
  await page.goto('/desk');
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
}

export function waitingList(page: Page): Locator {
  return page.getByRole('list', { name: 'Waiting' });
}

/** From the queue, by alias. */
export async function openItem(page: Page, alias: string): Promise<void> {
  await page.goto('/desk');
  await waitingList(page)
    .getByRole('article', { name: new RegExp(`^${alias}`) })
    .getByRole('link', { name: alias })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: alias })).toBeVisible();
}

/** What opens beneath a line of these words. */
export function fold(page: Page | Locator, words: string): Locator {
  return page.locator('details').filter({ has: page.locator(':scope > summary', { hasText: words }) });
}

/** Opens it, and the menu that it stands in. */
export async function unfold(page: Page, words: string): Promise<Locator> {
  const folded = fold(page, words).first();
  const summary = folded.locator('> summary');
  if (!(await summary.isVisible())) await fold(page, 'More…').locator('> summary').click();
  if ((await folded.getAttribute('open')) === null) await summary.click();
  return folded;
}

/** Beside a box for an answer it stands in the menu. */
export async function publishAlone(page: Page): Promise<void> {
  await unfold(page, 'More…');
  await page.getByRole('button', { name: 'Publish without an answer' }).click();
}

/** Decline, Return, Escalate: each opens its own reasons. */
export async function decideWithReason(
  page: Page,
  opening: string,
  button: string,
  reason: string,
  note = '',
): Promise<void> {
  const form = await unfold(page, opening);
  await form.getByLabel('Reason').selectOption({ label: reason });
  await form.getByLabel('Note to the writer').fill(note);
  await form.getByRole('button', { name: button }).click();
}

export async function answerAndPublish(page: Page, answer: string): Promise<void> {
  await page.getByLabel('Your answer').fill(answer);
  await page.getByRole('button', { name: 'Answer and publish' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Answered and published' })).toBeVisible();
}
