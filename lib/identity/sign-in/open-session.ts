/** Uses up a sign-in link through next-auth and answers in our own terms: one cookie, and no address but ours. */
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { deskPathOf } from '@/lib/identity/desk-path';
import { env } from '@/lib/platform/env';
import { isSameOrigin } from '@/lib/platform/web/same-origin';
import { textField } from '@/lib/shared/form-state';
import { authOptions, sessionCookieName } from './auth-options';
import { signOut } from './sign-out';

/**
 * The form that a person sends from the link's page: the person goes to the desk, or back to the sign-in page with `error` saying why
 * not. A form that no page of ours sent uses nothing up.
 */
export async function redeemSignIn(request: NextRequest): Promise<Response> {
  if (!isSameOrigin((name) => request.headers.get(name), env().SITE_URL))
    return new Response('This form was not sent from our site. Open the link again and press the button there.', {
      status: 403,
    });
  const form = await request.formData().catch(() => new FormData());
  const next = deskPathOf(textField(form, 'next'));
  const { error, cookies } = await askNextAuth(request, textField(form, 'email'), textField(form, 'token'));
  const headers = new Headers({ 'cache-control': 'no-store' });
  headers.set('location', error === null ? next : `/sign-in?${new URLSearchParams({ error, next })}`);
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  const former = request.cookies.get(sessionCookieName())?.value;
  if (error === null && former) await signOut(former);
  return new Response(null, { status: 303, headers });
}

/** next-auth takes the two from an address and answers with one: only what it decided is read from that, not its idea of this site. */
async function askNextAuth(
  request: NextRequest,
  email: string,
  token: string,
): Promise<{ error: string | null; cookies: string[] }> {
  const link = new URL('/api/auth/callback/email', request.nextUrl);
  link.search = String(new URLSearchParams({ email, token }));
  const redeem = NextAuth(authOptions()) as (request: NextRequest, context: object) => Promise<Response>;
  const answer = await redeem(new NextRequest(link, { headers: { cookie: request.headers.get('cookie') ?? '' } }), {
    params: { nextauth: ['callback', 'email'] },
  });
  const decided = new URL(answer.headers.get('location') ?? '/api/auth/error', link);
  if (decided.pathname.startsWith('/api/auth/'))
    return { error: decided.searchParams.get('error') ?? 'Callback', cookies: [] };
  const named = `${sessionCookieName()}=`;
  return { error: null, cookies: answer.headers.getSetCookie().filter((cookie) => cookie.startsWith(named)) };
}
