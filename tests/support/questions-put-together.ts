/** Questions of which one stands for others. */
import { findComment } from '@/lib/comments/comment-store';
import type { DecideOutcome } from '@/lib/comments/decisions/decide-outcome';
import { readThread } from '@/lib/comments/thread/read-thread';
import type { Viewer } from '@/lib/identity/viewer';
import { aComment, type BuiltComment, decideNow, posts } from './builders';
import { noon } from './moments';

const answer = 'In general this passes by itself within a week or two.';

export const aKept = (parts: Parameters<typeof aComment>[0] = {}): Promise<BuiltComment> =>
  aComment({ status: 'published', answer, ...parts });

export const merge = (viewer: Viewer, id: string, into: string | null, at = noon): Promise<DecideOutcome> =>
  decideNow(viewer, id, 'merge', at, { into });

export const row = async (id: string) => {
  const found = await findComment(id, { everything: true });
  if (!found) throw new Error('there is no such comment');
  return found;
};

export const threadNow = async () => (await readThread(posts.ada)).comments;
