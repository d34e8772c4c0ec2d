import type { ReactNode } from 'react';

type HomeSectionProps = {
  id: string;
  title: string;
  more?: { href: string; label: string };
  children: ReactNode;
};

export function HomeSection({ id, title, more, children }: HomeSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-16">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-2">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        {more ? (
          <a href={more.href} className="inline-flex min-h-11 items-center">
            {more.label}
          </a>
        ) : null}
      </div>
      {children}
    </section>
  );
}
