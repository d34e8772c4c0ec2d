import type { ReactNode } from 'react';

type SplitViewProps = {
  rail: ReactNode;
  /** What one chooses from; below 64rem it is a page of its own, and beside it there is none. */
  list?: { label: string; content: ReactNode } | null;
  /** `panes`: the children are panes that scroll by themselves. `page`: one page that scrolls. */
  main: 'panes' | 'page';
  children: ReactNode;
};

const columns = {
  two: 'lg:grid lg:grid-cols-[11.5rem_minmax(0,1fr)] xl:grid-cols-[12.5rem_minmax(0,1fr)]',
  three:
    'lg:grid lg:h-dvh lg:overflow-hidden lg:grid-cols-[11.5rem_17rem_minmax(0,1fr)] xl:grid-cols-[12.5rem_18.5rem_minmax(0,1fr)] 2xl:grid-cols-[13rem_22rem_minmax(0,1fr)]',
} as const;

const mains = {
  page: 'min-w-0 scroll-pb-20',
  panes:
    'flex min-w-0 flex-col scroll-pb-24 lg:relative lg:h-dvh lg:overflow-y-auto xl:grid xl:grid-cols-[minmax(0,1fr)_16rem] xl:grid-rows-[minmax(0,1fr)_auto] xl:overflow-hidden 2xl:grid-cols-[minmax(0,1fr)_20rem] print:block print:h-auto print:overflow-visible',
} as const;

/** A tool on a wide screen: a rail of places, a list, and what was chosen from it. On a narrow one they stand beneath each other. */
export function SplitView({ rail, list = null, main, children }: SplitViewProps) {
  return (
    <div className={`${list?.content ? columns.three : columns.two} print:block`}>
      <header className="on-pine bg-pine text-on-pine lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto print:hidden">
        {rail}
      </header>
      {list?.content ? (
        <aside
          aria-label={list.label}
          className="flex h-dvh scroll-pt-12 flex-col overflow-y-auto border-e border-line max-lg:hidden print:hidden"
        >
          {list.content}
        </aside>
      ) : null}
      <main id="main" tabIndex={-1} className={mains[main]}>
        {children}
      </main>
    </div>
  );
}

/** The widest pane: what was chosen, and what one writes about it. */
export function MainPane({ children }: { children: ReactNode }) {
  return (
    <div className="order-1 min-w-0 grow space-y-4 scroll-pb-6 px-4 py-4 lg:px-6 xl:overflow-y-auto print:overflow-visible">
      {children}
    </div>
  );
}

/** What helps to decide, at the far edge; on a narrow screen beneath the main pane and above the bar. */
export function SidePane({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className="order-2 min-w-0 space-y-6 xl:order-none border-line px-4 py-4 text-sm max-xl:border-t lg:px-6 xl:col-start-2 xl:row-span-2 xl:row-start-1 xl:overflow-y-auto xl:border-s xl:px-4 [&_h2]:text-sm [&_h2]:text-ink-soft [&_h3]:text-sm"
    >
      {children}
    </section>
  );
}

/** The head of a list: what it is, and what has come since. It stays while the list scrolls. */
export function PaneHead({ children }: { children: ReactNode }) {
  return (
    <div className="sticky top-0 z-10 flex min-h-11 flex-wrap items-center justify-between gap-x-3 border-b border-line bg-paper px-3 py-1">
      {children}
    </div>
  );
}
