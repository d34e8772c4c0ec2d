/** The addresses in a follower's mails. What they carry is made from the sealed address and kept nowhere: a new address has a new one. */
import { keyedHash, sameText } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import { findFollower, type Follower } from './follower-store';

type Sealed = Pick<Follower, 'id' | 'emailEncrypted'>;

const tokenOf = ({ id, emailEncrypted }: Sealed): string => keyedHash('following', `link:${id}:${emailEncrypted}`);

const linkTo = (path: string, follower: Sealed): string =>
  `${env().SITE_URL}${path}?${new URLSearchParams({ follower: follower.id, token: tokenOf(follower) })}`;

/** The page on which its owner confirms, changes and ends everything. */
export function followingLink(follower: Sealed): string {
  return linkTo('/follow/mine', follower);
}

/** For programs: posting to it ends everything. */
export function unsubscribeLink(follower: Sealed): string {
  return linkTo('/api/unfollow', follower);
}

/** One row an address, which cannot be read from it. */
export function addressHashOf(email: string): string {
  return keyedHash('following', `address:${email.toLowerCase()}`);
}

/** Null when the link does not work any more, and for one that was made up. */
export async function findLinkedFollower(id: string, token: string): Promise<Follower | null> {
  const follower = /^[0-9A-Z]{26}$/.test(id) ? await findFollower(id) : null;
  return follower !== null && sameText(tokenOf(follower), token) ? follower : null;
}
