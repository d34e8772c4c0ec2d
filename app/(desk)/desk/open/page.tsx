import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { openAddress, openAskedOf, openPlaceOf, openViewOf } from '@/components/desk/queue/open-filter';
import { UnansweredFilters } from '@/components/desk/queue/unanswered-filters';
import { UnansweredList } from '@/components/desk/queue/unanswered-list';
import { type AddressParams, countWords } from '@/components/desk/queue-filter';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { readUnanswered } from '@/lib/comments/desk/read-unanswered';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.openPage.metadataTitle };

export default async function UnansweredPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const view = openViewOf(params);
  const viewer = await requireViewer(openAddress(view));
  const at = now();
  const asked = { ...openAskedOf(view, at), after: openPlaceOf(params) ?? undefined };
  const { items, count, next, physicians } = await readUnanswered(viewer, asked, at);
  return (
    <DeskFrame viewer={viewer} place="unanswered">
      <div className="space-y-6">
        <PageHeading lead={desk.openPage.questionsWhoseWritersWait}>
          <Sentence words={desk.openPage.unanswered} parts={{ count: countWords(count) }} />
        </PageHeading>
        <UnansweredFilters view={view} physicians={physicians} />
        {items.length > 0 ? (
          <UnansweredList items={items} now={at} />
        ) : (
          <EmptyState title={desk.openPage.noQuestionWaitsAnswer}>
            {openAddress(view) === '/desk/open' ? null : (
              <a href="/desk/open">{desk.openPage.showEverythingUnanswered}</a>
            )}
          </EmptyState>
        )}
        {next ? (
          <ButtonLink href={openAddress(view, next)} variant="secondary">
            {desk.openPage.nextPage}
          </ButtonLink>
        ) : null}
      </div>
    </DeskFrame>
  );
}
