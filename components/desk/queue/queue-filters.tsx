import { everythingWaiting, queueAddress, type QueueFilter } from '@/components/desk/queue-filter';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/forms/field';
import { TagLink } from '@/components/ui/tag';

const views: readonly { label: string; filter: Partial<QueueFilter> }[] = [
  { label: 'Waiting for us', filter: {} },
  { label: 'Mine', filter: { mine: true } },
  { label: 'Urgent', filter: { mark: 'urgent' } },
  { label: 'Questions', filter: { kind: 'question' } },
  { label: 'Escalated', filter: { mark: 'escalated' } },
  { label: 'Returned', filter: { state: 'returned' } },
  { label: 'Declined', filter: { state: 'declined' } },
  { label: 'Taken down', filter: { state: 'taken-down' } },
];

type QueueFiltersProps = {
  filter: QueueFilter;
  posts: readonly { id: string; title: string }[];
  /** Whether the viewer leads posts, so that "Mine" means something. */
  leads: boolean;
};

/** Links and a form that asks by address: the address says what is shown, so it can be kept and sent. */
export function QueueFilters({ filter, posts, leads }: QueueFiltersProps) {
  const here = queueAddress(filter);
  const active = [filter.kind, filter.postId, filter.age].filter((one) => one !== null).length;
  return (
    <div className="space-y-4">
      <nav aria-label="Views">
        <ul className="flex flex-wrap gap-2">
          {views
            .filter((view) => leads || !view.filter.mine)
            .map((view) => {
              const address = queueAddress({ ...everythingWaiting, ...view.filter });
              return (
                <li key={view.label}>
                  <TagLink href={address} current={address === here}>
                    {view.label}
                  </TagLink>
                </li>
              );
            })}
        </ul>
      </nav>
      <details open={active > 0} className="border-y border-line">
        <summary className="min-h-12 py-3 font-semibold">
          Filters{active > 0 ? <span className="font-normal text-ink-soft"> ({active} in use)</span> : null}
        </summary>
        <form action="/desk" method="get" aria-label="Filters" className="flex flex-wrap items-end gap-4 pt-2 pb-4">
          {filter.mark ? <input type="hidden" name="mark" value={filter.mark} /> : null}
          {filter.mine ? <input type="hidden" name="mine" value="1" /> : null}
          {filter.state === 'waiting' ? null : <input type="hidden" name="state" value={filter.state} />}
          <SelectField name="kind" label="Kind" defaultValue={filter.kind ?? ''}>
            <option value="">Everything</option>
            <option value="question">Questions</option>
            <option value="experience">Experiences</option>
            <option value="reply">Replies</option>
          </SelectField>
          <SelectField name="post" label="Post" defaultValue={filter.postId ?? ''} className="max-w-xs">
            <option value="">Every post</option>
            {posts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
          <SelectField name="age" label="Waiting" defaultValue={filter.age ?? ''}>
            <option value="">Any time</option>
            <option value="day">A day or more</option>
            <option value="week">A week or more</option>
          </SelectField>
          <Button variant="secondary">Show</Button>
        </form>
      </details>
    </div>
  );
}
