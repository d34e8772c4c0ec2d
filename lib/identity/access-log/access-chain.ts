/** How rows of the log of access are chained: each hash needs the site's key, and covers the row and the hash before it. */
import { keyedHash } from '@/lib/platform/crypto';

export const accessStart = '0'.repeat(64);

interface ChainedAccess {
  action: string;
  accountId: string;
  commentId: string | null;
  postId: string | null;
  physician: string | null;
  about?: string | null;
  detail?: string | null;
  at: Date;
  previousHash: string | null;
}

export function hashAccess({
  action,
  accountId,
  commentId,
  postId,
  physician,
  about = null,
  detail = null,
  at,
  previousHash,
}: ChainedAccess): string {
  const covered = ['access', previousHash, action, accountId, commentId, postId, physician, at.getTime()];
  // Rows are older than these two columns: without them a row is hashed as it was then.
  const more = about === null && detail === null ? [] : [about, detail];
  return keyedHash('log', JSON.stringify([...covered, ...more]));
}

/** Of where the chain begins: `hash` covers every row until `seq`. */
export function sealOfAccessPoint(seq: number, hash: string, at: Date): string {
  return keyedHash('log', JSON.stringify(['point', 'access', seq, hash, at.getTime()]));
}
