import type { ReactNode } from 'react';

type WhileTrueProps = { until: Date | null; className?: string; children: ReactNode };

/**
 * Words that the clock makes untrue, such as "open now". The page is made anew then and no copy outlives that moment; a page that stays
 * open in a browser takes them out by itself (see enhance.ts), and paper never has them. What stays true all day stands beside them.
 */
export function WhileTrue({ until, className = '', children }: WhileTrueProps) {
  return (
    <span data-until={until?.toISOString()} className={`print:hidden ${className}`}>
      {children}
    </span>
  );
}
