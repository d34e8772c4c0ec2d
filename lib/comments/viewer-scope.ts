/** Which comments a signed-in person has to do with: for the query, and for the rule. */
import { listCoveredBy } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { listPostIdsBy } from '@/lib/posts/reading/read-authorship';
import type { ViewerPosts } from './comment-access';
import type { Scope } from './comment-store';

/** A viewer, or somebody who is written to. */
type Person = Pick<Viewer, 'accountId' | 'role' | 'physician'>;

/** What is theirs at `now`: while they cover for a colleague, the colleague's too. */
export async function readViewerPosts(viewer: Person, now: Date): Promise<ViewerPosts> {
  const handle = viewer.physician;
  if (handle === null) return { handle, coAuthored: [], covered: [] };
  const covered = await listCoveredBy(handle, now);
  const written = await Promise.all([handle, ...covered].map((author) => listPostIdsBy(author)));
  return { handle, covered, coAuthored: [...new Set(written.flat())] };
}

export function scopeOf(viewer: Person, own: ViewerPosts): Scope {
  switch (viewer.role) {
    case 'staff':
      return { everything: true };
    case 'admin':
      return { complaints: true };
    case 'physician':
      return { own, reviewerId: viewer.accountId };
  }
}
