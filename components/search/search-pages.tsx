import { searchAddress } from '@/components/search/search-address';
import { PageSteps } from '@/components/ui/page-steps';
import { messagesIn } from '@/lib/platform/site-language';
import type { SearchAnswer } from '@/lib/search/read-search';

export function SearchPages({ answer }: { answer: SearchAnswer }) {
  return (
    <PageSteps
      label={messagesIn().search.pages}
      page={answer.page}
      pages={answer.pages}
      addressOf={(page) => searchAddress({ ...answer, page })}
    />
  );
}
