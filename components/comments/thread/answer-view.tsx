import { LinkedWords } from '@/components/comments/linked-words';
import { PlainWords } from '@/components/comments/plain-words';
import { Icon } from '@/components/ui/icon';
import { Meta } from '@/components/ui/meta';
import { Face } from '@/components/ui/people/face';
import { Person } from '@/components/ui/people/person';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { dayInWords } from '@/lib/shared/day-words';
import { dayIn } from '@/lib/shared/days';
import { fillWords } from '@/lib/shared/fill-words';
import type { AnswerLabels } from './answer-labels';
import { AnswerNotes } from './answer-notes';
import { VerdictTag } from './verdict-tag';

type AnswerViewProps = {
  answer: PublicAnswer;
  words: AnswerLabels;
  /** Where side effects of medicines are reported; null where the site does not know. */
  report: SideEffectReport | null;
  /** One below the heading of the question. */
  depth?: 2 | 3 | 4;
};

/** An answer as readers see it: on their page, and before it is published on the desk's. Both sides of the wire. */
export function AnswerView({ answer, words, report, depth = 4 }: AnswerViewProps) {
  const Heading = `h${depth}` as const;
  return (
    <article
      aria-label={fillWords(words.thread.answerFrom, { name: answer.name })}
      className={surfaceClasses('doctor', 'mt-5')}
    >
      <header>
        <Person mark={<Face name={answer.name} ground="paper" />}>
          <Heading className="font-sans text-base font-bold">
            <Sentence
              words={words.thread.answerFrom}
              parts={{ name: <a href={`/physicians/${answer.physician}`}>{answer.name}</a> }}
            />{' '}
            <Icon name="check" className="size-[1.1em] text-good" />
          </Heading>
          <Meta>
            {answer.credentials}
            {words.thread.physicianHere}
            <time dateTime={answer.publishedAt.toISOString()}>
              {dayInWords(dayIn(words.timeZone, answer.publishedAt), words.locale)}
            </time>
          </Meta>
        </Person>
      </header>
      {answer.rating ? (
        <div className="mt-3">
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
      <LinkedWords text={answer.body} className="mt-3" />
      <AnswerNotes answer={answer} words={words} report={report} />
      <p className="mt-3 text-sm text-ink-soft">{words.generalInformation}</p>
    </article>
  );
}
