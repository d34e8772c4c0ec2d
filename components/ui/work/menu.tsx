import type { ReactNode } from 'react';
import { buttonClasses, type ButtonVariant } from '@/components/ui/button';

type MenuProps = {
  label: ReactNode;
  /** Those of one group close each other. */
  group: string;
  open?: boolean;
  variant?: ButtonVariant;
  children: ReactNode;
};

/** Opens above its toolbar, over the whole width of it: without scripts too. Escape closes it where they run. */
export function Menu({ label, group, open = false, variant = 'secondary', children }: MenuProps) {
  return (
    <details name={group} open={open} data-menu className="max-sm:grow">
      <summary className={buttonClasses(variant, 'w-full list-none px-3! [&::-webkit-details-marker]:hidden')}>
        {label}
      </summary>
      <div className="absolute inset-x-0 bottom-full max-h-[65dvh] overflow-y-auto border-t border-line bg-paper px-4 py-3 shadow-float lg:px-6">
        {children}
      </div>
    </details>
  );
}
