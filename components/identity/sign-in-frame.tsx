import type { ReactNode } from 'react';
import { LampMark } from '@/components/ui/drawings/lamp-mark';
import { desk } from '@/lib/shared/messages/desk';

/** One narrow column: there is one thing to do on these pages. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto w-full max-w-md px-4 pt-10 pb-20 sm:pt-20">
      <a href="/" className="inline-flex min-h-11 items-center gap-2 font-bold tracking-tight text-ink no-underline">
        <LampMark className="size-7 text-brand" />
        {desk.signInFrame.bedside}
      </a>
      <h1 className="mt-4 text-3xl tracking-tight">{title}</h1>
      <div className="mt-6 space-y-6">{children}</div>
    </main>
  );
}
