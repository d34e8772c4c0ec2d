import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

export type FieldWords = {
  name: string;
  label: ReactNode;
  /** Defaults to the name; the error summary links to it. */
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** What stands before the error for whoever hears it, in the page's language. */
  errorWord?: string | undefined;
};

/** The attributes that tie a control to its hint and error, in reading order. */
export function describe({ name, id = name, hint, error }: FieldWords) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    name,
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
      {children}
    </div>
  );
}

export function FieldError({
  id,
  word = 'Error:',
  children,
}: {
  id: string;
  word?: string | undefined;
  children: ReactNode;
}) {
  return (
    <p id={`${id}-error`} className="mt-1 font-semibold text-danger">
      <VisuallyHidden>{word} </VisuallyHidden>
      {children}
    </p>
  );
}

/** A bar on the left marks the field as well as the colour, so that the mark survives without colour. */
export function frameClass(error: string | undefined): string {
  return error ? 'border-s-4 border-danger ps-4' : '';
}

export function FieldFrame({ children, ...words }: FieldWords & { children: ReactNode }) {
  const id = words.id ?? words.name;
  return (
    <div className={frameClass(words.error)}>
      <label htmlFor={id} className="block font-semibold">
        {words.label}
      </label>
      {words.hint ? <FieldHint id={id}>{words.hint}</FieldHint> : null}
      {words.error ? (
        <FieldError id={id} word={words.errorWord}>
          {words.error}
        </FieldError>
      ) : null}
      <div className="mt-2">{children}</div>
    </div>
  );
}
