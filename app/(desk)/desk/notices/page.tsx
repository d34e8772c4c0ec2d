import type { Metadata } from 'next';
import { DeadNotices } from '@/components/desk/dead-notices';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, countWords, paramOf } from '@/components/desk/queue-filter';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { readNotices } from '@/lib/comments/notifications/read-dead-mails';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.noticesPage.metadataTitle };

const doneWords: Record<string, string> = {
  again: desk.noticesPage.doneWordsAgain,
  already: desk.noticesPage.doneWordsAlready,
};

export default async function NoticesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = doneWords[paramOf(await searchParams, 'done')];
  const viewer = await requireViewer('/desk/notices');
  const { dead, more, unsent } = await readNotices(viewer).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="notices">
      <div className="space-y-8">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading lead={desk.noticesPage.mailsTriedSendEight}>{desk.noticesPage.metadataTitle}</PageHeading>
        <p>
          <Sentence words={desk.noticesPage.waitingSent} parts={{ unsent: countWords(unsent) }} />
        </p>
        {dead.length > 0 ? <DeadNotices notices={dead} /> : <EmptyState title={desk.noticesPage.noMailGivenUp} />}
        {more ? (
          <p className="text-sm text-ink-soft">
            <Sentence words={desk.noticesPage.theseLatest} parts={{ count: dead.length }} />
          </p>
        ) : null}
      </div>
    </DeskFrame>
  );
}
