import { OtherLanguages } from '@/components/posts/other-languages';
import { PageWidth } from '@/components/ui/page-width';
import { messagesIn } from '@/lib/platform/site-language';

const groups = [
  {
    title: 'read',
    links: [
      { href: '/posts', name: 'allPosts' },
      { href: '/topics', name: 'topics' },
      { href: '/glossary', name: 'glossary' },
      { href: '/resources', name: 'resources' },
    ],
  },
  {
    title: 'howWeWork',
    links: [
      { href: '/about', name: 'aboutBedside' },
      { href: '/editorial-policy', name: 'editorialPolicy' },
      { href: '/community-rules', name: 'communityRules' },
      { href: '/privacy', name: 'privacy' },
    ],
  },
  {
    title: 'forYou',
    links: [
      { href: '/receipt', name: 'yourMessages' },
      { href: '/practice', name: 'whereToTurn' },
      { href: '/sign-in', name: 'staffSignIn' },
    ],
  },
  {
    title: 'follow',
    links: [
      { href: '/follow', name: 'followByMail' },
      { href: '/feed.xml', name: 'rssFeed' },
      { href: '/atom.xml', name: 'atomFeed' },
      { href: '/feed.json', name: 'jsonFeed' },
    ],
  },
] as const;

export function SiteFooter({ language }: { language?: string }) {
  const words = messagesIn(language).frame;
  return (
    <footer className="on-pine mt-24 bg-pine text-on-pine print:hidden">
      <PageWidth className="py-10">
        <nav aria-label={words.footer} className="grid grid-cols-2 gap-x-6 gap-y-8 lg:grid-cols-4">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <h2 className="font-sans text-sm font-bold text-lamp">{words[title]}</h2>
              <ul className="mt-1 text-sm">
                {links.map(({ href, name }) => (
                  <li key={href}>
                    <a
                      href={href}
                      className="inline-flex min-h-11 items-center text-on-pine no-underline hover:text-on-pine hover:underline sm:min-h-9"
                    >
                      {words[name]}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="mt-10 border-t border-current/30 pt-6">
          <OtherLanguages
            language={language}
            className="text-sm text-on-pine no-underline hover:text-on-pine hover:underline"
          />
          <p className="mt-3 max-w-measure text-sm">{words.disclaimer}</p>
        </div>
      </PageWidth>
    </footer>
  );
}
