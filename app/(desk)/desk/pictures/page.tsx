import type { Metadata } from 'next';
import { PictureForm } from '@/components/desk/drafts/library/picture-form';
import { PictureList } from '@/components/desk/drafts/library/picture-list';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { mayBegin } from '@/lib/drafts/draft-access';
import { knownFault } from '@/lib/drafts/pictures/known-fault';
import { readLibrary } from '@/lib/drafts/pictures/read-library';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';

const words = desk.pictures;

export const metadata: Metadata = { title: words.metadataTitle };

export default async function PicturesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const viewer = await requireViewer('/desk/pictures');
  if (!mayBegin(viewer)) respondToRefusal(notFound());
  const asked = await searchParams;
  const typed = {
    alt: paramOf(asked, 'alt'),
    credit: paramOf(asked, 'credit'),
    decorative: paramOf(asked, 'decorative') !== '',
    fault: knownFault(paramOf(asked, 'at'), paramOf(asked, 'wrong')),
  };
  const pictures = await readLibrary();
  const news: Record<string, string> = words.news;
  const done = news[paramOf(asked, 'done')];
  return (
    <DeskFrame viewer={viewer} place="posts">
      <div className="space-y-10">
        <PageHeading lead={words.lead}>{words.metadataTitle}</PageHeading>
        {done === undefined ? null : (
          <Notice tone="success" role="status" title={done}>
            {null}
          </Notice>
        )}
        <PictureForm typed={typed} />
        {pictures.length > 0 ? <PictureList pictures={pictures} /> : <EmptyState title={words.none} />}
      </div>
    </DeskFrame>
  );
}
