/** One's own passkeys, for the page of one's own account. */
import { needsPasskey } from '@/lib/identity/sign-in/session';
import type { Viewer } from '@/lib/identity/viewer';
import { countCodes, listPasskeys } from './passkey-store';

export interface OwnPasskeys {
  passkeys: { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }[];
  codesLeft: number;
  /** The practice wants one of this role. */
  needed: boolean;
}

export async function readOwnPasskeys(viewer: Viewer): Promise<OwnPasskeys> {
  const [rows, codesLeft] = await Promise.all([listPasskeys(viewer.accountId), countCodes(viewer.accountId)]);
  const passkeys = rows.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt }));
  return { passkeys, codesLeft, needed: needsPasskey(viewer.role) };
}

/** For somebody who has followed a link that is not enough. */
export async function hasPasskey(accountId: string): Promise<boolean> {
  return (await listPasskeys(accountId)).length > 0;
}
