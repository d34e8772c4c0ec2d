import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { ScreeningErrors } from '@/components/desk/log/screening-errors';
import { ScreeningTable } from '@/components/desk/log/screening-table';
import { WaitPlot } from '@/components/desk/log/wait-plot';
import { countWords } from '@/components/desk/queue-filter';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { readFigures } from '@/lib/comments/desk/read-figures';
import { waitingWords } from '@/lib/comments/figures/waiting-words';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';

export const metadata: Metadata = { title: desk.figuresPage.metadataTitle };

export default async function FiguresPage() {
  const viewer = await requireViewer('/desk/figures');
  const figures = await readFigures(viewer, now()).catch(respondToRefusal);
  const { waiting, unanswered, typical, decisions, answers } = figures;
  return (
    <DeskFrame viewer={viewer} place="figures">
      <div className="space-y-10">
        <PageHeading lead={desk.figuresPage.wholePracticeLastTwelve}>{desk.figuresPage.metadataTitle}</PageHeading>
        <dl className="grid max-w-measure grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-lg">
          <dt>{desk.figuresPage.waitingRead}</dt>
          <dd>{countWords(waiting)}</dd>
          <dt>
            <a href="/desk/open">{desk.figuresPage.waitingAnswer}</a>
          </dt>
          <dd>{countWords(unanswered)}</dd>
        </dl>
        <p className="max-w-measure">
          <Sentence
            words={desk.figuresPage.readersTold}
            parts={{
              read: waitingWords('read', typical, en),
              answer: waitingWords('answer', typical, en),
            }}
          />
        </p>
        <WaitPlot id="to-decision" title={desk.figuresPage.arrivingFirstDecision} weeks={decisions} />
        <WaitPlot id="to-answer" title={desk.figuresPage.arrivingAnswer} weeks={answers} />
        <ScreeningErrors errors={figures.screening} />
        <ScreeningTable />
      </div>
    </DeskFrame>
  );
}
