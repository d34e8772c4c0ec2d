import type { Metadata } from 'next';
import { deedTitles } from '@/components/desk/desk-words';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { DecisionLog } from '@/components/desk/log/decision-log';
import { LogFilterForm } from '@/components/desk/log/log-filter-form';
import { LogPlaces } from '@/components/desk/log/log-places';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { logParams, parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { readLogChoices } from '@/lib/comments/log/read-log-choices';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.decisionsPage.metadataTitle };

const address = '/desk/decisions';

export default async function DecisionsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const filter = parseLogFilter((name) => paramOf(params, name));
  const viewer = await requireViewer(address);
  const at = now();
  const { lines, before } = await readDecisions(viewer, filter, at).catch(respondToRefusal);
  const { people, posts } = await readLogChoices(at);
  const narrowed = logParams({ ...filter, before: null }).size > 0;
  return (
    <DeskFrame viewer={viewer} place="decisions">
      <div className="space-y-8">
        <PageHeading lead={desk.decisionsPage.everyDecisionWhomWhy}>{desk.decisionsPage.metadataTitle}</PageHeading>
        <LogPlaces current={address} />
        <LogFilterForm
          address={address}
          exportName="decisions"
          actions={deedTitles}
          choices={{ people: [...people, { id: 'writer', name: desk.decisionsPage.writer }], posts }}
          filter={filter}
        />
        {lines.length > 0 ? (
          <DecisionLog lines={lines} />
        ) : (
          <EmptyState
            title={narrowed ? desk.decisionsPage.noDecisionFitsThese : desk.decisionsPage.nothingHasBeenDecided}
          />
        )}
        {before === null ? null : (
          <ButtonLink href={`${address}?${logParams({ ...filter, before })}`} variant="secondary">
            {desk.decisionsPage.olderDecisions}
          </ButtonLink>
        )}
      </div>
    </DeskFrame>
  );
}
