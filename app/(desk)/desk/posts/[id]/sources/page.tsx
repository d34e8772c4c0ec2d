import type { Metadata } from 'next';
import { ReferenceForm } from '@/components/desk/drafts/library/reference-form';
import { ReferenceLibrary } from '@/components/desk/drafts/library/reference-library';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { readSources, type SourcesView } from '@/lib/drafts/references/read-sources-page';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

type SourcesPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

const words = desk.sources;

export const metadata: Metadata = { title: words.metadataTitle };

export default async function SourcesPage({ params, searchParams }: SourcesPageProps) {
  const { id } = await params;
  const asked = await searchParams;
  const viewer = await requireViewer(`/desk/posts/${id}/sources`);
  const opened = await requireOwnDraft(viewer, id).catch(respondToRefusal);
  const typed = paramOf(asked, 'ref').trim();
  const { own, others, found, parts } = await readSources(opened, typed);
  return (
    <DeskFrame viewer={viewer} place="posts">
      <div className="max-w-3xl space-y-10">
        <PageHeading kicker={words.kicker} lead={words.lead}>
          {words.metadataTitle}
        </PageHeading>
        {paramOf(asked, 'done') === 'added' ? (
          <Notice tone="success" role="status" title={words.added}>
            {null}
          </Notice>
        ) : null}
        <p>
          <ButtonLink href={`/desk/posts/${id}/edit`} variant="secondary">
            {words.back}
          </ButtonLink>
        </p>
        <FindForm typed={typed} isUnreadable={found.kind === 'unreadable'} />
        {'known' in found ? (
          <section id="new" aria-labelledby="new-title" className="scroll-mt-4 space-y-4">
            <h2 id="new-title" className="text-2xl">
              {words.newOne}
            </h2>
            <p>{words.foundHow[found.kind]}</p>
            <ReferenceForm key={typed} id={id} parts={parts} known={found.known} />
          </section>
        ) : null}
        <OwnSources own={own} />
        {others.length === 0 ? null : (
          <section aria-labelledby="others" className="space-y-3">
            <h2 id="others" className="text-2xl">
              {words.library}
            </h2>
            <ReferenceLibrary references={others} addTo={id} />
          </section>
        )}
      </div>
    </DeskFrame>
  );
}

/** With the words in brackets that cite each in the text. */
function OwnSources({ own }: Pick<SourcesView, 'own'>) {
  return (
    <section aria-labelledby="own" className="space-y-3">
      <h2 id="own" className="text-2xl">
        {words.own}
      </h2>
      {own.length === 0 ? <p>{words.noneHere}</p> : null}
      <ul role="list" className="space-y-2">
        {own.map(({ id: source, title }) => (
          <li key={source}>
            <code>{`[[source: ${source}]]`}</code> <span dir="auto">{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindForm({ typed, isUnreadable }: { typed: string; isUnreadable: boolean }) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <div className="min-w-64 flex-1">
        <TextField
          name="ref"
          label={words.identifier}
          hint={words.identifierHint}
          defaultValue={typed}
          autoComplete="off"
          error={isUnreadable ? words.unreadable : undefined}
        />
      </div>
      <Button>{words.find}</Button>
    </form>
  );
}
