import type { ReactNode } from 'react';

type PersonProps = {
  /** A face, or the mark of an alias. */
  mark: ReactNode;
  /** The name first, then what is said of whoever bears it. */
  children: ReactNode;
  /** Beside many lines the mark stands at the first of them. */
  at?: 'middle' | 'top';
  className?: string;
};

/** Who speaks: a mark for the eye, and beside it the name and what goes with it. */
export function Person({ mark, children, at = 'middle', className = '' }: PersonProps) {
  return (
    <div className={`flex gap-3 ${at === 'top' ? 'items-start' : 'items-center'} ${className}`.trim()}>
      {mark}
      <div className="min-w-0">{children}</div>
    </div>
  );
}
