import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** A number to touch: on a phone it dials. `children` names the number. */
export function CallButton({ tel, children }: { tel: string; children: ReactNode }) {
  return (
    <a
      href={`tel:${tel}`}
      className="inline-flex min-h-11 items-center gap-2 rounded-md border-2 border-edge-now bg-care-now px-5 py-2 font-bold text-on-care-now no-underline hover:border-ink hover:text-on-care-now hover:underline"
    >
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  );
}
