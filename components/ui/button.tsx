import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'small' | 'danger';

// The border is there for forced colours, where backgrounds vanish.
const shape =
  'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md ' +
  'text-center font-semibold no-underline disabled:cursor-not-allowed disabled:opacity-60 ' +
  'aria-disabled:cursor-not-allowed aria-disabled:opacity-60';

const usual = 'min-h-11 border-2 py-2 text-base';

const look: Record<ButtonVariant, string> = {
  primary:
    usual + ' px-5 border-brand bg-brand text-paper hover:border-brand-dark hover:bg-brand-dark hover:text-paper',
  secondary: usual + ' px-5 border-brand bg-paper text-brand hover:bg-brand-soft hover:text-brand-dark',
  quiet:
    usual +
    ' -mx-1.5 px-1 border-transparent bg-transparent text-brand underline hover:bg-brand-soft hover:text-brand-dark',
  small:
    'min-h-9 border border-control bg-transparent px-3 py-1 text-sm text-brand hover:border-brand hover:bg-brand-soft',
  danger: usual + ' px-5 border-danger bg-danger text-paper hover:border-ink hover:bg-ink hover:text-paper',
};

/** For a button that a page's own script makes. */
export function buttonClasses(variant: ButtonVariant, className?: string): string {
  return [shape, look[variant], className].filter(Boolean).join(' ');
}

type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant };

export function Button({ variant = 'primary', className, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClasses(variant, className)} {...rest} />;
}

type ButtonLinkProps = ComponentProps<'a'> & { href: string; variant?: ButtonVariant };

export function ButtonLink({ variant = 'primary', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={buttonClasses(variant, className)} {...rest}>
      {children}
    </a>
  );
}
