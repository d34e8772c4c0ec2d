import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { openAddress, openAskedOf, openPlaceOf, openViewOf } from '@/components/desk/queue/open-filter';
import { UnansweredFilters } from '@/components/desk/queue/unanswered-filters';
import { UnansweredList } from '@/components/desk/queue/unanswered-list';
import { type AddressParams, countWords } from '@/components/desk/queue-filter';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { readUnanswered } from '@/lib/comments/desk/read-unanswered';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';

export const metadata: Metadata = { title: 'Unanswered' };

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
        <PageHeading lead="Questions whose writers wait for an answer, whether they are public already or nobody has read them yet. Publishing a question does not end the wait.">
          Unanswered ({countWords(count)})
        </PageHeading>
        <UnansweredFilters view={view} physicians={physicians} />
        {items.length > 0 ? (
          <UnansweredList items={items} now={at} />
        ) : (
          <EmptyState title="No question waits for an answer">
            {openAddress(view) === '/desk/open' ? null : <a href="/desk/open">Show everything that is unanswered</a>}
          </EmptyState>
        )}
        {next ? (
          <ButtonLink href={openAddress(view, next)} variant="secondary">
            Next page
          </ButtonLink>
        ) : null}
      </div>
    </DeskFrame>
  );
}
