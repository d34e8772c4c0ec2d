import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';

/** To print or take along. Nothing when the post has none. */
export function QuestionsToAsk({
  questions,
  language,
}: {
  questions: readonly string[];
  language?: string | null | undefined;
}) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions-to-ask" className={surfaceClasses('framed')}>
      <h2 id="questions-to-ask" className="text-xl">
        {messagesIn(language).post.questionsToAsk}
      </h2>
      <ul className="taken-along mt-2 list-disc space-y-2 ps-6 print:mt-1 print:space-y-0">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
