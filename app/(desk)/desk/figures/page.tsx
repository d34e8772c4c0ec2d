import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { WaitPlot } from '@/components/desk/log/wait-plot';
import { countWords } from '@/components/desk/queue-filter';
import { PageHeading } from '@/components/ui/page-heading';
import { readFigures } from '@/lib/comments/desk/read-figures';
import { waitingWords } from '@/lib/comments/figures/waiting-words';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { en } from '@/lib/shared/messages/en';

export const metadata: Metadata = { title: 'Figures' };

export default async function FiguresPage() {
  const viewer = await requireViewer('/desk/figures');
  const { waiting, unanswered, typical, decisions, answers } = await readFigures(viewer, now()).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="waiting">
      <div className="space-y-10">
        <PageHeading lead="The whole practice, in the last twelve weeks. Each message counts once, in the week in which it was first decided about.">
          Figures
        </PageHeading>
        <dl className="grid max-w-measure grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-lg">
          <dt>Waiting to be read</dt>
          <dd>{countWords(waiting)}</dd>
          <dt>
            <a href="/desk/open">Waiting for an answer</a>
          </dt>
          <dd>{countWords(unanswered)}</dd>
        </dl>
        <p className="max-w-measure">
          What readers are told: {waitingWords('read', typical, en)} {waitingWords('answer', typical, en)}
        </p>
        <WaitPlot id="to-decision" title="From arriving to the first decision" weeks={decisions} />
        <WaitPlot id="to-answer" title="From arriving to an answer" weeks={answers} />
      </div>
    </DeskFrame>
  );
}
