import { roleChanged } from '@/components/identity/role-words';
import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import type { Person } from '@/lib/identity/accounts/read-people';
import { desk } from '@/lib/shared/messages/desk';
import { accessTitle } from './access-log';

const words = desk.personPage;

/** What was done with one account, from the log of access. */
export function PersonDeeds({ deeds }: { deeds: Person['deeds'] }) {
  return (
    <section aria-labelledby="deeds" className="space-y-4">
      <h2 id="deeds" className="text-2xl">
        {words.deeds}
      </h2>
      {deeds.length === 0 ? (
        <p className="text-ink-soft">{words.noDeeds}</p>
      ) : (
        <ol role="list" aria-label={words.deeds} className={ruledList}>
          {deeds.map(({ seq, at, by, action, detail }) => (
            <li key={seq} className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
              <p>
                <span className="font-semibold">{accessTitle(action)}</span>
                {roleChanged(detail)} <span className="text-ink-soft">{words.by}</span> {by}
              </p>
              <Moment at={at} className="text-sm whitespace-nowrap text-ink-soft" />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
