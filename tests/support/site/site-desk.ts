/** Decisions without a browser, by the same forms: for journeys that are about what follows from them. */
import { expect } from '@playwright/test';
import { type Fields, Requester, sentTo, type SiteResponse } from './site-requests';
import type { Site } from './site-server';

const members = new WeakMap<Site, Map<string, Requester>>();

/** A session that is still good is used again: links are few in an hour. */
export async function signedIn(site: Site, email: string): Promise<Requester> {
  const known = members.get(site) ?? new Map<string, Requester>();
  members.set(site, known);
  const member = known.get(email);
  if (member && (await member.request('/desk')).status === 200) return member;
  const fresh = await signInAnew(site, email);
  known.set(email, fresh);
  return fresh;
}

/** By a link from the outbox, as everyone does. */
async function signInAnew(site: Site, email: string): Promise<Requester> {
  const member = new Requester(site.url);
  const mailed = (): string[] =>
    site.mails().flatMap(({ to, text }) => (to === email ? (/http\S+sign-in\/confirm\S+/.exec(text) ?? []) : []));
  const before = mailed().length;
  await member.post('/sign-in', { ...(await member.form('/sign-in', 'name="email"')), email });
  await expect.poll(() => mailed().length, `sign-in link for ${email}`).toBe(before + 1);
  const response = await pressSignIn(member, mailed().at(-1) ?? '');
  expect(sentTo(response)).toBe('/desk');
  return member;
}

/** What the button on the page of a link sends. */
export async function pressSignIn(member: Requester, link: string, typed: Fields = {}): Promise<SiteResponse> {
  const { pathname, search } = new URL(link);
  const fields = await member.form(pathname + search, 'name="token"');
  return member.post('/api/auth/callback/email', { ...fields, ...typed });
}

/** The fields of one decision's form on the page of an item. Who may answer publishes a question alone by a button of the answer's form. */
export async function decisionForm(member: Requester, commentId: string, action: string): Promise<Fields> {
  const page = `/desk/comments/${commentId}`;
  const alone = action === 'publish' && /<button\b[^>]*\bvalue="alone"/.test((await member.request(page)).text);
  if (!alone) return member.form(page, `name="action" value="${action}"`);
  return { ...(await member.form(page, 'name="action" value="answer"')), step: 'alone', answer: '' };
}

/** Opens the item and sends one of its forms. */
export async function decide(
  member: Requester,
  commentId: string,
  action: string,
  typed: Fields = {},
): Promise<SiteResponse> {
  const fields = await decisionForm(member, commentId, action);
  return member.post(`/desk/comments/${commentId}`, { ...fields, ...typed });
}

/** The same, and it must have been carried out. */
export async function decideForSure(
  member: Requester,
  commentId: string,
  action: string,
  typed: Fields = {},
): Promise<void> {
  const response = await decide(member, commentId, action, typed);
  expect([response.status, response.headers.get('location')], `${action}: ${response.text.slice(0, 300)}`).toEqual([
    303,
    expect.stringContaining(`done=${action}`),
  ]);
}
