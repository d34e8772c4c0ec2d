import { keptFor, retention } from '@/lib/privacy/retention';

/** The table that the purge obeys, as a list: a phone has no room for three columns. */
export function RetentionList() {
  return (
    <dl>
      {Object.entries(retention).map(([kind, rule]) => (
        <div key={kind} className="mt-4">
          <dt className="font-semibold">{rule.what}</dt>
          <dd className="ms-0">
            {keptFor(rule)}. <span className="text-ink-soft">{rule.because}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
