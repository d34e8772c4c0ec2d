/**
 * Runs before pages that are rendered for one request, and before every form: gives the first a policy with a nonce, and refuses
 * the second unless a page of ours sent it. Public pages are kept off it, since it would only cost them speed.
 */
import { type NextRequest, NextResponse } from 'next/server';
import { isThereFor } from '@/lib/comments/decisions/desk-gate';
import { sessionCookieName } from '@/lib/identity/sign-in/auth-options';
import { findViewerOf } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { noncePolicy } from '@/lib/platform/web/content-security-policy.mjs';
import { pathHeader } from '@/lib/platform/web/path-header';
import { addressesOf, requestRoutes } from '@/lib/platform/web/request-routes.mjs';
import { isSameOrigin } from '@/lib/platform/web/same-origin';

/** Pages on which no script runs but those that carry the nonce. */
const ofStaff = addressesOf(requestRoutes(({ whose }) => whose === 'staff'));

/** No page has this address, so it answers the site's own 404: the same for what is not there and what is not yours. */
const nowhere = '/desk/not-found';

/**
 * Programs post to these without any page of ours: a mail program (RFC 8058), with a token, and a mail service, with a signature. These
 * are the only credentials, cookies are not looked at, and all that they can do is to end mails.
 */
const isFromPrograms = (path: string): boolean => path === '/api/unfollow' || path === '/api/mail-reports';

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (
    changes &&
    !isFromPrograms(request.nextUrl.pathname) &&
    !isSameOrigin((name) => request.headers.get(name), env().SITE_URL)
  ) {
    // A form without scripts comes back as a page: see hold-words.ts.
    return new NextResponse('This form was not sent from our site. Open the page again and send it from there.', {
      status: 403,
    });
  }
  const path = request.nextUrl.pathname;
  // A form goes on: one sent after the session ended comes back with its words, and every deed asks by itself.
  if (path.startsWith('/desk') && !changes) {
    const viewer = await findViewerOf(request.cookies.get(sessionCookieName())?.value, now());
    // A stream cannot be sent to sign in: this response tells it to end.
    if (!viewer && path === '/desk/live') return new NextResponse(null, { status: 204 });
    if (!viewer) return redirectTo(request, `/sign-in?${new URLSearchParams({ next: path })}`);
    if (!(await isThereFor(viewer, path, now()))) return NextResponse.rewrite(new URL(nowhere, request.url));
  }
  const nonce = btoa(crypto.randomUUID());
  const strict = ofStaff.test(path);
  const policy = noncePolicy({ nonce, strict, development: env().NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(pathHeader, path);
  // Judged above, by more than Next knows of.
  if (changes) headers.set('origin', new URL(env().SITE_URL).origin);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  // Compressing would keep an event back until more has come.
  response.headers.set('cache-control', `private, no-store${path === '/desk/live' ? ', no-transform' : ''}`);
  return response;
}

/** Relative to the address that was asked for: a site may be reached under more than one name. */
function redirectTo(request: NextRequest, to: string): NextResponse {
  return NextResponse.redirect(new URL(to, request.url), {
    status: 307,
    headers: { 'cache-control': 'private, no-store' },
  });
}

/** Read as it stands, before anything runs, so it cannot be made from request-routes.mjs: a test compares the two. */
export const config = {
  matcher: [
    '/desk/:path*',
    '/receipt/:path*',
    '/reply/:path*',
    '/report/:path*',
    '/sign-in/:path*',
    '/follow/:path*',
    '/search/:path*',
    { source: '/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
};
