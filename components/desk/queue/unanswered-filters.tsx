import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/forms/field';
import type { OpenView } from './open-filter';

type UnansweredFiltersProps = { view: OpenView; physicians: readonly { handle: string; name: string }[] };

/** A form that asks by address: the address says what is shown, so it can be kept and sent. */
export function UnansweredFilters({ view, physicians }: UnansweredFiltersProps) {
  return (
    <form action="/desk/open" method="get" aria-label="Filters" className="flex flex-wrap items-end gap-4">
      {physicians.length > 1 ? (
        <SelectField name="physician" label="Physician" defaultValue={view.physician ?? ''} className="max-w-xs">
          <option value="">Everyone</option>
          {physicians.map(({ handle, name }) => (
            <option key={handle} value={handle}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <SelectField name="age" label="Waiting" defaultValue={view.age ?? ''}>
        <option value="">Any time</option>
        <option value="day">A day or more</option>
        <option value="week">A week or more</option>
      </SelectField>
      <SelectField name="order" label="First" defaultValue={view.order}>
        <option value="oldest">What has waited longest</option>
        <option value="most-asked">What most people ask</option>
      </SelectField>
      <Button variant="secondary">Show</Button>
    </form>
  );
}
