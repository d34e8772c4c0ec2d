import type { Metadata } from 'next';
import { answerRefusal } from '@/components/desk/answer-refusal';
import { DeskFrame } from '@/components/desk/desk-frame';
import { countWords } from '@/components/desk/queue-filter';
import { WaitPlot } from '@/components/desk/wait-plot';
import { PageHeading } from '@/components/ui/page-heading';
import { readFigures } from '@/lib/comments/read-figures';
import { requireViewer } from '@/lib/identity/session';
import { now } from '@/lib/platform/clock';

export const metadata: Metadata = { title: 'Figures' };

export default async function FiguresPage() {
  const viewer = await requireViewer('/desk/figures');
  const { waiting, decisions, answers } = await readFigures(viewer, now()).catch(answerRefusal);
  return (
    <DeskFrame viewer={viewer} place="waiting">
      <div className="space-y-10">
        <PageHeading lead="The whole practice, in the last twelve weeks. Each message counts once, in the week in which it was first decided about.">
          Figures
        </PageHeading>
        <p className="text-lg">Waiting now: {countWords(waiting)}</p>
        <WaitPlot id="to-decision" title="From arriving to the first decision" weeks={decisions} />
        <WaitPlot id="to-answer" title="From arriving to an answer" weeks={answers} />
      </div>
    </DeskFrame>
  );
}
