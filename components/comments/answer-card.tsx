import { AnswerNotes } from '@/components/comments/answer-notes';
import { PlainWords } from '@/components/comments/plain-words';
import { Sentence } from '@/components/ui/sentence';
import { formatDay } from '@/components/site/format-day';
import type { PublicAnswer } from '@/lib/comments/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import { fillWords } from '@/lib/shared/fill-words';

/** The badge comes from the record that the server froze with the answer; no alias can look like it. */
export function AnswerCard({ answer, language }: { answer: PublicAnswer; language?: string | null | undefined }) {
  const words = messagesIn(language);
  return (
    <article
      aria-label={fillWords(words.thread.answerFrom, { name: answer.name })}
      className="mt-5 rounded-md border-s-8 border-brand bg-brand-soft p-5"
    >
      <header>
        <h4 className="text-base font-bold">
          <Sentence
            words={words.thread.answerFrom}
            parts={{ name: <a href={`/physicians/${answer.physician}`}>{answer.name}</a> }}
          />
        </h4>
        <p className="text-sm text-ink-soft">
          {answer.credentials} · {words.thread.physicianHere} ·{' '}
          <time dateTime={answer.publishedAt.toISOString()}>
            {formatDay(answer.publishedAt.toISOString().slice(0, 10), language)}
          </time>
        </p>
      </header>
      <PlainWords text={answer.body} className="mt-3" />
      <AnswerNotes answer={answer} language={language} />
      <p className="mt-3 text-sm text-ink-soft">{words.generalInformation}</p>
    </article>
  );
}
