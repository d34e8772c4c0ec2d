/** Uses up a sign-in link through next-auth and answers in our own terms: one cookie, and no address but ours. */
import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { authOptions, sessionCookieName } from './auth-options';
import { deskPathOf } from './desk-path';

/** The person is sent to the desk, or back to the sign-in page with `error` saying why not. */
export async function redeemSignIn(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const link = new URL('/api/auth/callback/email', request.nextUrl);
  link.search = String(
    new URLSearchParams({ email: searchParams.get('email') ?? '', token: searchParams.get('token') ?? '' }),
  );
  const redeem = NextAuth(authOptions()) as (request: NextRequest, context: object) => Promise<Response>;
  const answer = await redeem(new NextRequest(link, { headers: request.headers }), {
    params: { nextauth: ['callback', 'email'] },
  });
  // next-auth names its own idea of this site's origin, so only what it decided is read from its address.
  const decided = new URL(answer.headers.get('location') ?? '/api/auth/error', link);
  const failed = decided.pathname.startsWith('/api/auth/');
  const headers = new Headers({ 'cache-control': 'no-store' });
  const next = deskPathOf(searchParams.get('callbackUrl'));
  headers.set(
    'location',
    failed ? `/sign-in?${new URLSearchParams({ error: decided.searchParams.get('error') ?? 'Callback', next })}` : next,
  );
  if (!failed) {
    for (const cookie of answer.headers.getSetCookie())
      if (cookie.startsWith(`${sessionCookieName()}=`)) headers.append('set-cookie', cookie);
  }
  return new Response(null, { status: 303, headers });
}
