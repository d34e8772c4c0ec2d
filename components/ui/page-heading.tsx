import type { ReactNode } from 'react';

type PageHeadingProps = {
  children: ReactNode;
  /** A word or two above the title: what sort of page this is. */
  kicker?: ReactNode;
  /** One or two sentences below it. */
  lead?: ReactNode;
  id?: string;
};

export function PageHeading({ children, kicker, lead, id }: PageHeadingProps) {
  return (
    <header className="max-w-2xl">
      {kicker ? <p className="mb-2 text-sm font-semibold text-brand">{kicker}</p> : null}
      <h1 id={id} className="text-3xl">
        {children}
      </h1>
      {lead ? <div className="mt-4 max-w-measure text-lg text-ink-soft">{lead}</div> : null}
    </header>
  );
}
