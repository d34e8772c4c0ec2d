import type { ReactNode } from 'react';

const looks = {
  good: 'border-good text-good',
  caution: 'border-caution text-caution',
  danger: 'border-danger text-danger',
  plain: 'border-control text-ink-soft',
} as const;

export type StampTone = keyof typeof looks;

/** A judgement in a word, within a frame. The colour only repeats the word. */
export function Stamp({ tone, children }: { tone: StampTone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-md border-2 px-3 py-0.5 text-sm font-bold ${looks[tone]}`}>{children}</span>
  );
}
