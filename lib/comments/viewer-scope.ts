/** Which comments a signed-in person has to do with: for the query, and for the rule. */
import { listCoveredBy } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { listPostIdsBy } from '@/lib/posts/reading/read-authorship';
import type { ViewerPosts } from './comment-access';
import type { Scope } from './comment-store';

/** A viewer, or somebody who is written to. */
type Person = Pick<Viewer, 'accountId' | 'role' | 'physician'>;

/** What is theirs at `now`: while they cover for a colleague, the colleague's too. `written`: what is theirs alone, covered or not. */
export async function readViewerPosts(
  viewer: Person,
  now: Date,
): Promise<Required<ViewerPosts> & { written: readonly string[] }> {
  const handle = viewer.physician;
  if (handle === null) return { handle, coAuthored: [], covered: [], written: [] };
  const covered = await listCoveredBy(handle, now);
  const [written = [], ...others] = await Promise.all([handle, ...covered].map((author) => listPostIdsBy(author)));
  return { handle, covered, written, coAuthored: [...new Set([...written, ...others.flat()])] };
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

/** Of that, what a physician leads or wrote with others, without what is covered; nothing for anyone else. */
export function ownScopeOf(viewer: Person, { handle, written }: Awaited<ReturnType<typeof readViewerPosts>>): Scope {
  return { own: { handle, coAuthored: written, covered: [] }, reviewerId: viewer.accountId };
}
