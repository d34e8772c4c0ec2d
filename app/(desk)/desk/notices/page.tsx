import type { Metadata } from 'next';
import { DeadNotices } from '@/components/desk/dead-notices';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, countWords, paramOf } from '@/components/desk/queue-filter';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { readNotices } from '@/lib/comments/notifications/read-dead-mails';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';

export const metadata: Metadata = { title: 'Mail' };

const doneWords: Record<string, string> = {
  again: 'It is in line again and goes out within a minute.',
  already: 'It is not given up any more: it was sent, or is in line already.',
};

export default async function NoticesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = doneWords[paramOf(await searchParams, 'done')];
  const viewer = await requireViewer('/desk/notices');
  const { dead, more, unsent } = await readNotices(viewer).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="notices">
      <div className="space-y-8">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading lead="Mails that we tried to send eight times and then gave up. Look at the mail settings first, then send them again.">
          Mail
        </PageHeading>
        <p>Waiting to be sent: {countWords(unsent)}</p>
        {dead.length > 0 ? <DeadNotices notices={dead} /> : <EmptyState title="No mail was given up" />}
        {more ? <p className="text-sm text-ink-soft">These are the latest {dead.length}.</p> : null}
      </div>
    </DeskFrame>
  );
}
