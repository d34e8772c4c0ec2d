import { keptFor, retention, type RetentionRule } from '@/lib/privacy/retention';
import { keptForInSpanish, retentionInSpanish } from '@/lib/privacy/retention-in-spanish';

type Kind = keyof typeof retention;

/** The words of one rule; how many days it has is never said twice in the source. */
function wordsOf(kind: Kind, language: 'en' | 'es'): { what: string; kept: string; because: string } {
  const rule: RetentionRule = retention[kind];
  if (language === 'en') return { what: rule.what, kept: keptFor(rule), because: rule.because };
  const { what, because } = retentionInSpanish[kind];
  return { what, kept: keptForInSpanish(kind), because };
}

/** The table that the purge obeys, as a list: a phone has no room for three columns. */
export function RetentionList({ language }: { language: 'en' | 'es' }) {
  return (
    <dl>
      {(Object.keys(retention) as Kind[]).map((kind) => {
        const { what, kept, because } = wordsOf(kind, language);
        return (
          <div key={kind} className="mt-4">
            <dt className="font-semibold">{what}</dt>
            <dd className="ms-0">
              {kept}. <span className="text-ink-soft">{because}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
