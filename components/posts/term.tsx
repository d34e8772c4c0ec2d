import type { ElementProps } from '@/components/posts/element-props';
import { termSchema } from '@/lib/posts/mdx-elements';
import type { GlossaryEntry } from '@/lib/posts/vocabulary-schema';

/** The word opens its own explanation, by key or touch, without any script. `entry` is undefined only when the glossary lacks it. */
export function Term({ children, entry, ...attributes }: ElementProps & { entry: GlossaryEntry | undefined }) {
  const { id } = termSchema.parse(attributes);
  if (entry === undefined) return <span>{children ?? id}</span>;
  const isDoctorsWord = entry.term.toLowerCase() !== entry.plain.toLowerCase();
  return (
    <details className="term">
      <summary>
        {children ?? entry.plain}
        <span className="sr-only"> (what this means)</span>
      </summary>
      <span className="term-gloss">
        {isDoctorsWord ? `Doctors call this “${entry.term}”. ` : ''}
        {entry.gloss}
      </span>
    </details>
  );
}
