import type { ReactNode } from 'react';

export type TagTone = 'plain' | 'brand' | 'good' | 'caution' | 'danger';

const look: Record<TagTone, string> = {
  plain: 'border-line bg-paper-soft text-ink',
  brand: 'border-brand-soft bg-brand-soft text-brand-dark',
  good: 'border-good-soft bg-good-soft text-good',
  caution: 'border-caution-soft bg-caution-soft text-caution',
  danger: 'border-danger-soft bg-danger-soft text-danger',
};

const shape = 'inline-flex items-center rounded-full border text-xs font-semibold';

type TagProps = {
  tone?: TagTone;
  /** Where a list is dense. */
  compact?: boolean;
  children: ReactNode;
};

export function Tag({ tone = 'plain', compact = false, children }: TagProps) {
  return <span className={`${shape} ${compact ? 'px-2 leading-tight' : 'px-3 py-0.5'} ${look[tone]}`}>{children}</span>;
}

export function TagLink({ href, current = false, children }: { href: string; current?: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className={`${shape} min-h-11 px-3 no-underline hover:underline ${current ? 'border-brand bg-brand text-paper hover:text-paper forced-colors:border-4' : look.brand}`}
    >
      {children}
    </a>
  );
}
