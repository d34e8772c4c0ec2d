/** Which comments a signed-in person has to do with: for the query, and for the rule. */
import type { Viewer } from '@/lib/identity/viewer';
import { listPostIdsBy } from '@/lib/posts/read-authorship';
import type { OwnPosts } from './comment-access';
import type { Scope } from './comment-store';

/** A viewer, or somebody who is written to. */
type Person = Pick<Viewer, 'accountId' | 'role' | 'physician'>;

export async function readOwnPosts(viewer: Person): Promise<OwnPosts> {
  return {
    handle: viewer.physician,
    coAuthored: viewer.physician === null ? [] : await listPostIdsBy(viewer.physician),
  };
}

export function scopeOf(viewer: Person, own: OwnPosts): Scope {
  switch (viewer.role) {
    case 'staff':
      return { everything: true };
    case 'admin':
      return { complaints: true };
    case 'physician':
      return { own };
  }
}
