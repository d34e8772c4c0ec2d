import { Table } from '@/components/ui/table';
import { formatDay } from '@/lib/platform/format-day';
import { measuredLanguages, measuredOn } from '@/lib/screening/measured-languages';
import { isScreened } from '@/lib/screening/screened-languages';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

/** How far the screening can be trusted in each language, for whoever reads what it marked and what it did not. */
export function ScreeningTable() {
  const words = desk.screeningTable;
  const nameOf = new Intl.DisplayNames('en', { type: 'language' });
  const share = (part: number): string => say(words.ofHundred, { part: String(part) });
  return (
    <section aria-labelledby="screening" className="space-y-3">
      <h2 id="screening">{words.title}</h2>
      <p className="max-w-measure">{say(words.lead, { day: formatDay(measuredOn, 'en') })}</p>
      <Table
        id="screening-table"
        caption={words.caption}
        head={[
          words.language,
          words.crises,
          words.emergencies,
          words.calm,
          words.identifiers,
          words.replies,
          words.always,
        ]}
        rows={measuredLanguages.map((one) => ({
          key: one.language,
          cells: [
            nameOf.of(one.language) ?? one.language,
            share(one.crises),
            share(one.emergencies),
            share(one.calm),
            share(one.identifiers),
            say(words.ofBoth, { risky: String(one.riskyReplies), harmless: String(one.harmlessReplies) }),
            isScreened(one.language) ? words.no : words.yes,
          ],
        }))}
      />
      <p className="max-w-measure text-ink-soft">{words.limits}</p>
    </section>
  );
}
