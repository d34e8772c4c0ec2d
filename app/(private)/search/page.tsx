import type { Metadata } from 'next';
import { ConcernLine } from '@/components/comments/concern-line';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { searchTitle } from '@/components/search/result-words';
import { readSearchAddress } from '@/components/search/search-address';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { siteName } from '@/components/seo/page-metadata';
import { SearchHelp } from '@/components/topics/search-help';
import { PageHeading } from '@/components/ui/page-heading';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { listTopics } from '@/lib/posts/reading/read-vocabulary';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { assessConcern, assessUrgency } from '@/lib/screening/urgency';
import { searchSite } from '@/lib/search/read-search';
import { longestQuery, tidyQuery } from '@/lib/search/search-words';
import { say } from '@/lib/shared/messages/say';

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Asked): Promise<Metadata> {
  const { query, page } = readSearchAddress(await searchParams);
  return {
    title: `${searchTitle({ query: tidyQuery(query), page }, messagesIn())} – ${siteName}`,
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Asked) {
  const asked = readSearchAddress(await searchParams);
  const query = tidyQuery(asked.query);
  const found = query === '' ? null : await searchSite(asked, now());
  const messages = messagesIn();
  const isCut = asked.query.length > longestQuery;
  const words = messages.search;
  // Of everything that was typed, and not only of what is searched for.
  const urgency = assessUrgency(asked.query);
  const concern = found?.danger ?? assessConcern(asked.query);
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  return (
    <>
      <PageHeading lead={found ? null : words.lead}>{words.title}</PageHeading>
      <div className="mt-6">
        <SearchForm id="q" query={isCut ? asked.query : query} />
        {isCut ? (
          <p role="status" className="mt-2">
            {say(words.cut, { most: longestQuery }, messages.locale)}
          </p>
        ) : null}
      </div>
      <div className="max-w-measure">
        {urgency === 'none' ? null : (
          <div className="mt-8">
            <UrgentPanel urgency={urgency} numbers={numbers} words={messages} />
          </div>
        )}
        {urgency === 'none' && concern !== null ? (
          <ConcernLine concern={concern} numbers={numbers} words={messages} />
        ) : null}
      </div>
      {found ? <SearchResults found={found} /> : null}
      {found === null || found.items.length === 0 ? (
        <SearchHelp topics={await listTopics()} posts={await listPosts({}, now())} />
      ) : null}
    </>
  );
}
