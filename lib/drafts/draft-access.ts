/** Who may write, read and review a post. Pure: the handles of authors come from the draft and from the file that is out. */
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';

/** Who writes: somebody who is signed in, or was when a post was sent on its way. */
export type Writer = Pick<Viewer, 'accountId' | 'name' | 'role' | 'physician'>;

/** Its authors, and whoever runs the site. */
export function mayWrite(viewer: Writer, authors: readonly string[]): boolean {
  const { writesPosts } = rightsOf(viewer);
  if (writesPosts === 'everyones') return true;
  return writesPosts === 'own' && viewer.physician !== null && authors.includes(viewer.physician);
}

export function mayBegin(viewer: Writer): boolean {
  return rightsOf(viewer).writesPosts !== 'nobodys';
}

/** A reviewer was asked, is a physician, and is no author: neither of what is out nor of what is written. */
export function mayReview(viewer: Writer, authors: readonly string[], asked: readonly string[]): boolean {
  const { physician } = viewer;
  return physician !== null && asked.includes(physician) && !authors.includes(physician);
}
