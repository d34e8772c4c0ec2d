import type { ReactNode } from 'react';

type StatProps = {
  /** What the number counts, in a few words. */
  label: ReactNode;
  /** The number, with its unit. */
  children: ReactNode;
};

/** One big number and what it is. A `<dl>` of them: see Stats. */
export function Stat({ label, children }: StatProps) {
  return (
    <div className="flex flex-col-reverse justify-end gap-1 border-t-2 border-ink pt-3">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="font-serif text-3xl leading-none font-semibold tabular-nums">{children}</dd>
    </div>
  );
}

/** Big numbers beside each other, two on a phone. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-2 gap-x-6 gap-y-6 lg:grid-cols-4">{children}</dl>;
}
