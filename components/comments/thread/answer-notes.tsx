import { Sentence } from '@/components/ui/sentence';
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { dayInWords } from '@/lib/shared/day-words';
import { dayIn } from '@/lib/shared/days';
import { fillWords } from '@/lib/shared/fill-words';
import type { AnswerLabels } from './answer-labels';

type AnswerNotesProps = {
  answer: PublicAnswer;
  words: AnswerLabels;
  report: SideEffectReport | null;
};

/** What stands beneath an answer: corrections, sources, the day it is read again, and where side effects are reported. */
export function AnswerNotes({ answer, words: { thread: words, locale, timeZone }, report }: AnswerNotesProps) {
  const day = (at: Date): string => dayInWords(dayIn(timeZone, at), locale);
  return (
    <div className="mt-3 space-y-2 text-sm empty:hidden">
      {answer.corrections.map(({ at, note }) => (
        <p key={at.toISOString()} className="border-s-4 border-caution ps-3 break-words">
          {fillWords(words.corrected, { day: day(at), note })}
        </p>
      ))}
      {answer.sources.length > 0 ? (
        <>
          <p className="font-semibold">{words.sources}</p>
          <ul className="list-disc space-y-1 ps-5 break-words">
            {answer.sources.map((source, index) => (
              <li key={index}>
                <SourceWords source={source} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {answer.readAgain ? <p>{fillWords(words.readAgain, { day: day(answer.readAgain) })}</p> : null}
      {answer.reviewBy ? (
        <p className={answer.overdue ? 'font-semibold' : undefined}>
          {fillWords(answer.overdue ? words.reviewPassed : words.reviewBy, {
            day: dayInWords(answer.reviewBy, locale),
          })}
        </p>
      ) : null}
      {answer.adverseEvent && report ? (
        <p>
          <Sentence words={words.sideEffects} parts={{ name: <a href={report.url}>{report.name}</a> }} />
          {report.vaccines ? (
            <>
              {' '}
              <Sentence
                words={words.sideEffectsOfVaccine}
                parts={{ name: <a href={report.vaccines.url}>{report.vaccines.name}</a> }}
              />
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

/** Plain text in which nothing but an https address is a link. */
function SourceWords({ source }: { source: string }) {
  return source.split(/(https:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} rel="nofollow noopener">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
