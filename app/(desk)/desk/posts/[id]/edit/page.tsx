import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { EditForm } from '@/components/desk/drafts/edit-form';
import { EditNews } from '@/components/desk/drafts/edit-news';
import { HistoryList } from '@/components/desk/drafts/history-list';
import { OutsideNotice } from '@/components/desk/drafts/outside-notice';
import { ProblemList } from '@/components/desk/drafts/problem-list';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { PageHeading } from '@/components/ui/page-heading';
import { openToWrite } from '@/lib/drafts/open-draft';
import { listNewBlocks } from '@/lib/drafts/writing/new-block';
import { readEditor, readHistory, readWhoJoined } from '@/lib/drafts/writing/read-editor';
import { findViewer, requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

type EditPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

const words = desk.editPost;

export const metadata: Metadata = { title: words.metadataTitle };

export default async function EditPage({ params, searchParams }: EditPageProps) {
  const { id } = await params;
  const asked = await searchParams;
  // A form sent without scripts by someone whose session has ended comes back here: a redirect would lose their words.
  const isForm = (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
  const viewer = isForm ? await findViewer() : await requireViewer(`/desk/posts/${id}/edit`);
  const opened = viewer && (await openToWrite(viewer, id).catch(respondToRefusal));
  const view = opened && (await readEditor(opened, now()));
  const history = opened ? await readHistory(opened) : [];
  const [done, by] = [paramOf(asked, 'done'), paramOf(asked, 'by')];
  const joinedBy = view && done === 'joined' ? await readWhoJoined(by) : '';
  return (
    <DeskFrame viewer={viewer} place="posts">
      <div className="space-y-8">
        {view ? (
          <PageHeading kicker={words.kicker} lead={words.lead}>
            {view.title}
          </PageHeading>
        ) : null}
        <EditNews done={done} name={joinedBy} at={paramOf(asked, 'at')} twice={Number(paramOf(asked, 'twice')) || 0} />
        {view?.isChangedOutside ? <OutsideNotice id={id} /> : null}
        {view ? (
          <p>
            <a href={`/desk/posts/${id}/review`} className="inline-flex min-h-11 items-center font-semibold">
              {words.review}
            </a>
            <a href={`/desk/posts/${id}/sources`} className="ms-6 inline-flex min-h-11 items-center font-semibold">
              {desk.sources.metadataTitle}
            </a>
          </p>
        ) : null}
        <script type="module" async src="/write.js" />
        <EditForm
          key={view?.base ?? 'signed-out'}
          id={id}
          view={view}
          newBlocks={listNewBlocks()}
          writer={viewer?.accountId ?? ''}
        />
        {view ? <ProblemList problems={view.problems} isLive /> : null}
        {view ? <HistoryList id={id} history={history} /> : null}
      </div>
    </DeskFrame>
  );
}
