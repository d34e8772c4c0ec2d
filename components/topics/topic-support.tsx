import type { ReactNode } from 'react';
import { SupportCard } from '@/components/comments/thread/support-card';
import { EmptyState } from '@/components/ui/empty-state';
import type { SupportComment } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { CheckedClaims } from './checked-claims';
import { ExperienceWall } from './experience-wall';
import { readSupportList } from './read-support-list';
import { SupportNotes } from './support-notes';
import { ThemeLinks } from './theme-links';
import { WriteHere } from './write-here';

const shown = 4;

type TopicSupportProps = { topicId: string; posts: readonly PostSummary[] };

/** What others asked and went through, beneath the posts of a topic: the latest of each, and the ways to the rest. */
export function TopicSupport({ topicId, posts }: TopicSupportProps) {
  const words = messagesIn().support;
  return (
    <section aria-labelledby="support" className="mt-14 space-y-10 border-t-2 border-ink pt-10">
      <div>
        <h2 id="support">{words.title}</h2>
        <p className="mt-3 max-w-measure text-lg text-ink-soft">{words.lead}</p>
      </div>
      <section aria-labelledby="experiences" className="scroll-mt-4">
        <h3 id="experiences">{words.experiences}</h3>
        <p className="mt-2 max-w-measure text-ink-soft">{words.notAdvice}</p>
        <ThemeLinks topicId={topicId} postIds={posts.map(({ id }) => id)} />
        <Latest
          topicId={topicId}
          kind="experience"
          all={`/topics/${topicId}/experiences`}
          allWords={words.allExperiences}
        >
          <EmptyState title={words.noExperiences}>{words.shareFirst}</EmptyState>
        </Latest>
      </section>
      <section aria-labelledby="questions" className="scroll-mt-4">
        <h3 id="questions">{words.questions}</h3>
        <Latest topicId={topicId} kind="question" all={`/topics/${topicId}/questions`} allWords={words.allQuestions}>
          <EmptyState title={words.noQuestions}>{words.askFirst}</EmptyState>
        </Latest>
      </section>
      <CheckedClaims topicId={topicId} posts={posts.map(({ id, slug }) => ({ id, slug }))} />
      <SupportNotes depth={3} />
      <WriteHere posts={posts} depth={3} />
    </section>
  );
}

type LatestProps = {
  topicId: string;
  kind: 'experience' | 'question';
  /** Address of the whole list, and the words of the link to it. */
  all: string;
  allWords: string;
  /** Where there is nothing yet. */
  children: ReactNode;
};

async function Latest({ topicId, kind, all, allWords, children }: LatestProps) {
  const list = await readSupportList({ topicId, kind, theme: null, after: null }, shown);
  if (list === null || list.comments.length === 0) return <div className="mt-4">{children}</div>;
  return (
    <>
      {kind === 'experience' ? (
        <ExperienceWall comments={list.comments} posts={list.talking} depth={4} brief />
      ) : (
        <AnsweredQuestions comments={list.comments} posts={list.talking} />
      )}
      <p className="mt-4 print:hidden">
        <a href={all} className="inline-flex min-h-11 items-center font-semibold">
          {allWords}
        </a>
      </p>
    </>
  );
}

function AnsweredQuestions({
  comments,
  posts,
}: {
  comments: readonly SupportComment[];
  posts: readonly PostSummary[];
}) {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return (
    <ul className="mt-4 grid gap-5 lg:grid-cols-2">
      {comments.map((comment) => {
        const post = byId.get(comment.postId);
        return post ? (
          <li key={comment.id}>
            <SupportCard comment={comment} post={post} depth={4} brief />
          </li>
        ) : null;
      })}
    </ul>
  );
}
