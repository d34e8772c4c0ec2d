import { Sentence } from '@/components/ui/sentence';
import { now } from '@/lib/platform/clock';
import { passage } from '@/lib/platform/site-language';
import { siteMoment } from '@/lib/platform/site-time';
import { practiceFactElementSchema } from '@/lib/posts/mdx/mdx-elements';
import type { ShownFact } from '@/lib/practice/says/shown-facts';
import type { Messages } from '@/lib/shared/messages/en';
import type { ElementProps } from './element-props';

type PracticeFactProps = ElementProps & { facts: readonly ShownFact[]; words: Messages };

/** The practice's own sentence with its age; a page that cannot know says whom to ask. */
export function PracticeFact({ children: _none, facts, words, ...attributes }: PracticeFactProps) {
  const { id } = practiceFactElementSchema.parse(attributes);
  const fact = facts.find((known) => known.id === id);
  const { practiceSays, practiceAsk, practiceAsOf } = words.elements;
  return (
    <p className="rounded-md border border-line bg-paper-soft px-5 py-3 print:break-inside-avoid">
      <strong>{practiceSays}</strong>{' '}
      {fact ? (
        <>
          {/* The desk writes in the language of the site. */}
          <span {...passage(fact.language)}>{fact.words}</span>{' '}
          {fact.updatedAt ? (
            <span className="text-sm text-ink-soft">
              <Sentence
                words={practiceAsOf}
                parts={{
                  moment: (
                    <time dateTime={fact.updatedAt.toISOString()}>
                      {siteMoment(fact.updatedAt, words.locale, now())}
                    </time>
                  ),
                }}
              />
            </span>
          ) : null}
        </>
      ) : (
        practiceAsk
      )}
    </p>
  );
}
