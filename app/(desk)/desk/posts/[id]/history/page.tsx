import type { Metadata } from 'next';
import { BesideList } from '@/components/desk/drafts/beside-list';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { PageHeading } from '@/components/ui/page-heading';
import { restoreRevisionAction } from '@/lib/drafts/draft-actions';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { type ComparedVersion, readVersions } from '@/lib/drafts/review/read-versions';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

type HistoryPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

const words = desk.postHistory;

export const metadata: Metadata = { title: words.metadataTitle };

export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const { id } = await params;
  const viewer = await requireViewer(`/desk/posts/${id}/history`);
  const opened = await requireOwnDraft(viewer, id).catch(respondToRefusal);
  const { versions, compared } = await readVersions(opened, paramOf(await searchParams, 'version'));
  return (
    <DeskFrame viewer={viewer} place="posts">
      <div className="space-y-10">
        <PageHeading kicker={words.kicker} lead={words.lead}>
          {words.metadataTitle}
        </PageHeading>
        <p>
          <ButtonLink href={`/desk/posts/${id}/edit`} variant="secondary">
            {desk.sources.back}
          </ButtonLink>
        </p>
        {compared === null ? null : <Compared id={id} version={compared} />}
        {versions.length === 0 ? <EmptyState title={desk.editPost.noHistory} /> : null}
        <ol role="list" className={ruledList}>
          {versions.map(({ id: version, number, by, createdAt, made }) => (
            <li key={version} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
              <a
                href={`/desk/posts/${id}/history?version=${version}#compared`}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {say(desk.editPost.version, { number: String(number), by })}
              </a>
              <span className="text-sm text-ink-soft">
                {made === 'out' ? `${words.wentOut} ` : ''}
                <Moment at={createdAt} />
              </span>
            </li>
          ))}
        </ol>
      </div>
    </DeskFrame>
  );
}

/** One version beside the words of now, and the way back to it. */
function Compared({ id, version: { id: version, number, rows } }: { id: string; version: ComparedVersion }) {
  return (
    <section id="compared" aria-labelledby="compared-title" className="scroll-mt-4 space-y-4">
      <h2 id="compared-title" className="text-2xl">
        {say(words.compared, { number: String(number) })}
      </h2>
      <BesideList rows={rows} titles={words} />
      <form action={restoreRevisionAction}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="revision" value={version} />
        <Button variant="secondary">{desk.editPost.restore}</Button>
      </form>
    </section>
  );
}
