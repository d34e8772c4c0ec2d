import type { ReactNode } from 'react';

type ToolbarProps = {
  label: string;
  id?: string;
  /** What lies under the hand cannot wait: the bar says so by its edge. */
  urgent?: boolean;
  className?: string;
  children: ReactNode;
};

/** What can be done here, always at the foot of its pane or of the screen, where a thumb reaches it. Menus in it open above it. */
export function Toolbar({ label, id, urgent = false, className = '', children }: ToolbarProps) {
  return (
    <div
      role="group"
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-label={label}
      data-urgent={urgent || undefined}
      className={`order-3 sticky bottom-0 z-20 flex flex-wrap items-center gap-2 bg-paper-soft px-4 py-2 print:hidden ${
        urgent ? 'border-t-4 border-danger' : 'border-t border-line'
      } ${className}`}
    >
      {children}
    </div>
  );
}
