import { PlainWords } from '@/components/comments/plain-words';
import { dividedList } from '@/components/ui/lines';
import { type AlikeElsewhere, findAlikeElsewhere } from '@/lib/comments/asking/alike-answered';
import { messageLink } from '@/lib/comments/comment';
import { sharesWords, type SimilarQuestions } from '@/lib/comments/duplicates/similar-questions';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const shownAtMost = 3;

type AlikeQuestionsProps = { alike: SimilarQuestions; message: string; postId: string; now: Date };

/** Public questions that may ask the same: read first, so that an answer that stands is not written twice. */
export async function AlikeQuestions({ alike, message, postId, now }: AlikeQuestionsProps) {
  const elsewhere = await findAlikeElsewhere(postId, message, now);
  const questions = alike.questions.filter(({ text }) => sharesWords(text, message)).slice(0, shownAtMost);
  if (questions.length === 0 && elsewhere.questions.length === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike" className="text-sm text-ink-soft">
        {desk.alikeQuestions.askedBefore}
      </h2>
      <ul role="list" className={dividedList}>
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
      {elsewhere.questions.length === 0 ? null : <Elsewhere {...elsewhere} />}
    </section>
  );
}

/** A question there cannot stand for this one, but its answer can be read and pointed to. */
function Elsewhere({ questions, searched }: AlikeElsewhere) {
  return (
    <>
      <h3 className="mt-3 text-sm text-ink-soft">{desk.alikeQuestions.elsewhere}</h3>
      <ul role="list" className={dividedList}>
        {questions.map(({ id, slug, title, question, by, answer }) => (
          <li key={id} className="py-2">
            <a href={messageLink(slug, id)} className="inline-block py-0.5 font-semibold">
              {title}
            </a>
            <p dir="auto" className="line-clamp-3 [overflow-wrap:anywhere]">
              {question}
            </p>
            <details>
              <summary className="min-h-11 py-2 text-ink-soft">{say(desk.alikeQuestions.answerOf, { by })}</summary>
              <PlainWords text={answer} className="pb-2" />
            </details>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{say(desk.alikeQuestions.compared, { count: searched }, deskLocale)}</p>
    </>
  );
}
