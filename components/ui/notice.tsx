import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const look: Record<NoticeTone, string> = {
  info: 'border-brand bg-brand-soft',
  success: 'border-good bg-good-soft',
  warning: 'border-caution bg-caution-soft',
  danger: 'border-danger bg-danger-soft',
};

const titleColour: Record<NoticeTone, string> = {
  info: 'text-brand-dark',
  success: 'text-good',
  warning: 'text-caution',
  danger: 'text-danger',
};

const word: Record<NoticeTone, string> = {
  info: 'Information',
  success: 'Done',
  warning: 'Warning',
  danger: 'Important',
};

type NoticeProps = {
  tone?: NoticeTone;
  /** The tone in the page's language; English where it is not given. */
  toneWord?: string;
  title: ReactNode;
  children?: ReactNode;
  /** `status` or `alert` when the notice answers something the reader has just done. */
  role?: 'status' | 'alert';
  id?: string | undefined;
  /** Written into the markup: focus begins here. */
  autoFocus?: boolean;
};

/** The tone is said in words as well as colour; the words are hidden from the eye, which has the title. */
export function Notice({ tone = 'info', toneWord = word[tone], title, children, role, id, autoFocus }: NoticeProps) {
  return (
    <div
      id={id}
      role={role}
      tabIndex={autoFocus ? -1 : undefined}
      autoFocus={autoFocus}
      className={`scroll-mt-4 rounded-md border-s-8 px-5 py-4 ${look[tone]}`}
    >
      <p className={`font-bold ${titleColour[tone]}`}>
        <VisuallyHidden>{toneWord}: </VisuallyHidden>
        {title}
      </p>
      {children ? <div className="mt-1 space-y-2">{children}</div> : null}
    </div>
  );
}
