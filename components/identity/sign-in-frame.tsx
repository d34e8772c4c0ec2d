import type { ReactNode } from 'react';
import { LampMark } from '@/components/ui/drawings/lamp-mark';
import { PageWidth } from '@/components/ui/page-width';
import { PineBar } from '@/components/ui/pine-bar';
import { desk } from '@/lib/shared/messages/desk';

/** The way out in the room's own colour, and one narrow column: there is one thing to do on these pages. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <PineBar>
        <PageWidth>
          <a href="/" className="inline-flex min-h-16 items-center gap-2 text-xl font-bold text-on-pine no-underline">
            <LampMark className="size-7 text-lamp" />
            {desk.signInFrame.bedside}
          </a>
        </PageWidth>
      </PineBar>
      <main className="mx-auto w-full max-w-md px-4 pt-10 pb-20 sm:pt-16">
        <h1 className="text-3xl tracking-tight">{title}</h1>
        <div className="mt-6 space-y-6">{children}</div>
      </main>
    </>
  );
}
