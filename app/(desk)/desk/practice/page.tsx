import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { BoardNews } from '@/components/practice/board/board-news';
import { ClinicBoard } from '@/components/practice/board/clinic-board';
import { WaitBoard } from '@/components/practice/board/wait-board';
import { FactForm } from '@/components/practice/fact-form';
import { FactList } from '@/components/practice/fact-list';
import { OldLinesNotice } from '@/components/practice/old-lines-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import type { Viewer } from '@/lib/identity/viewer';
import { mayReadLetters } from '@/lib/letters/letter';
import { now as readClock } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { readFactsForDesk } from '@/lib/practice/read-practice-facts';
import { readBoard } from '@/lib/practice/says/read-board';
import { desk } from '@/lib/shared/messages/desk';

const { practicePage: words, todayBoard } = desk;

export const metadata: Metadata = { title: words.metadataTitle };

const letters = '/desk/letters';

const ways = [
  [letters, desk.lettersPage.title],
  ['/desk/practice/hours', todayBoard.linkHours],
  ['/desk/practice/texts', words.readyMadeWordsReasons],
  ['#facts', todayBoard.linkFacts],
] as const;

export default async function DeskPracticePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const [done, at] = [paramOf(params, 'done'), paramOf(params, 'at')];
  const viewer = await requireViewer('/desk/practice');
  const now = readClock();
  const [facts, { shown, waits, places }] = await Promise.all([readFactsForDesk(viewer), readBoard(viewer, now)]).catch(
    respondToRefusal,
  );
  return (
    <DeskFrame viewer={viewer} place="practice">
      <div className="space-y-10">
        {done === 'removed' ? <Notice tone="success" role="status" title={words.doneWordsRemoved} /> : null}
        {done !== 'removed' && at === '' ? <BoardNews done={done} /> : null}
        <OldLinesNotice now={now} />
        <div>
          <PageHeading lead={todayBoard.lead}>{words.metadataTitle}</PageHeading>
          <Ways viewer={viewer} />
        </div>
        <section aria-labelledby="waits" className="space-y-4">
          <h2 id="waits" className="text-2xl">
            {todayBoard.waitsTitle}
          </h2>
          <WaitBoard shown={shown} waits={waits} now={now} news={{ at, done }} />
        </section>
        <section aria-labelledby="clinics" className="space-y-4">
          <h2 id="clinics" className="text-2xl">
            {todayBoard.clinicsTitle}
          </h2>
          <ClinicBoard shown={shown} places={places} now={now} news={{ at, done }} />
        </section>
        <section aria-labelledby="facts" className="space-y-4">
          <h2 id="facts" className="text-2xl">
            {todayBoard.linkFacts}
          </h2>
          <p className="max-w-measure">{words.factsChangeWeekWeek}</p>
          {facts.length > 0 ? (
            <FactList facts={facts} now={now} />
          ) : (
            <EmptyState title={words.noFactsYet}>{words.addFirstOneBelow}</EmptyState>
          )}
          <details>
            <summary className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4">
              {words.addFact}
            </summary>
            <FactForm key={facts.length} fact={null} />
          </details>
        </section>
      </div>
    </DeskFrame>
  );
}

function Ways({ viewer }: { viewer: Viewer }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6">
      {ways
        .filter(([href]) => href !== letters || mayReadLetters(viewer))
        .map(([href, label]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center font-semibold">
              {label}
            </a>
          </li>
        ))}
    </ul>
  );
}
