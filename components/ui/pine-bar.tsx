import type { ReactNode } from 'react';

/** The room that a page stands in, where it has no menu of its own: the lamp, and the name of the place. */
export function PineBar({ children }: { children: ReactNode }) {
  return <header className="on-pine bg-pine text-on-pine print:hidden">{children}</header>;
}
