import type { ReactNode } from 'react';

/** Words for a screen reader alone, where the eye has the layout to go by. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
