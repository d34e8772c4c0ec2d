import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import type { Byline } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';

/** What the author would like to hear, above the ask form. Nothing when the author asks nothing. */
export function DiscussionQuestions({
  questions,
  authors,
  language,
}: {
  questions: readonly string[];
  authors: readonly Byline[];
  language?: string | null | undefined;
}) {
  if (questions.length === 0) return null;
  const words = messagesIn(language);
  const names = joinWords(
    authors.map((author) => author.name),
    words.locale,
  );
  return (
    <section aria-labelledby="discussion" className={surfaceClasses('doctor')}>
      <h2 id="discussion" className="text-xl">
        {say(words.post.wouldLikeToHear, { names })}
      </h2>
      <ul className="mt-2 list-disc space-y-2 ps-6">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
