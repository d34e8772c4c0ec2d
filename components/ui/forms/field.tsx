import type { ComponentProps } from 'react';
import { describe, FieldFrame, type FieldWords } from './field-frame';

/** The box that one types into, for the few that have no label above them. */
export function boxClasses(className: string): string {
  return `rounded-md border-2 border-ink-soft bg-raise text-ink aria-invalid:border-danger disabled:bg-paper-soft ${className}`;
}

const control = boxClasses('block min-h-11 w-full px-3 py-2 text-base');

type Control<T extends 'input' | 'textarea' | 'select'> = FieldWords & Omit<ComponentProps<T>, keyof FieldWords>;

export function TextField({
  name,
  label,
  id,
  hint,
  error,
  errorWord,
  className,
  type = 'text',
  ...rest
}: Control<'input'>) {
  const words = { name, label, id, hint, error, errorWord };
  return (
    <FieldFrame {...words}>
      <input
        type={type}
        dir={type === 'text' || type === 'search' ? 'auto' : undefined}
        className={`${control} ${className ?? ''}`}
        {...rest}
        {...describe(words)}
      />
    </FieldFrame>
  );
}

export function TextAreaField({
  name,
  label,
  id,
  hint,
  error,
  errorWord,
  className,
  rows = 6,
  ...rest
}: Control<'textarea'>) {
  const words = { name, label, id, hint, error, errorWord };
  return (
    <FieldFrame {...words}>
      <textarea rows={rows} dir="auto" className={`${control} ${className ?? ''}`} {...rest} {...describe(words)} />
    </FieldFrame>
  );
}

/** Takes its `<option>`s as children. */
export function SelectField({ name, label, id, hint, error, errorWord, className, ...rest }: Control<'select'>) {
  const words = { name, label, id, hint, error, errorWord };
  return (
    <FieldFrame {...words}>
      <select className={`${control} ${className ?? ''}`} {...rest} {...describe(words)} />
    </FieldFrame>
  );
}
