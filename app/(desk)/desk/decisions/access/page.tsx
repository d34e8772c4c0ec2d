import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { AccessLog, accessTitles } from '@/components/desk/log/access-log';
import { LogFilterForm } from '@/components/desk/log/log-filter-form';
import { LogPlaces } from '@/components/desk/log/log-places';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { logParams, parseLogFilter } from '@/lib/comments/log/log-filter';
import { readAccessLog } from '@/lib/comments/log/read-access-log';
import { readLogChoices } from '@/lib/comments/log/read-log-choices';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.decisionsAccessPage.metadataTitle };

const address = '/desk/decisions/access';

export default async function AccessPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const filter = parseLogFilter((name) => paramOf(params, name));
  const viewer = await requireViewer(address);
  const at = now();
  const { lines, before } = await readAccessLog(viewer, filter, at).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="decisions">
      <div className="space-y-8">
        <PageHeading lead={desk.decisionsAccessPage.openedMessagePublicCannot}>
          {desk.decisionsAccessPage.metadataTitle}
        </PageHeading>
        <LogPlaces current={address} />
        <LogFilterForm
          address={address}
          exportName="access"
          actions={accessTitles}
          choices={await readLogChoices(at)}
          filter={filter}
        />
        {lines.length > 0 ? <AccessLog lines={lines} /> : <EmptyState title={desk.decisionsAccessPage.nothingHere} />}
        {before === null ? null : (
          <ButtonLink href={`${address}?${logParams({ ...filter, before })}`} variant="secondary">
            {desk.decisionsAccessPage.older}
          </ButtonLink>
        )}
      </div>
    </DeskFrame>
  );
}
