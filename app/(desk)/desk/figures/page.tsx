import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { FollowerFigures } from '@/components/desk/log/follower-figures';
import { ScreeningErrors } from '@/components/desk/log/screening-errors';
import { ScreeningTable } from '@/components/desk/log/screening-table';
import { TypicalStat } from '@/components/desk/log/typical-stat';
import { WaitPlot, WaitTable } from '@/components/desk/log/wait-plot';
import { countWords } from '@/components/desk/queue-filter';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeading } from '@/components/ui/page-heading';
import { Stat, Stats } from '@/components/ui/work/stat';
import { readFigures } from '@/lib/comments/desk/read-figures';
import { readFollowerFigures } from '@/lib/following/read-follower-figures';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.figuresPage;

export const metadata: Metadata = { title: words.metadataTitle };

export default async function FiguresPage() {
  const viewer = await requireViewer('/desk/figures');
  const figures = await readFigures(viewer, now()).catch(respondToRefusal);
  const followers = await readFollowerFigures(viewer).catch(respondToRefusal);
  const { waiting, unanswered, typical, decisions, answers } = figures;
  return (
    <DeskFrame viewer={viewer} place="figures">
      <div className="space-y-8">
        <PageHeading lead={words.wholePracticeLastTwelve}>{words.metadataTitle}</PageHeading>
        <Stats>
          <Stat label={words.waitingRead}>{countWords(waiting)}</Stat>
          <Stat
            label={
              <a href="/desk/open" className="inline-block py-0.5">
                {words.waitingAnswer}
              </a>
            }
          >
            {countWords(unanswered)}
          </Stat>
          <TypicalStat wait={typical.read} words={{ label: words.halfRead, tooFew: words.tooFewRead }} />
          <TypicalStat wait={typical.answer} words={{ label: words.halfAnswered, tooFew: words.tooFewAnswered }} />
        </Stats>
        <WaitPlot title={words.chart} weeks={decisions} />
        <section aria-labelledby="tables">
          <h2 id="tables" className="text-xl">
            {words.tables}
          </h2>
          <WaitTable id="to-decision" title={words.arrivingFirstDecision} weeks={decisions} />
          <WaitTable id="to-answer" title={words.arrivingAnswer} weeks={answers} />
          <Disclosure label={desk.screeningErrors.title}>
            <ScreeningErrors errors={figures.screening} />
          </Disclosure>
          <Disclosure label={desk.screeningTable.title}>
            <ScreeningTable />
          </Disclosure>
        </section>
        <FollowerFigures figures={followers} />
      </div>
    </DeskFrame>
  );
}
