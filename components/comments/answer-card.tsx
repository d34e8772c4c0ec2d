import { AnswerNotes } from '@/components/comments/answer-notes';
import { PlainWords } from '@/components/comments/plain-words';
import { VerdictTag } from '@/components/comments/verdict-tag';
import { Sentence } from '@/components/ui/sentence';
import { formatDay } from '@/components/site/format-day';
import type { PublicAnswer } from '@/lib/comments/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import { fillWords } from '@/lib/shared/fill-words';

type AnswerCardProps = {
  answer: PublicAnswer;
  language?: string | null | undefined;
  /** One below the heading of the question. */
  depth?: 3 | 4;
};

/** The badge comes from the record that the server froze with the answer; no alias can look like it. */
export function AnswerCard({ answer, language, depth = 4 }: AnswerCardProps) {
  const words = messagesIn(language);
  const Heading = depth === 3 ? 'h3' : 'h4';
  return (
    <article
      aria-label={fillWords(words.thread.answerFrom, { name: answer.name })}
      className="mt-5 rounded-md border-s-8 border-brand bg-brand-soft p-5"
    >
      <header>
        <Heading className="text-base font-bold">
          <Sentence
            words={words.thread.answerFrom}
            parts={{ name: <a href={`/physicians/${answer.physician}`}>{answer.name}</a> }}
          />
        </Heading>
        <p className="text-sm text-ink-soft">
          {answer.credentials} · {words.thread.physicianHere} ·{' '}
          <time dateTime={answer.publishedAt.toISOString()}>
            {formatDay(answer.publishedAt.toISOString().slice(0, 10), language)}
          </time>
        </p>
      </header>
      {answer.rating ? (
        <div className="mt-3 rounded-md bg-paper px-4 py-3">
          <p className="font-semibold">
            <Sentence
              words={words.claims.checked}
              parts={{
                name: answer.name,
                rating: <VerdictTag verdict={answer.rating.verdict} words={words.claims} />,
              }}
            />
          </p>
          <PlainWords text={answer.rating.reason} className="mt-1" />
        </div>
      ) : null}
      <PlainWords text={answer.body} className="mt-3" />
      <AnswerNotes answer={answer} language={language} />
      <p className="mt-3 text-sm text-ink-soft">{words.generalInformation}</p>
    </article>
  );
}
