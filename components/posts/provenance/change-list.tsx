import { Day } from '@/components/posts/day';
import { messagesIn } from '@/lib/platform/site-language';
import type { Byline } from '@/lib/posts/model/post';
import type { Change } from '@/lib/posts/model/post-fields';

type ChangeListProps = { changes: readonly Change[]; people: readonly Byline[]; language?: string | null | undefined };

/** What changed, and a correction said to be one. Newest first; nothing when nothing changed. */
export function ChangeList({ changes, people, language }: ChangeListProps) {
  const words = messagesIn(language).changes;
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes" className="print:hidden">
      <h3 id="changes" className="text-base">
        {words.title}
      </h3>
      <ul className="mt-1 space-y-2">
        {changes.map((change, index) => (
          <li key={index} className={change.type === 'correction' ? 'font-medium' : ''}>
            <Day day={change.date} language={language} />. <b>{words.types[change.type]}:</b> {change.summary}{' '}
            <span className="text-ink-soft">({nameOf(change.who, people)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(handle: string, people: readonly Byline[]): string {
  return people.find((person) => person.handle === handle)?.name ?? handle;
}
