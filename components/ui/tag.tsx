import type { ReactNode } from 'react';

export type TagTone = 'plain' | 'brand' | 'good' | 'caution' | 'danger';

const look: Record<TagTone, string> = {
  plain: 'border-line bg-paper-soft text-ink',
  brand: 'border-brand-soft bg-brand-soft text-brand-dark',
  good: 'border-good-soft bg-good-soft text-good',
  caution: 'border-caution-soft bg-caution-soft text-caution',
  danger: 'border-danger-soft bg-danger-soft text-danger',
};

const shape = 'inline-flex items-center rounded-full border px-3 text-xs font-semibold';

export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`${shape} py-0.5 ${look[tone]}`}>{children}</span>;
}

export function TagLink({ href, current = false, children }: { href: string; current?: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className={`${shape} min-h-11 no-underline hover:underline ${current ? 'border-brand bg-brand text-paper hover:text-paper' : look.brand}`}
    >
      {children}
    </a>
  );
}
