import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { type LogFilter, logParams } from '@/lib/comments/log/log-filter';
import type { LogChoices } from '@/lib/comments/log/read-log-choices';
import { desk } from '@/lib/shared/messages/desk';

export type LogAction = { code: string; label: string };

type LogFilterFormProps = {
  /** Where the log stands; the form comes back there with its choices in the address. */
  address: string;
  exportName: 'decisions' | 'access';
  actions: readonly LogAction[];
  choices: LogChoices;
  filter: LogFilter;
};

/** A form that asks by address, so that what is shown can be kept and sent, and works without scripts. */
export function LogFilterForm({ address, exportName, actions, choices, filter }: LogFilterFormProps) {
  const copy = logParams({ ...filter, before: null });
  copy.set('log', exportName);
  return (
    <form action={address} method="get" aria-label={desk.logFilterForm.filters} className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-5">
        <SelectField name="action" label={desk.logFilterForm.what} defaultValue={filter.action ?? ''}>
          <option value="">{desk.logFilterForm.everything}</option>
          {actions.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField name="person" label={desk.logFilterForm.by} defaultValue={filter.person ?? ''}>
          <option value="">{desk.logFilterForm.everyone}</option>
          {choices.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField name="post" label={desk.logFilterForm.post} defaultValue={filter.postId ?? ''}>
          <option value="">{desk.logFilterForm.everyPost}</option>
          {choices.posts.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <TextField name="from" label={desk.logFilterForm.from} type="date" defaultValue={filter.from ?? ''} />
        <TextField name="to" label={desk.logFilterForm.to} type="date" defaultValue={filter.to ?? ''} />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary">{desk.logFilterForm.show}</Button>
        <ButtonLink href={address} variant="quiet">
          {desk.logFilterForm.showEverything}
        </ButtonLink>
        <ButtonLink href={`/desk/decisions/export?${copy}`} variant="quiet" download>
          {desk.logFilterForm.saveTableCsv}
        </ButtonLink>
      </div>
    </form>
  );
}
