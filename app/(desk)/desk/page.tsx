import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { deedTitle } from '@/components/desk/desk-words';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { MailTroubleNotice } from '@/components/desk/frame/mail-trouble';
import { PlaceholderNotice } from '@/components/desk/placeholder-notice';
import { GivenToMe, LiveCount, LiveDesk, NewMessages } from '@/components/desk/presence/live-desk';
import { BulkForm } from '@/components/desk/queue/bulk-form';
import { savedDeskView } from '@/components/desk/queue/desk-views';
import { QueueFilters } from '@/components/desk/queue/queue-filters';
import { QueueList } from '@/components/desk/queue/queue-list';
import { readQueueView } from '@/components/desk/queue/read-queue-view';
import { SavedViewForm } from '@/components/desk/queue/saved-view-form';
import { type AddressParams, everythingWaiting, paramOf, queueAddress } from '@/components/desk/queue-filter';
import { OldLinesNotice } from '@/components/practice/old-lines-notice';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { bulkActions } from '@/lib/comments/bulk/bulk-state';
import { readLogChoices } from '@/lib/comments/log/read-log-choices';
import { readAction } from '@/lib/comments/transitions';
import { readSavedViews } from '@/lib/comments/views/keep-views';
import { hasPlaceholderAddress } from '@/lib/identity/accounts/manage-accounts';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { practiceReasonCode } from '@/lib/practice/canned-text';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.queuePage.metadataTitle };

const nothing = {
  waiting: desk.queuePage.nothingWaiting,
  snoozed: desk.queuePage.nothingSnoozed,
  returned: desk.queuePage.nothingReturned,
  declined: desk.queuePage.nothingDeclined,
  'taken-down': desk.queuePage.nothingTakenDown,
} as const;

export default async function QueuePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const viewer = await requireViewer('/desk');
  const at = now();
  const view = await readQueueView(viewer, params, at);
  const { filter, items, count, next, label, waits } = view;
  const { posts } = await readLogChoices(at);
  const practiceReasons = (await readCannedTexts(viewer))
    .filter((text) => text.kind === 'decline')
    .map((text) => ({ code: practiceReasonCode(text.id), label: text.label }));
  const narrowed = queueAddress({ ...filter, state: 'waiting' }) !== queueAddress(everythingWaiting);
  const open = queueAddress(filter);
  const saved = (await readSavedViews(viewer)).find((one) => queueAddress(savedDeskView(one).filter) === open) ?? null;
  const done = paramOf(params, 'done');
  const rights = rightsOf(viewer);
  return (
    <LiveDesk filters={view.filters} from={at.getTime()} shown={items.map(({ id }) => id)}>
      <DeskFrame viewer={viewer} place={null} view={filter}>
        <div className="space-y-3">
          {done ? <Notice tone="success" role="status" title={`${deedTitle(readAction(done))}.`} /> : null}
          {(await hasPlaceholderAddress(viewer)) ? <PlaceholderNotice /> : null}
          <MailTroubleNotice viewer={viewer} />
          <GivenToMe />
          {rights.seesToHelpLines ? <OldLinesNotice now={at} /> : null}
          <div className="flex min-h-11 flex-wrap items-center gap-x-4">
            <h1 className="text-3xl">
              {saved?.name ?? label}
              <span className="text-ink-soft">
                {' '}
                (<LiveCount count={count} />)
              </span>
            </h1>
            <p className="text-sm text-ink-soft">{desk.queueWhose[rights.messages]}</p>
            <div className="ms-auto">
              <NewMessages />
            </div>
          </div>
          <div className="flex flex-wrap items-start gap-x-4">
            <QueueFilters filter={filter} posts={posts} />
            {saved || open !== '/desk' ? (
              <SavedViewForm
                key={open}
                query={open.slice('/desk?'.length)}
                saved={saved && { id: saved.id, name: saved.name }}
              />
            ) : null}
          </div>
          <BulkForm
            formKey={randomUUID()}
            practiceReasons={practiceReasons}
            handles={filter.state === 'waiting' && rights.messages !== 'complaints'}
            actions={!waits ? [] : rights.messages === 'complaints' ? ['decline', 'escalate'] : bulkActions}
          >
            {items.length > 0 ? <QueueList view={view} ticks /> : null}
          </BulkForm>
          {items.length > 0 ? null : (
            <EmptyState title={nothing[filter.state]}>
              {narrowed || view.after ? (
                <a href="/desk">{desk.queuePage.showEverythingWaiting}</a>
              ) : (
                desk.queuePage.newMessagesAppearHere
              )}
            </EmptyState>
          )}
          {next ? (
            <ButtonLink href={queueAddress(filter, next)} variant="secondary">
              {desk.queuePage.nextPage}
            </ButtonLink>
          ) : null}
        </div>
      </DeskFrame>
    </LiveDesk>
  );
}
