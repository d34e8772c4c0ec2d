import type { ReactNode } from 'react';

type DisclosureProps = {
  label: ReactNode;
  open?: boolean;
  /** Those of one group close each other. */
  group?: string;
  /** `row`: one of several beneath each other. `chip`: beside others; opened, it takes the whole width. */
  look?: 'row' | 'chip';
  children: ReactNode;
};

const looks = {
  row: { frame: '', summary: 'flex min-h-11 items-center gap-2 py-2 font-semibold' },
  chip: {
    frame: 'open:basis-full',
    summary: 'inline-flex min-h-9 items-center gap-1 px-1 text-sm text-brand underline underline-offset-4',
  },
} as const;

/** What is needed now and then: a line that opens. The sign before it turns, in either direction of writing. */
export function Disclosure({ label, open = false, group, look = 'row', children }: DisclosureProps) {
  return (
    <details name={group} open={open} className={`group/disclosure ${looks[look].frame}`}>
      <summary className={`list-none [&::-webkit-details-marker]:hidden ${looks[look].summary}`}>
        <span
          aria-hidden="true"
          className="inline-block w-3 text-center before:content-['+'] group-open/disclosure:before:content-['−']"
        />
        {label}
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
