/** Makes the address that signs one person in, once. Whoever holds it is signed in: it goes to a mailbox or a terminal, never to a log. */
import { randomBytes } from 'node:crypto';
import { insertSignInToken } from '@/lib/identity/staff-store';
import { sha256 } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';

/** How next-auth hashes the token of a link before it looks it up. */
export function hashSignInToken(token: string): string {
  return sha256(`${token}${env().NEXTAUTH_SECRET}`);
}

/**
 * The link opens a page of ours, not next-auth's address: mail scanners follow every link, and that address would be
 * used up by the first who asks for it. `backTo` is where on the desk the person was going.
 */
export async function makeSignInLink(
  email: string,
  now: Date,
  validMinutes: number,
  backTo = '/desk',
): Promise<string> {
  const token = randomBytes(32).toString('hex');
  const expiresAt = new Date(now.getTime() + validMinutes * 60_000);
  await insertSignInToken({ identifier: email, tokenHash: hashSignInToken(token), expiresAt });
  return `${env().SITE_URL}/sign-in/confirm?${new URLSearchParams({ email, token, ...(backTo === '/desk' ? {} : { next: backTo }) })}`;
}
