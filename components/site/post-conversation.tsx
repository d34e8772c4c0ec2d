import { AskForm } from '@/components/comments/ask-form';
import { Thread } from '@/components/comments/thread';
import { DiscussionQuestions } from '@/components/posts/discussion-questions';
import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/platform/env';
import { lookWords } from '@/components/comments/look-words';
import { QuestionData } from '@/components/site/question-data';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { joinWords } from '@/lib/posts/join-words';
import { isSensitive, type Post } from '@/lib/posts/post';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { isScreened } from '@/lib/screening/screened-languages';

/** What readers wrote beneath a post, and the way to add to it. A post may be closed to new messages, or have none at all. */
export function PostConversation({ post }: { post: Post }) {
  if (post.comments === 'off') return null;
  const isOpen = post.comments === 'open' && post.status === 'published';
  const words = messagesIn(post.language);
  const { ask, claims, form, generalInformation, help, locale, marked, themes, tones, urgent } = words;
  const names = Object.fromEntries(post.authors.map(({ handle, name }) => [handle, name]));
  return (
    <div className="mt-16 max-w-measure space-y-12 border-t-2 border-ink pt-10 print:hidden">
      <QuestionData post={post} />
      {/* On a sensitive subject, search engines that index the post do not quote what was written beneath it. */}
      <div {...(isSensitive(post) ? { 'data-nosnippet': '' } : {})}>
        <Thread postId={post.id} physicians={names} language={post.language} open={isOpen} />
      </div>
      {isOpen ? (
        <>
          <DiscussionQuestions questions={post.discussion} authors={post.authors} language={post.language} />
          <AskForm
            postId={post.id}
            path={`/posts/${post.slug}`}
            screened={isScreened(passage(post.language).lang)}
            physician={joinWords(
              post.authors.map(({ name }) => name),
              locale,
            )}
            numbers={getEmergencyNumbers(env().JURISDICTION)}
            look={lookWords(words)}
            words={{ ask, claims, form, generalInformation, help, locale, marked, themes, tones, urgent }}
          />
        </>
      ) : (
        <Notice toneWord={tones.info} title={words.post.closedTitle}>
          {words.post.closed}
        </Notice>
      )}
    </div>
  );
}
