import { sharesWords, type SimilarQuestions } from '@/lib/comments/duplicates/similar-questions';
import { desk } from '@/lib/shared/messages/desk';

const shownAtMost = 3;

/** Public questions that may ask the same: read first, so that an answer that stands is not written twice. */
export function AlikeQuestions({ alike, message }: { alike: SimilarQuestions; message: string }) {
  const questions = alike.questions.filter(({ text }) => sharesWords(text, message)).slice(0, shownAtMost);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike" className="text-sm text-ink-soft">
        {desk.alikeQuestions.askedBefore}
      </h2>
      <ul role="list" className="divide-y divide-line">
        {questions.map(({ id, alias, text, answered }) => (
          <li key={id} className="py-2">
            <a href={`/desk/comments/${id}`} className="inline-block py-0.5 font-semibold">
              <bdi>{alias}</bdi>
            </a>{' '}
            <span className="text-ink-soft">
              {answered ? desk.alikeQuestions.answered : desk.alikeQuestions.notAnswered}
            </span>
            <p dir="auto" className="line-clamp-3 [overflow-wrap:anywhere]">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
