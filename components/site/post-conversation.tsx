import { AskForm } from '@/components/comments/ask-form';
import { Thread } from '@/components/comments/thread';
import { DiscussionQuestions } from '@/components/posts/discussion-questions';
import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/platform/env';
import { QuestionData } from '@/components/site/question-data';
import type { Post } from '@/lib/posts/post';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

/** What readers wrote beneath a post, and the way to add to it. A post may be closed to new messages, or have none at all. */
export function PostConversation({ post }: { post: Post }) {
  if (post.comments === 'off') return null;
  const isOpen = post.comments === 'open' && post.status === 'published';
  const names = Object.fromEntries(post.authors.map(({ handle, name }) => [handle, name]));
  return (
    <div className="mt-16 max-w-measure space-y-12 border-t-2 border-ink pt-10 print:hidden">
      <QuestionData post={post} />
      <Thread postId={post.id} physicians={names} />
      {isOpen ? (
        <>
          <DiscussionQuestions questions={post.discussion} authors={post.authors} />
          <AskForm
            postId={post.id}
            physician={post.authors.map(({ name }) => name).join(' and ')}
            numbers={getEmergencyNumbers(env().JURISDICTION)}
          />
        </>
      ) : (
        <Notice title="This page takes no new messages">What was written before can still be read.</Notice>
      )}
    </div>
  );
}
