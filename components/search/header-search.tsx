import { SearchPill } from '@/components/ui/forms/search-pill';
import { messagesIn } from '@/lib/platform/site-language';

/** On a wide screen alone; a narrow one has a link in its place. */
export function HeaderSearch({ language }: { language?: string | undefined }) {
  const { quick, title, go } = messagesIn(language).search;
  return <SearchPill id="header-search" action="/search" label={quick} title={title} go={go} />;
}
