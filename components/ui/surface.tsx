import type { ReactNode } from 'react';

/**
 * The grounds that words may stand on, apart from the page itself: `sunken` for what lies beside the text, `framed` for one of several
 * alike, `doctor` for a physician's words alone, `mark` for the one figure to remember.
 */
export type SurfaceTone = 'sunken' | 'framed' | 'doctor' | 'mark';

const grounds: Record<SurfaceTone, string> = {
  sunken: 'border border-transparent bg-paper-soft',
  framed: 'border border-line bg-paper',
  doctor: 'border border-transparent bg-brand-soft',
  mark: 'border border-transparent bg-lamp-soft',
};

/** The transparent line is there for forced colours and for paper, where grounds vanish. */
export function surfaceClasses(tone: SurfaceTone, className = ''): string {
  return `rounded-lg p-5 sm:p-6 print:border-line print:px-3 print:py-1.5 print:break-inside-avoid ${grounds[tone]} ${className}`.trim();
}

type SurfaceProps = { tone: SurfaceTone; children: ReactNode; className?: string; role?: 'note' };

export function Surface({ tone, children, className, role }: SurfaceProps) {
  return (
    <div role={role} className={surfaceClasses(tone, className)}>
      {children}
    </div>
  );
}
