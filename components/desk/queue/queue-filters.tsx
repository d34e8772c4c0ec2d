import type { QueueFilter } from '@/components/desk/queue-filter';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/forms/field';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.queueFilters;

type QueueFiltersProps = {
  filter: QueueFilter;
  posts: readonly { id: string; title: string }[];
};

/** A form that asks by address: the address says what is shown, so it can be kept and sent. The views themselves stand in the rail. */
export function QueueFilters({ filter, posts }: QueueFiltersProps) {
  const active = [filter.kind, filter.postId, filter.age].filter((one) => one !== null).length;
  return (
    <Disclosure
      open={active > 0}
      look="chip"
      label={
        <>
          {words.filters}
          {active > 0 ? <> {say(words.use, { active: String(active) })}</> : null}
        </>
      }
    >
      <FilterForm filter={filter} posts={posts} />
    </Disclosure>
  );
}

function FilterForm({ filter, posts }: Pick<QueueFiltersProps, 'filter' | 'posts'>) {
  return (
    <form action="/desk" method="get" aria-label={words.filters} className="flex flex-wrap items-end gap-4 pt-2 pb-4">
      {filter.mark ? <input type="hidden" name="mark" value={filter.mark} /> : null}
      {filter.mine ? <input type="hidden" name="mine" value="1" /> : null}
      {filter.assigned ? <input type="hidden" name="assigned" value="1" /> : null}
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
