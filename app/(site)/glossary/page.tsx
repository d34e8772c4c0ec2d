import { cacheLife, cacheTag } from 'next/cache';
import { SearchForm } from '@/components/search/search-form';
import { pageMetadata } from '@/components/seo/page-metadata';
import { GlossaryList } from '@/components/site/glossary-list';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { listTermPosts } from '@/lib/posts/reading/read-term-posts';
import { listGlossary } from '@/lib/posts/reading/read-vocabulary';

const { frame, lists } = messagesIn();

export const metadata = pageMetadata({
  title: frame.glossary,
  description: lists.glossaryDescription,
  path: '/glossary',
});

export default async function GlossaryPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return (
    <>
      <PageHeading lead={lists.glossaryLead}>{frame.glossary}</PageHeading>
      <div className="mt-8">
        <SearchForm id="word" among={{ kind: 'term', label: lists.findWord }} />
      </div>
      <GlossaryList entries={await listGlossary()} posts={await listTermPosts(new Date())} />
    </>
  );
}
