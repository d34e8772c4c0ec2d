import { HeaderSearch } from '@/components/search/header-search';
import { LampMark } from '@/components/ui/lamp-mark';
import { PageWidth } from '@/components/ui/page-width';
import { messagesIn } from '@/lib/platform/site-language';

const places = [
  { href: '/posts', name: 'posts' },
  { href: '/topics', name: 'topics' },
  { href: '/physicians', name: 'physicians' },
  { href: '/practice', name: 'practice' },
  { href: '/about', name: 'about' },
] as const;

/** One row of links that wraps: no menu to open, so nothing to script. On a phone the way to the search stands beside the name. */
export function SiteHeader({ language }: { language?: string }) {
  const { frame: words, search } = messagesIn(language);
  return (
    <header className="border-b border-line print:border-0">
      <PageWidth className="relative flex flex-wrap items-center justify-between gap-x-8 py-2">
        <a href="/" className="flex min-h-11 items-center gap-2 text-xl font-bold tracking-tight text-ink no-underline">
          <LampMark className="size-7 text-brand" />
          Bedside
        </a>
        <nav aria-label={words.main} className="lg:me-auto print:hidden">
          <ul className="-mx-2 flex flex-wrap text-sm sm:text-base">
            <li className="max-sm:absolute max-sm:end-2 max-sm:top-2 lg:hidden">
              <a href="/search" className="inline-flex min-h-11 items-center px-2 no-underline hover:underline sm:px-3">
                {search.title}
              </a>
            </li>
            {places.map(({ href, name }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center px-2 no-underline hover:underline sm:px-3">
                  {words[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <HeaderSearch language={language} />
      </PageWidth>
    </header>
  );
}
