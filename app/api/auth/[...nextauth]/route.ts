import type { NextRequest } from 'next/server';
import { redeemSignIn } from '@/lib/identity/open-session';

type Context = { params: Promise<{ nextauth: string[] }> };

// Of next-auth's addresses this alone answers: links are made by our own sign-in page, and sessions are read on the server.
const redeeming = 'callback/email';

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { nextauth } = await params;
  return nextauth.join('/') === redeeming ? redeemSignIn(request) : new Response('Not found', { status: 404 });
}

/** Next would answer HEAD by running GET, and whoever only looks would use the link up. */
export function HEAD(): Response {
  return new Response(null, { status: 405, headers: { allow: 'GET' } });
}
