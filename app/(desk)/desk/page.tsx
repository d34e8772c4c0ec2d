import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { deedTitle } from '@/components/desk/desk-words';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { MailTroubleNotice } from '@/components/desk/frame/mail-trouble';
import { RememberList } from '@/components/desk/keys/remember-list';
import { PlaceholderNotice } from '@/components/desk/placeholder-notice';
import { LiveCount, LiveDesk, NewMessages } from '@/components/desk/presence/live-desk';
import { BulkForm } from '@/components/desk/queue/bulk-form';
import { QueueFilters } from '@/components/desk/queue/queue-filters';
import { QueueList } from '@/components/desk/queue/queue-list';
import {
  type AddressParams,
  askedOf,
  everythingWaiting,
  paramOf,
  placeOf,
  queueAddress,
  queueFilterOf,
} from '@/components/desk/queue-filter';
import { OldLinesNotice } from '@/components/practice/old-lines-notice';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { bulkActions } from '@/lib/comments/decisions/bulk-state';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { readLogChoices } from '@/lib/comments/log/read-log-choices';
import { readOpenBy } from '@/lib/comments/presence/hold-open';
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
  returned: desk.queuePage.nothingReturned,
  declined: desk.queuePage.nothingDeclined,
  'taken-down': desk.queuePage.nothingTakenDown,
} as const;

export default async function QueuePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const viewer = await requireViewer('/desk');
  const filter = queueFilterOf(params);
  const at = now();
  const after = placeOf(params) ?? undefined;
  const { items, count, next } = await readQueue(viewer, { ...askedOf(filter, at), after }, at);
  const open = await readOpenBy(
    viewer,
    items.map(({ id }) => id),
    at,
  );
  const { posts } = await readLogChoices(at);
  const practiceReasons = (await readCannedTexts(viewer))
    .filter((text) => text.kind === 'decline')
    .map((text) => ({ code: practiceReasonCode(text.id), label: text.label }));
  const narrowed = queueAddress({ ...filter, state: 'waiting' }) !== queueAddress(everythingWaiting);
  const done = paramOf(params, 'done');
  const label = {
    waiting: desk.queuePage.waiting,
    returned: desk.queuePage.sentBack,
    declined: desk.queuePage.declined,
    'taken-down': desk.queuePage.takenDown,
  }[filter.state];
  const decidedAlready = filter.state === 'declined' || filter.state === 'taken-down';
  return (
    <DeskFrame viewer={viewer} place="waiting">
      <LiveDesk
        filters={queueAddress(filter).replace(/^[^?]*\??/, '')}
        from={at.getTime()}
        shown={items.map(({ id }) => id)}
      >
        <div className="space-y-6">
          {done ? <Notice tone="success" role="status" title={`${deedTitle(done)}.`} /> : null}
          {(await hasPlaceholderAddress(viewer)) ? <PlaceholderNotice /> : null}
          <MailTroubleNotice viewer={viewer} />
          {rightsOf(viewer).seesToHelpLines ? <OldLinesNotice now={at} /> : null}
          <div className="flex min-h-14 flex-wrap items-center justify-between gap-x-6">
            <h1 className="text-3xl tracking-tight">
              {label}
              <span className="text-ink-soft">
                {' '}
                (<LiveCount count={count} />)
              </span>
            </h1>
            <NewMessages />
          </div>
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <a href="/desk/search" className="inline-flex min-h-11 items-center">
                {desk.queuePage.searchMessages}
              </a>
            </li>
            <li>
              <a href="/desk/figures" className="inline-flex min-h-11 items-center">
                {desk.queuePage.howLongPeopleWait}
              </a>
            </li>
          </ul>
          <QueueFilters filter={filter} posts={posts} leads={viewer.physician !== null} />
          <RememberList ids={items.map(({ id }) => id)} />
          <BulkForm
            formKey={randomUUID()}
            practiceReasons={practiceReasons}
            actions={
              decidedAlready ? [] : rightsOf(viewer).messages === 'complaints' ? ['decline', 'escalate'] : bulkActions
            }
          >
            {items.length > 0 ? (
              <QueueList items={items} open={open} label={label} waits={!decidedAlready} now={at} />
            ) : null}
          </BulkForm>
          {items.length > 0 ? null : (
            <EmptyState title={nothing[filter.state]}>
              {narrowed || after ? (
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
      </LiveDesk>
    </DeskFrame>
  );
}
