/** The only source of a Viewer: the session that came with this request, checked against the account as it is now. */
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { withName } from '@/lib/identity/account-name';
import { makeViewer } from '@/lib/identity/make-viewer';
import { findSession, type StaffAccount } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { sha256 } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import { sessionCookieName } from './auth-options';

/** Whether the practice wants a passkey of this role. */
export function needsPasskey(role: string): boolean {
  return env().PASSKEY_ROLES.includes(role);
}

async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value;
}

/** Null when nobody is signed in, the account was disabled since, or its role needs a passkey and this was a link. */
export async function findViewer(): Promise<Viewer | null> {
  return findViewerOf(await sessionToken(), now());
}

/** The same, for the proxy: from the session cookie's token alone. */
export async function findViewerOf(token: string | undefined, at: Date): Promise<Viewer | null> {
  const found = token ? await findSession(token, at) : null;
  if (!found || isHalf(found)) return null;
  return makeViewer(await withName(found.account));
}

/** An old session has no way, and counts as one by link. */
const isHalf = ({ account, way }: { account: StaffAccount; way: string | null }): boolean =>
  needsPasskey(account.role) && way !== 'passkey' && way !== 'recovery';

/** Who followed a link although their role needs a passkey: they may add their first one, and do nothing else. */
export async function findHalfSignedIn(): Promise<{ accountId: string; email: string } | null> {
  const token = await sessionToken();
  const found = token ? await findSession(token, now()) : null;
  return found && isHalf(found) ? { accountId: found.account.id, email: found.account.email } : null;
}

/** Which session this request came with: the hash of its token, as the database knows it. Null when it came with none. */
export async function findSessionMark(): Promise<string | null> {
  const token = await sessionToken();
  return token ? sha256(token) : null;
}

/** For pages: whoever is not signed in is sent to the sign-in page, and back here afterwards. */
export async function requireViewer(backTo: string): Promise<Viewer> {
  return (await findViewer()) ?? redirect(`/sign-in?${new URLSearchParams({ next: backTo })}`);
}
