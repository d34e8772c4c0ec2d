/** A session for somebody who has proved to be who they are by other means than a link. */
import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { insertSessionIn, recordSignIn, type SignInWay } from '@/lib/identity/staff-store';
import type { Transaction } from '@/lib/platform/database/database';
import { cookieMarks } from '@/lib/platform/web/cookie-marks';
import { sessionCookieName, sessionSeconds } from './auth-options';

/** Within the transaction that proved it. Gives the cookie's token, which stands nowhere else. */
export async function startSession(tx: Transaction, accountId: string, way: SignInWay, now: Date): Promise<string> {
  const token = randomBytes(32).toString('hex');
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000);
  await insertSessionIn(tx, { token, accountId, startedAt: now, way, expiresAt });
  await recordSignIn(tx, accountId, now);
  await insertAccess(tx, { action: 'sign-in', accountId, detail: way, at: now });
  return token;
}

/** Hands the token to the browser; gives the one that it had before, for whoever ends that session. */
export async function giveSession(token: string): Promise<string | undefined> {
  const jar = await cookies();
  const former = jar.get(sessionCookieName())?.value;
  jar.set(sessionCookieName(), token, { ...cookieMarks(), maxAge: sessionSeconds });
  return former;
}
