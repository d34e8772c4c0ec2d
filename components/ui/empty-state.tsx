import type { ReactNode } from 'react';

/** What a reader sees where a list would be; `children` says what to do next. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="rounded-md border-2 border-dashed border-line px-6 py-10 text-center">
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-measure text-ink-soft">{children}</div> : null}
    </div>
  );
}
