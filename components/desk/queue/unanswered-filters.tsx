import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/forms/field';
import { desk } from '@/lib/shared/messages/desk';
import type { OpenView } from './open-filter';

type UnansweredFiltersProps = { view: OpenView; physicians: readonly { handle: string; name: string }[] };

/** A form that asks by address: the address says what is shown, so it can be kept and sent. */
export function UnansweredFilters({ view, physicians }: UnansweredFiltersProps) {
  return (
    <form
      action="/desk/open"
      method="get"
      aria-label={desk.unansweredFilters.filters}
      className="flex flex-wrap items-end gap-4"
    >
      {physicians.length > 1 ? (
        <SelectField
          name="physician"
          label={desk.unansweredFilters.physician}
          defaultValue={view.physician ?? ''}
          className="max-w-xs"
        >
          <option value="">{desk.unansweredFilters.everyone}</option>
          {physicians.map(({ handle, name }) => (
            <option key={handle} value={handle}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <SelectField name="age" label={desk.unansweredFilters.waiting} defaultValue={view.age ?? ''}>
        <option value="">{desk.unansweredFilters.anyTime}</option>
        <option value="day">{desk.unansweredFilters.dayMore}</option>
        <option value="week">{desk.unansweredFilters.weekMore}</option>
      </SelectField>
      <SelectField name="order" label={desk.unansweredFilters.first} defaultValue={view.order}>
        <option value="oldest">{desk.unansweredFilters.hasWaitedLongest}</option>
        <option value="most-asked">{desk.unansweredFilters.mostPeopleAsk}</option>
      </SelectField>
      <Button variant="secondary">{desk.unansweredFilters.show}</Button>
    </form>
  );
}
