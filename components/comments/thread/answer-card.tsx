import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import { env } from '@/lib/platform/env';
import { findSideEffectReport } from '@/lib/practice/side-effect-reports';
import { answerLabels } from './answer-labels';
import { AnswerView } from './answer-view';

type AnswerCardProps = {
  answer: PublicAnswer;
  language?: string | null | undefined;
  /** One below the heading of the question. */
  depth?: 3 | 4;
};

/** The badge comes from the record that the server froze with the answer; no alias can look like it. */
export function AnswerCard({ answer, language, depth = 4 }: AnswerCardProps) {
  return (
    <AnswerView
      answer={answer}
      words={answerLabels(language)}
      report={findSideEffectReport(env().JURISDICTION)}
      depth={depth}
    />
  );
}
