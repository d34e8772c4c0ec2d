/**
 * Runs before pages that are rendered for one request, and before every form: gives the first a policy with a nonce, and refuses
 * the second unless a page of ours sent it. Public pages are kept off it, since it would only cost them speed.
 */
import { NextResponse, type NextRequest } from 'next/server';
import { noncePolicy } from '@/lib/platform/content-security-policy.mjs';
import { env } from '@/lib/platform/env';
import { isSameOrigin } from '@/lib/platform/same-origin';

export function proxy(request: NextRequest): NextResponse {
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && !isSameOrigin(request.headers.get('origin'), request.headers.get('host'), env().SITE_URL)) {
    return new NextResponse('This form was not sent from our site. Open the page again and send it from there.', { status: 403 });
  }
  const nonce = btoa(crypto.randomUUID());
  const strict = /^\/(desk|receipt|sign-in)(\/|$)/.test(request.nextUrl.pathname);
  const policy = noncePolicy({ nonce, strict, development: env().NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

export const config = {
  matcher: [
    '/desk/:path*',
    '/receipt/:path*',
    '/sign-in/:path*',
    { source: '/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
};
