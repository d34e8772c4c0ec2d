import type { Metadata } from 'next';
import { DeadMails, SendAllAgain } from '@/components/desk/dead-mails';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, countWords, paramOf, wordsFor } from '@/components/desk/queue-filter';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { readUnsentMails } from '@/lib/comments/notifications/read-dead-mails';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

export const metadata: Metadata = { title: desk.mailsPage.metadataTitle };

const doneWords = {
  again: desk.mailsPage.doneWordsAgain,
  already: desk.mailsPage.doneWordsAlready,
  all: desk.mailsPage.doneWordsAll,
};

export default async function NoticesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const done = wordsFor(paramOf(params, 'done'), doneWords);
  const viewer = await requireViewer('/desk/notices');
  const after = paramOf(params, 'after') || null;
  const { dead, count, more, unsent } = await readUnsentMails(viewer, after).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="mails">
      <div className="space-y-8">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading lead={desk.mailsPage.mailsTriedSendEight}>{desk.mailsPage.metadataTitle}</PageHeading>
        <p>
          <Sentence words={desk.mailsPage.waitingSent} parts={{ unsent: countWords(unsent) }} />
        </p>
        <SendAllAgain count={count} />
        {dead.length > 0 ? <DeadMails mails={dead} /> : <EmptyState title={desk.mailsPage.noMailGivenUp} />}
        {more === null ? null : (
          <p>
            <a href={`/desk/notices?after=${more}`}>{say(desk.mailsPage.earlierOnes, { count }, deskLocale)}</a>
          </p>
        )}
      </div>
    </DeskFrame>
  );
}
