import { createRequire } from 'node:module';
import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionCookieName } from '@/lib/identity/sign-in/auth-options';
import { redeemSignIn } from '@/lib/identity/sign-in/open-session';
import { makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import { database } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { withDatabase } from '@/tests/support/database';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

// next-auth asks Next for the request that is being answered; here there is none.
const nextHeaders = createRequire(import.meta.url)('next/headers') as typeof import('next/headers');

const email = 'sam.field@practice.example';
const callback = '/api/auth/callback/email';

async function linkFields(): Promise<Record<string, string>> {
  const { searchParams } = new URL(await makeSignInLink(email, new Date(), 30));
  return Object.fromEntries(searchParams);
}

function sent(fields: Record<string, string> | string, headers: Record<string, string> = { origin: env().SITE_URL }) {
  return new NextRequest(new URL(callback, env().SITE_URL), {
    method: 'POST',
    headers,
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields),
  });
}

const sessions = (): Promise<number> => database().staffSession.count();

describe('the button of a sign-in link', () => {
  beforeEach(async () => {
    vi.spyOn(nextHeaders, 'cookies').mockResolvedValue({ getAll: () => [] } as never);
    vi.spyOn(nextHeaders, 'headers').mockResolvedValue(new Headers() as never);
    await aPractice();
  });

  it('signs in and leads to the desk of this site', async () => {
    const response = await redeemSignIn(sent({ ...(await linkFields()), next: '/desk/people' }));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/desk/people']);
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/HttpOnly; .*SameSite=Lax/i)]);
    expect(await sessions()).toBe(1);
  });

  it.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['a page that hides where it is', { origin: 'null' }],
    ['something that is no browser', {}],
  ])('does nothing when it was sent by %s', async (_who, headers) => {
    const fields = await linkFields();
    const response = await redeemSignIn(sent(fields, headers));
    expect([response.status, response.headers.getSetCookie(), await sessions()]).toEqual([403, [], 0]);
    expect((await redeemSignIn(sent(fields))).headers.getSetCookie(), 'the link still works').toHaveLength(1);
  });

  it('cannot lead to another site, and works once', async () => {
    const fields = { ...(await linkFields()), next: 'https://elsewhere.example/desk' };
    expect((await redeemSignIn(sent(fields))).headers.get('location')).toBe('/desk');
    const again = await redeemSignIn(sent(fields));
    expect(again.headers.get('location')).toMatch(/^\/sign-in\?error=Verification/);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('answers a form that cannot be read in words', async () => {
    const headers = { origin: env().SITE_URL, 'content-type': 'multipart/form-data; boundary=x' };
    const response = await redeemSignIn(sent('--y', headers));
    expect(response.headers.get('location')).toMatch(/^\/sign-in\?error=/);
    expect(await sessions()).toBe(0);
  });

  it('ends the session that the browser had', async () => {
    const first = await redeemSignIn(sent(await linkFields()));
    const cookie = /^[^;]+/.exec(first.headers.getSetCookie()[0] ?? '')?.[0] ?? '';
    expect(cookie).toContain(sessionCookieName());
    await redeemSignIn(sent(await linkFields(), { origin: env().SITE_URL, cookie }));
    expect(await sessions()).toBe(1);
  });
});
