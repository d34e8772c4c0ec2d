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
  const newest = resources.reduce((latest, { checked }) => (checked > latest ? checked : latest), '');
  const sections = groups.map(({ id, title, members }) => (
    <section key={id} aria-labelledby={`resources-${id}`} className="mt-12 break-inside-avoid">
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
            {entry.checked === newest ? null : <Checked day={entry.checked} />}
          </li>
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      <div className="mt-4">
        <Checked day={newest} />
      </div>
      <div className="lg:columns-2 lg:gap-12">{sections}</div>
    </>
  );
}

function Checked({ day }: { day: string }) {
  return (
    <p className="mt-1 text-sm text-ink-soft">
      <Sentence words={messagesIn().lists.lastChecked} parts={{ day: <Day day={day} /> }} />
    </p>
  );
}
