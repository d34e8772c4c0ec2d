import type { ElementProps } from '@/components/posts/element-props';
import { practiceFactElementSchema } from '@/lib/posts/mdx-elements';
import type { PracticeFact as Fact } from '@/lib/practice/practice-fact';
import { momentWords } from '@/lib/shared/time-words';

/** The practice's own sentence with its age; a page that cannot know says whom to ask. */
export function PracticeFact({ children: _none, facts, ...attributes }: ElementProps & { facts: readonly Fact[] }) {
  const { id } = practiceFactElementSchema.parse(attributes);
  const fact = facts.find((known) => known.id === id);
  return (
    <p className="rounded-md border border-line bg-paper-soft px-5 py-3 print:break-inside-avoid">
      <strong>At our practice: </strong>
      {fact ? (
        <>
          {fact.words}{' '}
          <span className="text-sm text-ink-soft">
            As of <time dateTime={fact.updatedAt.toISOString()}>{momentWords(fact.updatedAt)}</time>.
          </span>
        </>
      ) : (
        'Please call us. We will tell you how it is today.'
      )}
    </p>
  );
}
