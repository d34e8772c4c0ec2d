import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { FoundMessages } from '@/components/desk/queue/found-messages';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/forms/field';
import { PageHeading } from '@/components/ui/page-heading';
import { askedWords, readAtMost, searchDesk } from '@/lib/comments/desk/desk-search';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { longestQuery } from '@/lib/search/search-words';
import { isId } from '@/lib/shared/ids';

// No words: the title stands in the history of a shared computer.
export const metadata: Metadata = { title: 'Search' };

export default async function DeskSearchPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const viewer = await requireViewer('/desk/search');
  const typed = paramOf(params, 'q');
  const query = typed.slice(0, longestQuery);
  const oldest = paramOf(params, 'before');
  const before = isId(oldest) ? oldest : null;
  const at = now();
  const asked = askedWords(query).length > 0;
  const { found, read, next } = await searchDesk(viewer, query, before, at);
  const count = read.toLocaleString('en');
  return (
    <DeskFrame viewer={viewer} place={null}>
      <div className="space-y-8">
        <PageHeading lead="Finds messages that you may open, whatever became of them. That you searched is written down; what you searched for is not.">
          Search messages
        </PageHeading>
        <form action="/desk/search" method="get" role="search" className="flex max-w-measure flex-wrap items-end gap-3">
          <div className="min-w-0 grow">
            <TextField
              name="q"
              type="search"
              label="Words, an alias, or a message’s number"
              hint={`Every word must begin a word of the message. ${readAtMost.toLocaleString('en')} messages are read at a time, from the newest on.${typed.length > longestQuery ? ` Only the first ${longestQuery} characters were searched for.` : ''}`}
              autoComplete="off"
              defaultValue={typed}
            />
          </div>
          <Button>Search</Button>
        </form>
        {asked ? (
          <>
            <p role="status">
              {found.length === 0
                ? 'Nothing found'
                : found.length === 1
                  ? '1 message found'
                  : `${found.length} messages found`}
              {next
                ? ` in ${count} messages, and there are older ones.`
                : before
                  ? ` in the last ${count} messages.`
                  : '.'}
            </p>
            {found.length > 0 ? <FoundMessages found={found} now={at} /> : null}
            {found.length === 0 && !next ? (
              <EmptyState title="No message has these words">Try fewer words, or only their beginnings.</EmptyState>
            ) : null}
            {next ? (
              <ButtonLink href={`/desk/search?${new URLSearchParams({ q: query, before: next })}`} variant="secondary">
                Search older messages
              </ButtonLink>
            ) : null}
          </>
        ) : null}
      </div>
    </DeskFrame>
  );
}
