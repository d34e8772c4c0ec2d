/**
 * What the desk shows of posts: every file with the state it is in today and what the gate says of it.
 * It must not be used for public pages, since drafts and refused files count here too.
 */
import { env } from '@/lib/platform/env';
import { examinePost } from '@/lib/posts/check-post';
import type { ContentStore, PostFile } from '@/lib/posts/files/post-store';
import { openContentStore } from '@/lib/posts/files/post-store';
import { isDue, isReviewOverdue } from '@/lib/posts/model/post';
import type { Problem } from '@/lib/posts/model/problem';
import { hasErrors } from '@/lib/posts/model/problem';

export const postStates = ['refused', 'overdue', 'scheduled', 'draft', 'published', 'withdrawn'] as const;
export type PostState = (typeof postStates)[number];

export type PostOverview = {
  /** Null when the file cannot be read that far. */
  id: string | null;
  slug: string;
  file: string;
  title: string;
  state: PostState;
  /** ISO days; null when the file does not say. */
  published: string | null;
  nextReviewDue: string | null;
  problems: readonly Problem[];
};

const examined = new WeakMap<PostFile, readonly Problem[]>();

function problemsOf(file: PostFile): readonly Problem[] {
  const known = examined.get(file);
  if (known !== undefined) return known;
  const { problems } = examinePost(file.source);
  examined.set(file, problems);
  return problems;
}

/**
 * What needs a hand first, then by title. With a handle, the posts that name it as an author; a file that cannot be read far enough
 * to tell whose it is belongs to everyone.
 */
export async function listPostStates(
  author: string | null,
  now: Date,
  store: ContentStore = openContentStore(env().CONTENT_DIR),
): Promise<PostOverview[]> {
  const files = await store.listPostFiles();
  return files
    .filter(({ parsed }) => author === null || (parsed.value?.authors.includes(author) ?? true))
    .map((file) => overviewOf(file, now))
    .sort(
      (one, other) =>
        postStates.indexOf(one.state) - postStates.indexOf(other.state) || one.title.localeCompare(other.title, 'en'),
    );
}

function overviewOf(file: PostFile, now: Date): PostOverview {
  const post = file.parsed.value;
  const problems = problemsOf(file);
  return {
    id: post?.id ?? null,
    slug: file.slug,
    file: file.file,
    title: post?.title ?? file.slug,
    state: stateOf(post, problems, now),
    published: post?.published ?? null,
    nextReviewDue: post?.nextReviewDue ?? null,
    problems,
  };
}

function stateOf(post: PostFile['parsed']['value'], problems: readonly Problem[], now: Date): PostState {
  if (post === null || hasErrors(problems)) return 'refused';
  if (post.status !== 'published') return post.status;
  if (!isDue(post, now)) return 'scheduled';
  return isReviewOverdue({ nextReviewDue: post.nextReviewDue ?? null }, now) ? 'overdue' : 'published';
}
