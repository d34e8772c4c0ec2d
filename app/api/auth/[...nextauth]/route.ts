import type { NextRequest } from 'next/server';
import { redeemSignIn } from '@/lib/identity/sign-in/open-session';

type Context = { params: Promise<{ nextauth: string[] }> };

// Of next-auth's addresses this alone answers: links are made by our own sign-in page, and sessions are read on the server.
const redeeming = 'callback/email';

/** What the button of the link's page sends. Looking at an address, as mail scanners do, signs nobody in: there is no GET. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { nextauth } = await params;
  return nextauth.join('/') === redeeming ? redeemSignIn(request) : new Response('Not found', { status: 404 });
}
