import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { FactForm } from '@/components/practice/fact-form';
import { FactList } from '@/components/practice/fact-list';
import { OldLinesNotice } from '@/components/practice/old-lines-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { readFactsForDesk } from '@/lib/practice/read-practice-facts';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.practicePage.metadataTitle };

const doneWords: Record<string, string> = {
  removed: desk.practicePage.doneWordsRemoved,
};

export default async function DeskPracticePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = doneWords[paramOf(await searchParams, 'done')];
  const viewer = await requireViewer('/desk/practice');
  const facts = await readFactsForDesk(viewer).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="practice">
      <div className="space-y-10">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <OldLinesNotice now={now()} />
        <PageHeading lead={desk.practicePage.factsChangeWeekWeek}>{desk.practicePage.metadataTitle}</PageHeading>
        <p>
          <a href="/desk/practice/texts" className="inline-flex min-h-11 items-center font-semibold">
            {desk.practicePage.readyMadeWordsReasons}
          </a>
        </p>
        {facts.length > 0 ? (
          <FactList facts={facts} now={now()} />
        ) : (
          <EmptyState title={desk.practicePage.noFactsYet}>{desk.practicePage.addFirstOneBelow}</EmptyState>
        )}
        <section aria-labelledby="add" className="space-y-4">
          <h2 id="add" className="text-2xl">
            {desk.practicePage.addFact}
          </h2>
          <p className="max-w-measure">
            <Sentence
              words={desk.practicePage.postWriteWhereSentence}
              parts={{ code: <code>{'<PracticeFact id="next-appointment" />'}</code> }}
            />
          </p>
          <FactForm key={facts.length} fact={null} />
        </section>
      </div>
    </DeskFrame>
  );
}
