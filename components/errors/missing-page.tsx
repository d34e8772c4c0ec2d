import { SearchForm } from '@/components/search/search-form';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';

/** Says the same for what never was, what is not yet published and what was removed: no hint which. */
export function MissingPage() {
  const words = messagesIn().missing;
  return (
    <>
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      <div className="mt-8">
        <SearchForm id="missing-search" />
      </div>
      <ul className="mt-8 flex flex-wrap gap-3">
        <li>
          <ButtonLink href="/posts" variant="secondary">
            {words.seePosts}
          </ButtonLink>
        </li>
        <li>
          <ButtonLink href="/topics" variant="secondary">
            {words.chooseTopic}
          </ButtonLink>
        </li>
      </ul>
      <p className="mt-8 max-w-measure">
        <Sentence words={words.yourMessages} parts={{ link: <a href="/receipt">{words.yourMessagesLink}</a> }} />
      </p>
    </>
  );
}
