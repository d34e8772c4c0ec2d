import { FactForm } from '@/components/practice/fact-form';
import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import { removeFactAction } from '@/lib/practice/practice-actions';
import { isOld } from '@/lib/practice/practice-fact';
import { desk } from '@/lib/shared/messages/desk';

type ListedFact = { id: string; words: string; updatedAt: Date; updatedBy: string; version: number };

/** Each fact as readers see it, with the form that changes it. */
export function FactList({ facts, now }: { facts: readonly ListedFact[]; now: Date }) {
  return (
    <ul className="space-y-6" aria-label={desk.factList.facts}>
      {facts.map((fact) => (
        <li key={fact.id} className="rounded-lg border border-line p-5">
          <p className="font-semibold">{fact.words}</p>
          <p className="mt-1 mb-4 flex flex-wrap items-center gap-3 text-sm text-ink-soft">
            <span>
              <Sentence
                words={desk.factList.saved}
                parts={{ updatedBy: fact.updatedBy, moment: <Moment at={fact.updatedAt} since={now} /> }}
              />
            </span>
            {isOld(fact, now) ? <Tag tone="caution">{desk.factList.stillSo}</Tag> : null}
          </p>
          <FactForm fact={{ id: fact.id, words: fact.words, version: fact.version }} />
          <form action={removeFactAction} className="mt-2">
            <input type="hidden" name="id" value={fact.id} />
            <Button variant="quiet">
              <Sentence words={desk.factList.remove} parts={{ id: fact.id }} />
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
