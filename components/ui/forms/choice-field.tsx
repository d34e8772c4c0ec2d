import type { ReactNode } from 'react';
import { describe, FieldError, FieldHint, type FieldWords, frameClass } from './field-frame';

const mark = 'mt-1 size-6 shrink-0 accent-brand';
// The whole row is the target: 44px of it, for a thumb.
const row = 'flex min-h-11 cursor-pointer items-start gap-3 py-2';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type TickBoxProps = { name: string; label: string; hint: string; checked: boolean };

/** One thing to say yes to, or nothing. */
export function TickBox({ name, label, hint, checked }: TickBoxProps) {
  return (
    <div>
      <label className={row} htmlFor={name}>
        {/* The key makes a new box when the answer comes back: a reset form would fall back to the first. */}
        <input
          key={String(checked)}
          type="checkbox"
          className={mark}
          id={name}
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-describedby={`${name}-hint`}
        />
        <span className="font-semibold">{label}</span>
      </label>
      <p id={`${name}-hint`} className="ms-9 text-sm text-ink-soft">
        {hint}
      </p>
    </div>
  );
}

type RadioGroupProps = FieldWords & {
  choices: readonly Choice[];
  defaultValue?: string | undefined;
  required?: boolean;
};

/** The first radio carries the group's id, so that a link in the error summary lands on a control. */
export function RadioGroup({
  name,
  label,
  id = name,
  hint,
  error,
  errorWord,
  choices,
  defaultValue,
  required,
}: RadioGroupProps) {
  const described = describe({ name, label, id, hint, error });
  return (
    <fieldset className={frameClass(error)} aria-describedby={described['aria-describedby']}>
      <legend className="font-semibold">{label}</legend>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      {error ? (
        <FieldError id={id} word={errorWord}>
          {error}
        </FieldError>
      ) : null}
      <div className="mt-1">
        {choices.map((choice, index) => {
          const radioId = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div key={choice.value}>
              <label className={row} htmlFor={radioId}>
                <input
                  type="radio"
                  className={mark}
                  id={radioId}
                  name={name}
                  value={choice.value}
                  defaultChecked={choice.value === defaultValue}
                  required={required}
                  aria-describedby={choice.hint ? `${radioId}-about` : undefined}
                />
                <span>{choice.label}</span>
              </label>
              {choice.hint ? (
                <p id={`${radioId}-about`} className="ms-9 text-sm text-ink-soft">
                  {choice.hint}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
