import { useEffect, useRef } from 'react';
import type { AnswerLabels } from '@/components/comments/thread/answer-labels';
import { AnswerView } from '@/components/comments/thread/answer-view';
import { Notice } from '@/components/ui/notice';
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { desk } from '@/lib/shared/messages/desk';

type AnswerPreviewProps = {
  /** What came back of this form; null when nothing was asked to be shown. */
  answer: PublicAnswer | null;
  words: AnswerLabels;
  report: SideEffectReport | null;
};

/** The answer as its page will show it, before anybody else sees it. It comes into view: the button that asked for it stands elsewhere. */
export function AnswerPreview({ answer, words, report }: AnswerPreviewProps) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer !== null) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  if (answer === null) return null;
  return (
    <div ref={shown}>
      <Notice role="status" title={desk.answerPreview.readersWouldSeeNothing}>
        <div className="rounded bg-paper px-3 pb-3">
          <AnswerView answer={answer} words={words} report={report} depth={2} />
        </div>
      </Notice>
    </div>
  );
}
