import { AskForm } from '@/components/comments/asking/ask-form';
import { formWords } from '@/components/comments/asking/form-words';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { Thread } from '@/components/comments/thread/thread';
import { WaitingLine } from '@/components/comments/waiting-line';
import { DiscussionQuestions } from '@/components/posts/discussion-questions';
import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/platform/env';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { isSensitive, type Post, takesMessages } from '@/lib/posts/model/post';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { isScreened } from '@/lib/screening/screened-languages';
import { joinWords } from '@/lib/shared/join-words';
import { readOfferedAlias } from './read-offered-alias';

/** What readers wrote beneath a post, and the way to add to it. A post may be closed to new messages, or have none at all. */
export async function PostConversation({ post }: { post: Post }) {
  if (post.comments === 'off') return null;
  const isOpen = takesMessages(post);
  const { id, slug, language, authors } = post;
  const words = formWords(messagesIn(language));
  const { ask, claims, form, generalInformation, help, locale, marked, themes, tones, urgent } = words;
  return (
    <div className="after-contents mt-16 max-w-measure space-y-12 border-t-2 border-ink pt-8 print:hidden">
      {/* On a sensitive subject, search engines that index the post do not quote what was written beneath it. */}
      <div {...(isSensitive(post) ? { 'data-nosnippet': '' } : {})}>
        <Thread post={{ id, slug, language, authors }} open={isOpen} />
      </div>
      {isOpen ? (
        <>
          <DiscussionQuestions questions={post.discussion} authors={authors} language={language} />
          <AskForm
            postId={id}
            path={`/posts/${slug}`}
            screened={isScreened(passage(language).lang)}
            physician={joinWords(
              authors.map(({ name }) => name),
              locale,
            )}
            numbers={getEmergencyNumbers(env().JURISDICTION)}
            look={onDeviceCheckWords(words)}
            alias={await readOfferedAlias(id, pageLanguage(language))}
            wait={<WaitingLine what="read" language={post.language} />}
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
