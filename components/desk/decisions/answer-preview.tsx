import type { AnswerLabels } from '@/components/comments/thread/answer-labels';
import { AnswerView } from '@/components/comments/thread/answer-view';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { desk } from '@/lib/shared/messages/desk';

type AnswerPreviewProps = {
  /** What came back of this form; null when nothing was asked to be shown. */
  answer: PublicAnswer | null;
  words: AnswerLabels;
  report: SideEffectReport | null;
  pending: boolean;
};

/** The answer as its page will show it, before anybody else sees it, and the button that asks for it. */
export function AnswerPreview({ answer, words, report, pending }: AnswerPreviewProps) {
  return (
    <>
      {answer === null ? null : (
        <Notice role="status" title={desk.answerPreview.readersWouldSeeNothing}>
          <div className="rounded bg-paper px-3 pb-3">
            <AnswerView answer={answer} words={words} report={report} depth={2} />
          </div>
        </Notice>
      )}
      <Button name="step" value="preview" variant="secondary" disabled={pending} className="w-full sm:w-auto">
        {desk.answerPreview.showReadersWillSee}
      </Button>
    </>
  );
}
