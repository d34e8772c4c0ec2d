import { Day } from '@/components/posts/day';
import { Sentence } from '@/components/ui/sentence';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { PostOverview, PostState } from '@/lib/posts/reading/list-post-states';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const stateWords: Record<PostState, { label: string; tone: 'danger' | 'caution' | 'plain' | 'brand' }> = {
  refused: { label: desk.postStates.stateWordsRefusedLabel, tone: 'danger' },
  overdue: { label: desk.postStates.stateWordsOverdueLabel, tone: 'caution' },
  scheduled: { label: desk.postStates.stateWordsScheduledLabel, tone: 'plain' },
  draft: { label: desk.postStates.stateWordsDraftLabel, tone: 'plain' },
  published: { label: desk.postStates.stateWordsPublishedLabel, tone: 'brand' },
  withdrawn: { label: desk.postStates.stateWordsWithdrawnLabel, tone: 'danger' },
};

/** What readers can open has a link; the rest has the reason why not. */
export function PostStates({ posts, mayWrite }: { posts: readonly PostOverview[]; mayWrite: boolean }) {
  return (
    <Table
      stacks
      id="posts"
      caption={desk.postStates.posts}
      head={[
        desk.postStates.post,
        desk.postStates.state,
        desk.postStates.stateWordsPublishedLabel,
        desk.postStates.nextReview,
        desk.postStates.mend,
      ]}
      rows={posts.map((post) => ({
        key: post.slug,
        cells: [
          <Name key="name" post={post} mayWrite={mayWrite} />,
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

function Name({ post, mayWrite }: { post: PostOverview; mayWrite: boolean }) {
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
      {post.id === null || !mayWrite ? null : (
        <a href={`/desk/posts/${post.id}/edit`} className="block py-1 font-normal">
          {desk.editPost.edit}
          <VisuallyHidden>: {post.title}</VisuallyHidden>
        </a>
      )}
      {/* Only whoever has something to mend looks for the file. */}
      {post.problems.length > 0 ? <span className="block font-normal text-ink-soft">{post.file}</span> : null}
    </>
  );
}

function Problems({ post }: { post: PostOverview }) {
  if (post.problems.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer">
        {say(desk.postStates.remarks, { count: post.problems.length }, deskLocale)}
      </summary>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {post.problems.map(({ line, column, severity, rule, message }) => (
          <li key={`${line}:${column}:${rule}:${message}`}>
            <Sentence
              words={desk.postStates.line}
              parts={{
                line,
                severity: severity === 'error' ? <strong>{desk.postStates.mustMended} </strong> : null,
                message,
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
