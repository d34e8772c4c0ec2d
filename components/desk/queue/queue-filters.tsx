import { everythingWaiting, queueAddress, type QueueFilter } from '@/components/desk/queue-filter';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/forms/field';
import { TagLink } from '@/components/ui/tag';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.queueFilters;

const views: readonly { label: string; filter: Partial<QueueFilter> }[] = [
  { label: words.viewsLabel, filter: {} },
  { label: words.mine, filter: { mine: true } },
  { label: words.urgent, filter: { mark: 'urgent' } },
  { label: words.questions, filter: { kind: 'question' } },
  { label: words.escalated, filter: { mark: 'escalated' } },
  { label: words.returned, filter: { state: 'returned' } },
  { label: words.declined, filter: { state: 'declined' } },
  { label: words.takenDown, filter: { state: 'taken-down' } },
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
      <nav aria-label={words.views}>
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
          {words.filters}
          {active > 0 ? (
            <span className="font-normal text-ink-soft"> {say(words.use, { active: String(active) })}</span>
          ) : null}
        </summary>
        <FilterForm filter={filter} posts={posts} />
      </details>
    </div>
  );
}

function FilterForm({ filter, posts }: Pick<QueueFiltersProps, 'filter' | 'posts'>) {
  return (
    <form action="/desk" method="get" aria-label={words.filters} className="flex flex-wrap items-end gap-4 pt-2 pb-4">
      {filter.mark ? <input type="hidden" name="mark" value={filter.mark} /> : null}
      {filter.mine ? <input type="hidden" name="mine" value="1" /> : null}
      {filter.state === 'waiting' ? null : <input type="hidden" name="state" value={filter.state} />}
      <SelectField name="kind" label={words.kind} defaultValue={filter.kind ?? ''}>
        <option value="">{words.everything}</option>
        <option value="question">{words.questions}</option>
        <option value="experience">{words.experiences}</option>
        <option value="reply">{words.replies}</option>
      </SelectField>
      <SelectField name="post" label={words.post} defaultValue={filter.postId ?? ''} className="max-w-xs">
        <option value="">{words.everyPost}</option>
        {posts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <SelectField name="age" label={words.waiting} defaultValue={filter.age ?? ''}>
        <option value="">{words.anyTime}</option>
        <option value="day">{words.dayMore}</option>
        <option value="week">{words.weekMore}</option>
      </SelectField>
      <Button variant="secondary">{words.show}</Button>
    </form>
  );
}
