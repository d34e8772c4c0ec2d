import { Day } from '@/components/posts/day';
import { EmptyState } from '@/components/ui/empty-state';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { Resource, Topic } from '@/lib/posts/model/vocabulary-schema';

/** Grouped by the first topic of each, in the order of the topics; what fits no topic comes first. */
export function ResourceList({ resources, topics }: { resources: readonly Resource[]; topics: readonly Topic[] }) {
  const words = messagesIn().lists;
  if (resources.length === 0) return <EmptyState title={words.resourcesEmpty}>{words.comeBack}</EmptyState>;
  const groups = [
    {
      id: 'general',
      title: words.resourcesGeneral,
      members: resources.filter((entry) => entry.topics.length === 0),
    },
    ...topics.map(({ id, title }) => ({ id, title, members: resources.filter((entry) => entry.topics[0] === id) })),
  ].filter(({ members }) => members.length > 0);
  // Said once for all of them, and again only beside one that was not looked at with the others.
  const usual = commonest(resources.map(({ checked }) => checked));
  const sections = groups.map(({ id, title, members }) => (
    <section key={id} aria-labelledby={`resources-${id}`} className="mb-12 break-inside-avoid">
      <h2 id={`resources-${id}`} className="border-b-2 border-ink pb-1 text-xl">
        {title}
      </h2>
      <ul>
        {members.map((entry) => (
          <li key={entry.id} className="border-b border-line py-4">
            <a href={entry.url} className="inline-block py-1 font-semibold">
              {entry.title}
            </a>
            {entry.title.includes(entry.organisation) ? null : (
              <p className="text-sm text-ink-soft">{entry.organisation}</p>
            )}
            <p className="mt-1">{entry.reason}</p>
            {entry.checked === usual ? null : <Checked day={entry.checked} />}
          </li>
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      <div className="mt-4">
        <Checked day={usual} />
      </div>
      <div className="mt-10 lg:columns-2 lg:gap-12">{sections}</div>
    </>
  );
}

/** The newest of equals; empty for none. */
function commonest(days: readonly string[]): string {
  const counted = (day: string) => days.filter((other) => other === day).length;
  return [...new Set(days)].sort((one, other) => counted(other) - counted(one) || (one < other ? 1 : -1))[0] ?? '';
}

function Checked({ day }: { day: string }) {
  return (
    <p className="mt-1 text-sm text-ink-soft">
      <Sentence words={messagesIn().lists.lastChecked} parts={{ day: <Day day={day} /> }} />
    </p>
  );
}
