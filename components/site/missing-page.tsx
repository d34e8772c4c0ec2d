import { SearchForm } from '@/components/search/search-form';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

/** Says the same for what never was, what is not yet published and what was removed: no hint which. */
export function MissingPage() {
  return (
    <>
      <PageHeading
        kicker="Page not found"
        lead="The address may be mistyped, or the page may have moved. Nothing is wrong with your phone or computer."
      >
        We cannot find that page
      </PageHeading>
      <div className="mt-8">
        <SearchForm id="missing-search" name="Search this site" />
      </div>
      <ul className="mt-8 flex flex-wrap gap-3">
        <li>
          <ButtonLink href="/posts">See all posts</ButtonLink>
        </li>
        <li>
          <ButtonLink href="/topics" variant="secondary">
            Choose a topic
          </ButtonLink>
        </li>
      </ul>
      <p className="mt-8 max-w-measure">
        Are you looking for something you wrote? Open <a href="/receipt">your messages</a> with the code from your
        receipt.
      </p>
    </>
  );
}
