import { queueAddress, type QueueFilter } from '@/components/desk/queue-filter';
import { TagLink } from '@/components/ui/tag';

const kinds = [
  { kind: null, label: 'Everything' },
  { kind: 'question', label: 'Questions' },
  { kind: 'experience', label: 'Experiences' },
] as const;

const states = [
  { state: 'waiting', label: 'Waiting for us' },
  { state: 'returned', label: 'Sent back' },
] as const;

/** Links and not buttons: the address says what is shown, so it can be kept and sent. */
export function QueueFilters({ filter }: { filter: QueueFilter }) {
  return (
    <nav aria-label="Filters" className="flex flex-wrap gap-x-8 gap-y-2">
      <ul className="flex flex-wrap gap-2">
        {states.map(({ state, label }) => (
          <li key={state}>
            <TagLink href={queueAddress({ ...filter, state })} current={filter.state === state}>
              {label}
            </TagLink>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-2">
        {kinds.map(({ kind, label }) => (
          <li key={label}>
            <TagLink href={queueAddress({ ...filter, kind })} current={filter.kind === kind}>
              {label}
            </TagLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
