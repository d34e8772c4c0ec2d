import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { FactForm } from '@/components/practice/fact-form';
import { FactList } from '@/components/practice/fact-list';
import { OldLinesNotice } from '@/components/practice/old-lines-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { readFactsForDesk } from '@/lib/practice/read-practice-facts';

export const metadata: Metadata = { title: 'Practice' };

const doneWords: Record<string, string> = {
  removed: 'Removed. Posts that showed it now ask readers to call the practice.',
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
        <PageHeading lead="Facts that change from week to week, such as how long people wait. Posts show them by name, with the time you saved them, so nobody has to change a post.">
          Practice
        </PageHeading>
        <p>
          <a href="/desk/practice/texts" className="inline-flex min-h-11 items-center font-semibold">
            Ready-made words: reasons, answers and lines
          </a>
        </p>
        {facts.length > 0 ? (
          <FactList facts={facts} now={now()} />
        ) : (
          <EmptyState title="No facts yet">Add the first one below.</EmptyState>
        )}
        <section aria-labelledby="add" className="space-y-4">
          <h2 id="add" className="text-2xl">
            Add a fact
          </h2>
          <p className="max-w-measure">
            In a post, write <code>{'<PracticeFact id="next-appointment" />'}</code> where the sentence belongs.
          </p>
          <FactForm key={facts.length} fact={null} />
        </section>
      </div>
    </DeskFrame>
  );
}
