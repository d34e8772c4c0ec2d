/** Replies in the practice's name, in the database. */
import { isPublic } from '@/lib/comments/thread-store';
import { database } from '@/lib/platform/database/database';

/** Whether anyone reads a reply in the practice's name beneath it, or, of a reply, beside it and later. */
export async function hasPracticeReply(to: { id: string; parentId: string | null; publishedAt: Date | null }) {
  const row = await database().comment.findFirst({
    where: {
      parentId: to.parentId ?? to.id,
      fromPractice: true,
      ...isPublic,
      publishedAt: to.parentId === null || to.publishedAt === null ? { not: null } : { gte: to.publishedAt },
    },
    select: { id: true },
  });
  return row !== null;
}
