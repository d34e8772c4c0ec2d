import type { ReactNode } from 'react';
import { passage } from '@/lib/platform/site-language';
import { desk } from '@/lib/shared/messages/desk';

/** What the public reads now, beside whatever changes it. Nothing inside: that they read nothing. */
export function ReadersSee({ children }: { children: ReactNode }) {
  if (children === null) return <p className="mt-1 text-sm text-ink-soft">{desk.todayBoard.readersSeeNothing}</p>;
  return (
    <p className="mt-1">
      <span className="text-sm text-ink-soft">{desk.todayBoard.readersSee}: </span>
      <span {...passage(null)}>{children}</span>
    </p>
  );
}
