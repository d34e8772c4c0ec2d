/** Answers whose physician said by when to read them again: what is due within a month, and what is overdue. */
import { type DueAnswer, type DuePlace, listDueAnswers } from '@/lib/comments/answers/due-answer-store';
import { readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import type { Viewer } from '@/lib/identity/viewer';
import { siteDay } from '@/lib/platform/site-time';
import type { Post } from '@/lib/posts/model/post';
import { findPostById } from '@/lib/posts/reading/read-posts';
import { addDays } from '@/lib/shared/days';

/** So long before its day an answer comes back to whoever wrote it. */
export const noticeDays = 30;

const pageLength = 50;

export interface DueItem {
  questionId: string;
  alias: string;
  /** Of whoever answered, as on the badge. */
  name: string;
  reviewBy: string;
  /** Readers are told that its day has passed. */
  overdue: boolean;
  body: string;
  post: { title: string; slug: string } | null;
}

/** In the viewer's part of the desk, the longest overdue first. Everything shown is public. `next`: where the next page begins after. */
export async function readDueAnswers(
  viewer: Pick<Viewer, 'accountId' | 'role' | 'physician'>,
  after: DuePlace | undefined,
  now: Date,
  most = pageLength,
): Promise<{ items: DueItem[]; next: DuePlace | null }> {
  const scope = scopeOf(viewer, await readViewerPosts(viewer, now));
  const today = siteDay(now);
  const { due, next } = await listDueAnswers({ scope, until: addDays(today, noticeDays), after }, most);
  const posts = new Map<string, Post | null>();
  for (const { answer } of due)
    if (!posts.has(answer.question.postId))
      posts.set(answer.question.postId, await findPostById(answer.question.postId, now));
  return { items: due.map((one) => itemOf(one, posts.get(one.answer.question.postId) ?? null, today)), next };
}

function itemOf({ reviewBy, body, answer: { name, question } }: DueAnswer, post: Post | null, today: string): DueItem {
  return {
    questionId: question.id,
    alias: question.alias,
    name,
    reviewBy,
    overdue: reviewBy < today,
    body,
    post: post && { title: post.title, slug: post.slug },
  };
}
