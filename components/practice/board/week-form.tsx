'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { boxClasses } from '@/components/ui/forms/field';
import { saveWeekAction } from '@/lib/practice/says/board-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.hoursPage;

type WeekFormProps = {
  /** The fields as they stand: id, version, and for each day such as `1-from0`. */
  values: Record<string, string>;
  /** Monday first. */
  days: readonly string[];
  /** Of each day: opens, closes, opens again, closes again, with the day's name, for whoever hears them. */
  labels: readonly (readonly string[])[];
};

const field = boxClasses('min-h-11 w-32 px-2 text-base');

/** A week by the clock on the wall: two spans a day, nothing for closed. */
export function WeekForm({ values, days, labels }: WeekFormProps) {
  const [state, save, pending] = useActionState(saveWeekAction, emptyForm);
  const place = values['id'] ?? '';
  const problems = state.problems.map((problem) => ({ ...problem, field: `${place}-${problem.field}` }));
  return (
    <form action={save} className="space-y-3" noValidate>
      <ErrorSummary problems={problems} autoFocus />
      <input type="hidden" name="id" value={place} />
      <input type="hidden" name="version" value={values['version'] ?? ''} />
      <p id={`${place}-hint`} className="text-sm text-ink-soft">
        {words.hint}
      </p>
      {days.map((day, index) => (
        <fieldset key={day} className="sm:relative sm:ps-32">
          <legend className="font-semibold sm:absolute sm:start-0 sm:top-2.5">{day}</legend>
          <div className="mt-1 flex flex-wrap gap-x-6 gap-y-2 sm:mt-0">
            {[0, 1].map((span) => (
              <div key={span} className="flex items-center gap-2">
                {(['from', 'to'] as const).map((end, side) => {
                  const name = `${index + 1}-${end}${span}`;
                  const problem = problemOf(state, name);
                  return (
                    <span key={end} className="contents">
                      {side === 1 ? <span aria-hidden="true">–</span> : null}
                      <input
                        type="time"
                        id={`${place}-${name}`}
                        name={name}
                        defaultValue={state.values[name] ?? values[name] ?? ''}
                        aria-label={labels[index]?.[span * 2 + side]}
                        aria-describedby={`${place}-hint`}
                        aria-invalid={problem === null ? undefined : true}
                        className={field}
                      />
                    </span>
                  );
                })}
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <Button disabled={pending}>{words.saveWeek}</Button>
    </form>
  );
}
