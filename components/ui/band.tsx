import type { ReactNode } from 'react';

/** What opens a page, on the second ground. */
export function Band({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`band-paper-soft ${className}`}>{children}</div>;
}
