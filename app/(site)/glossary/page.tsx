import { cacheLife, cacheTag } from 'next/cache';
import { GlossaryList } from '@/components/site/glossary-list';
import { pageMetadata } from '@/components/site/page-metadata';
import { PageHeading } from '@/components/ui/page-heading';
import { contentTags } from '@/lib/posts/content-tags';
import { listGlossary } from '@/lib/posts/read-vocabulary';

export const metadata = pageMetadata({
  title: 'Glossary',
  description: 'Medical words in plain language: the everyday word first, then what a doctor says and what it means.',
  path: '/glossary',
});

export default async function GlossaryPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return (
    <>
      <PageHeading lead="The everyday word comes first. Beneath it is the word a doctor may use, and what it means.">
        Glossary
      </PageHeading>
      <GlossaryList entries={await listGlossary()} />
    </>
  );
}
