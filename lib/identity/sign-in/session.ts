/** The only source of a Viewer: the session that came with this request, checked against the account as it is now. */
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { withName } from '@/lib/identity/account-name';
import { makeViewer } from '@/lib/identity/make-viewer';
import { findAccountById, findSession } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { sha256 } from '@/lib/platform/crypto';
import { authOptions, sessionCookieName } from './auth-options';

/** Null when nobody is signed in, or the account was disabled since. */
export async function findViewer(): Promise<Viewer | null> {
  const session = await getServerSession(authOptions());
  if (!session?.accountId) return null;
  const account = await findAccountById(session.accountId);
  return account && !account.disabledAt ? makeViewer(await withName(account)) : null;
}

/** The same, for the proxy: from the session cookie's token alone. */
export async function findViewerOf(token: string | undefined, now: Date): Promise<Viewer | null> {
  const found = token ? await findSession(token, now) : null;
  return found && makeViewer(await withName(found.account));
}

/** Which session this request came with: the hash of its token, as the database knows it. Null when it came with none. */
export async function findSessionMark(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? sha256(token) : null;
}

/** For pages: whoever is not signed in is sent to the sign-in page, and back here afterwards. */
export async function requireViewer(backTo: string): Promise<Viewer> {
  return (await findViewer()) ?? redirect(`/sign-in?${new URLSearchParams({ next: backTo })}`);
}
