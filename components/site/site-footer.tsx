import { PageWidth } from '@/components/site/page-width';

type FooterGroup = { title: string; links: readonly { href: string; label: string }[] };

const groups: readonly FooterGroup[] = [
  {
    title: 'Read',
    links: [
      { href: '/posts', label: 'All posts' },
      { href: '/topics', label: 'Topics' },
      { href: '/glossary', label: 'Glossary' },
      { href: '/resources', label: 'Trusted resources' },
    ],
  },
  {
    title: 'How we work',
    links: [
      { href: '/about', label: 'About Bedside' },
      { href: '/editorial-policy', label: 'Editorial policy' },
      { href: '/community-rules', label: 'Community rules' },
      { href: '/privacy', label: 'Privacy' },
    ],
  },
  {
    title: 'For you',
    links: [
      { href: '/receipt', label: 'Your messages' },
      { href: '/practice', label: 'Where to turn for help' },
      { href: '/sign-in', label: 'Staff sign-in' },
    ],
  },
  {
    title: 'Follow',
    links: [
      { href: '/feed.xml', label: 'RSS feed' },
      { href: '/atom.xml', label: 'Atom feed' },
      { href: '/feed.json', label: 'JSON feed' },
    ],
  },
];

export function SiteFooter() {
  return (
    <footer className="mt-20 border-t border-line bg-paper-soft print:hidden">
      <PageWidth className="py-10">
        <nav aria-label="Footer" className="grid grid-cols-2 gap-x-6 gap-y-8 lg:grid-cols-4">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <h2 className="text-sm font-bold">{title}</h2>
              <ul className="mt-1 text-sm">
                {links.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href} className="inline-flex min-h-11 items-center sm:min-h-9">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="mt-10 border-t border-line pt-6">
          <p className="max-w-measure text-sm text-ink-soft">
            Bedside gives general information. It cannot replace a clinician who knows you and can examine you. Nothing
            here tracks you, and your browser contacts this site alone.
          </p>
        </div>
      </PageWidth>
    </footer>
  );
}
