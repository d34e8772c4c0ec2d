export type Crumb = { href: string; label: string };

/** The way back up; the page itself is left out, since its heading follows at once. */
export function Breadcrumbs({ crumbs, label = 'Breadcrumb' }: { crumbs: readonly Crumb[]; label?: string }) {
  return (
    <nav aria-label={label} className="mb-2 text-sm sm:mb-6 print:hidden">
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="inline">
            {index > 0 ? (
              <span aria-hidden="true" className="text-ink-soft">
                {' / '}
              </span>
            ) : null}
            <a href={crumb.href} className="py-1">
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
