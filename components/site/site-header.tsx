import { HeaderSearch } from '@/components/search/header-search';
import { LampMark } from '@/components/ui/drawings/lamp-mark';
import { Icon } from '@/components/ui/icon';
import { PageWidth } from '@/components/ui/page-width';
import { messagesIn } from '@/lib/platform/site-language';

const places = [
  { href: '/topics', name: 'topics' },
  { href: '/posts', name: 'posts' },
  { href: '/physicians', name: 'physicians' },
  { href: '/practice', name: 'practice' },
  { href: '/about', name: 'about' },
] as const;

const link =
  'place inline-flex min-h-11 items-center px-2 text-on-pine no-underline hover:text-on-pine hover:underline sm:px-3';

/** The pine band. Which of its places is the current one, is marked in the finished page: see current-place.mjs. On a phone the places stand behind one word that opens without a script; on a wide screen they stand in a row. */
export function SiteHeader({ language }: { language?: string }) {
  const { frame: words, search } = messagesIn(language);
  const list = (className: string) => (
    <ul className={className}>
      {places.map(({ href, name }) => (
        <li key={href}>
          <a href={href} className={link}>
            {words[name]}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <header data-places="" className="on-pine bg-pine text-on-pine print:hidden">
      <PageWidth className="relative flex min-h-16 flex-wrap items-center gap-x-4 py-2">
        <a
          href="/"
          className="me-auto flex min-h-11 items-center gap-2 text-xl font-bold text-on-pine no-underline hover:text-on-pine lg:me-2"
        >
          <LampMark className="size-7 text-lamp" />
          Bedside
        </a>
        <nav aria-label={words.main} className="contents lg:me-auto lg:block">
          {list('-mx-1 flex flex-wrap text-sm max-md:hidden lg:text-base')}
          <a href="/search" className={`${link} gap-2 text-sm lg:hidden`}>
            <Icon name="search" className="size-5" />
            {search.title}
          </a>
          <details className="group/menu md:hidden">
            <summary className={`${link} list-none gap-1 text-sm [&::-webkit-details-marker]:hidden`}>
              {words.menu}
              <Icon name="chevron" className="size-5 group-open/menu:rotate-180" />
            </summary>
            {list('absolute inset-x-0 top-full z-20 grid bg-pine px-2 pb-3 shadow-float')}
          </details>
        </nav>
        <HeaderSearch language={language} />
      </PageWidth>
    </header>
  );
}
