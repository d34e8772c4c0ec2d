import type { ReactNode } from 'react';

type RailLinkProps = {
  href: string;
  /** `page`: this is it. `true`: what is open was opened from it. */
  current?: 'page' | 'true' | undefined;
  children: ReactNode;
};

/** One place of a rail, on pine. Where one is, the lamp stands at its edge, and the ground is lighter. */
export function RailLink({ href, current, children }: RailLinkProps) {
  return (
    <a
      href={href}
      aria-current={current}
      className={`flex min-h-11 items-center rounded-md border-s-4 px-2 no-underline hover:text-on-pine hover:underline lg:min-h-7 ${
        current ? 'border-lamp bg-on-pine/15 font-semibold text-on-pine' : 'border-transparent text-on-pine'
      }`}
    >
      {children}
    </a>
  );
}

type RailMenuProps = { id: string; label: string; children: ReactNode };

/**
 * What a rail holds: on a wide screen it stands there; on a narrow one a button opens it over the page, without scripts too. A browser that
 * knows no popovers shows it always.
 */
export function RailMenu({ id, label, children }: RailMenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex min-h-11 cursor-pointer items-center rounded-md border border-on-pine/60 px-3 font-semibold text-on-pine lg:hidden"
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className="on-pine inset-x-0 top-0 m-0 max-h-dvh w-full max-w-none space-y-2 overflow-y-auto bg-pine p-3 text-on-pine lg:static lg:block lg:space-y-3 lg:overflow-visible lg:p-0 [&>ul+ul]:border-t [&>ul+ul]:border-on-pine/25 [&>ul+ul]:pt-2"
      >
        {children}
      </div>
    </>
  );
}
