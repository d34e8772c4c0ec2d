import { Day } from '@/components/posts/day';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { PostStanding, PostState } from '@/lib/posts/reading/list-post-states';

const stateWords: Record<PostState, { label: string; tone: 'danger' | 'caution' | 'plain' | 'brand' }> = {
  refused: { label: 'Not shown: mend it first', tone: 'danger' },
  overdue: { label: 'Review overdue', tone: 'caution' },
  scheduled: { label: 'Waits for its day', tone: 'plain' },
  draft: { label: 'Draft', tone: 'plain' },
  published: { label: 'Published', tone: 'brand' },
  withdrawn: { label: 'Withdrawn', tone: 'plain' },
};

/** What readers can open has a link; the rest has the reason why not. */
export function PostStates({ posts }: { posts: readonly PostStanding[] }) {
  return (
    <Table
      id="posts"
      caption="Posts"
      head={['Post', 'State', 'Published', 'Next review', 'What to mend']}
      rows={posts.map((post) => ({
        key: post.slug,
        cells: [
          <Name key="name" post={post} />,
          <Tag key="state" tone={stateWords[post.state].tone}>
            {stateWords[post.state].label}
          </Tag>,
          post.published === null ? '' : <Day key="published" day={post.published} />,
          post.nextReviewDue === null ? '' : <Day key="due" day={post.nextReviewDue} />,
          <Problems key="problems" post={post} />,
        ],
      }))}
    />
  );
}

function Name({ post }: { post: PostStanding }) {
  const isPublic = post.state === 'published' || post.state === 'overdue' || post.state === 'withdrawn';
  return (
    <>
      {isPublic ? (
        <a href={`/posts/${post.slug}`} className="inline-block py-0.5">
          {post.title}
        </a>
      ) : (
        post.title
      )}
      <span className="block font-normal text-ink-soft">{post.file}</span>
    </>
  );
}

function Problems({ post }: { post: PostStanding }) {
  if (post.problems.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer">
        {post.problems.length === 1 ? '1 remark' : `${post.problems.length} remarks`}
      </summary>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {post.problems.map(({ line, column, severity, rule, message }) => (
          <li key={`${line}:${column}:${rule}:${message}`}>
            Line {line}: {severity === 'error' ? <strong>must be mended. </strong> : null}
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
