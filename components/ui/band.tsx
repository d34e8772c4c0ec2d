import type { ReactNode } from 'react';

/** A strip of another ground from edge to edge of the window, around words that keep the page's width. Nothing scrolls sideways for it. */
export function Band({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`band ${className}`}>{children}</div>;
}
