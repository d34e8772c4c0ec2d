import { searchAddress } from '@/components/search/search-address';
import { PageSteps } from '@/components/ui/page-steps';
import { messagesIn } from '@/lib/platform/site-language';
import type { SearchResults } from '@/lib/search/read-search';

export function SearchPages({ found }: { found: SearchResults }) {
  return (
    <PageSteps
      label={messagesIn().search.pages}
      page={found.page}
      pages={found.pages}
      addressOf={(page) => searchAddress({ ...found, page })}
    />
  );
}
