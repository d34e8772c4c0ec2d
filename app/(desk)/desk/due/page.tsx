import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { DueList } from '@/components/desk/queue/due-list';
import { DuePosts, RepeatedQuestions } from '@/components/desk/queue/due-posts';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { readDueAnswers } from '@/lib/comments/desk/read-due-answers';
import { readRepeated } from '@/lib/comments/duplicates/read-repeated';
import { readDuePosts } from '@/lib/drafts/review/read-due-posts';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.dueList;

export const metadata: Metadata = { title: words.title };

/** The end of the last page; nothing where it is none. */
function placeIn(params: AddressParams) {
  const [, reviewBy, id] = /^(\d{4}-\d\d-\d\d)\.([0-9A-Z]{26})$/.exec(paramOf(params, 'after')) ?? [];
  return reviewBy !== undefined && id !== undefined ? { reviewBy, id } : undefined;
}

export default async function DuePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const viewer = await requireViewer('/desk/due');
  const at = now();
  const { items, next } = await readDueAnswers(viewer, placeIn(await searchParams), at);
  const [posts, repeated] = await Promise.all([readDuePosts(viewer, at), readRepeated(viewer, at)]);
  return (
    <DeskFrame viewer={viewer} place="due">
      <div className="space-y-6">
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
        <DuePosts posts={posts} />
        <RepeatedQuestions repeated={repeated} />
        <h2 className="text-2xl">{words.answers}</h2>
        {items.length > 0 ? <DueList items={items} /> : <EmptyState title={words.none}>{null}</EmptyState>}
        {next ? (
          <ButtonLink href={`/desk/due?after=${next.reviewBy}.${next.id}`} variant="secondary">
            {desk.openPage.nextPage}
          </ButtonLink>
        ) : null}
      </div>
    </DeskFrame>
  );
}
