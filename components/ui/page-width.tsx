import type { ReactNode } from 'react';

/** The one horizontal measure that header, page and footer share. */
export function PageWidth({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`mx-auto w-full max-w-page px-4 sm:px-6 print:px-0 ${className}`}>{children}</div>;
}
