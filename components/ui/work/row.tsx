import type { ReactNode } from 'react';

type RowProps = {
  /** The id of its heading. */
  labelledBy: string;
  /** A red edge for what cannot wait. Words beside it say the same. */
  edge?: 'none' | 'urgent';
  /** What is open beside the list. */
  current?: boolean;
  children: ReactNode;
};

/** One of many beneath each other, close together. A link in it may cover the whole of it. */
export function Row({ labelledBy, edge = 'none', current = false, children }: RowProps) {
  return (
    <article
      aria-labelledby={labelledBy}
      data-current={current || undefined}
      className={`relative flex gap-x-1 border-s-4 px-2 py-1 ${edge === 'urgent' ? 'border-danger' : current ? 'border-brand' : 'border-transparent'} ${current ? 'bg-brand-soft' : 'hover:bg-paper-soft'}`}
    >
      {children}
    </article>
  );
}

/** The list of them; `role` is said because some screen readers take it away from a list without bullets. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul role="list" data-queue aria-label={label} className="divide-y divide-line border-b border-line">
      {children}
    </ul>
  );
}
