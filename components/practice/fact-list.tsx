import { FactForm } from '@/components/practice/fact-form';
import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { Tag } from '@/components/ui/tag';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { removeFactAction } from '@/lib/practice/practice-actions';
import { isOld } from '@/lib/practice/practice-fact';
import { desk } from '@/lib/shared/messages/desk';

type ListedFact = { id: string; words: string; updatedAt: Date; updatedBy: string; version: number };

/** Each sentence as readers see it, in the field that changes it, with who said so last. */
export function FactList({ facts, now }: { facts: readonly ListedFact[]; now: Date }) {
  return (
    <ul className="space-y-4" aria-label={desk.factList.facts}>
      {facts.map((fact) => (
        <li key={fact.id} className={surfaceClasses('framed')}>
          <FactForm fact={{ id: fact.id, words: fact.words, version: fact.version }} />
          <div className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
            <span>
              <Sentence
                words={desk.factList.saved}
                parts={{ updatedBy: fact.updatedBy, moment: <Moment at={fact.updatedAt} since={now} /> }}
              />
            </span>
            {isOld(fact, now) ? <Tag tone="caution">{desk.factList.stillSo}</Tag> : null}
            <form action={removeFactAction}>
              <input type="hidden" name="id" value={fact.id} />
              <Button variant="quiet">
                {desk.factList.remove}
                <VisuallyHidden> ({fact.id})</VisuallyHidden>
              </Button>
            </form>
          </div>
          <details className="text-sm">
            <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
              {desk.factList.inPost}
              <VisuallyHidden> ({fact.id})</VisuallyHidden>
            </summary>
            <p>
              <Sentence
                words={desk.factForm.code}
                parts={{ code: <code className="wrap-anywhere">{`<PracticeFact id="${fact.id}" />`}</code> }}
              />
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
