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
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.searchPage;

// No words: the title stands in the history of a shared computer.
export const metadata: Metadata = { title: words.metadataTitle };

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
  const howMany =
    found.length === 0 ? words.nothingFound : say(words.messagesFound, { count: found.length }, deskLocale);
  const cut =
    typed.length > longestQuery ? ` ${say(words.onlyFirstCharactersSearched, { most: longestQuery }, deskLocale)}` : '';
  return (
    <DeskFrame viewer={viewer} place="search">
      <div className="space-y-8">
        <PageHeading lead={words.findsMessagesMayOpen}>{words.searchMessages}</PageHeading>
        <form action="/desk/search" method="get" role="search" className="flex max-w-measure flex-wrap items-end gap-3">
          <div className="min-w-0 grow">
            <TextField
              name="q"
              type="search"
              label={words.wordsAliasMessagesNumber}
              hint={`${say(words.everyWordMustBegin, { most: readAtMost }, deskLocale)}${cut}`}
              autoComplete="off"
              defaultValue={typed}
            />
          </div>
          <Button>{words.metadataTitle}</Button>
        </form>
        {asked ? (
          <>
            <p role="status">
              {next
                ? say(words.messagesThereOlderOnes, { found: howMany, count: read }, deskLocale)
                : before
                  ? say(words.lastMessages, { found: howMany, count: read }, deskLocale)
                  : `${howMany}.`}
            </p>
            {found.length > 0 ? <FoundMessages found={found} now={at} /> : null}
            {found.length === 0 && !next ? (
              <EmptyState title={words.noMessageHasThese}>{words.tryFewerWordsOnly}</EmptyState>
            ) : null}
            {next ? (
              <ButtonLink href={`/desk/search?${new URLSearchParams({ q: query, before: next })}`} variant="secondary">
                {words.searchOlderMessages}
              </ButtonLink>
            ) : null}
          </>
        ) : null}
      </div>
    </DeskFrame>
  );
}
