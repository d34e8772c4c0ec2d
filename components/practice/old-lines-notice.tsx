import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { env } from '@/lib/platform/env';
import { formatDay } from '@/lib/platform/format-day';
import { siteDay } from '@/lib/platform/site-time';
import { listLinesPastReview } from '@/lib/practice/emergency-numbers';
import { desk } from '@/lib/shared/messages/desk';

/** For the desk: rows of `help-line-table.ts` that must be compared with their source before anybody relies on them further. */
export function OldLinesNotice({ now }: { now: Date }) {
  const lines = listLinesPastReview(env().JURISDICTION, siteDay(now));
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning" title={desk.oldLinesNotice.helpLinesCheck}>
      <p>{desk.oldLinesNotice.nobodyHasComparedThese}</p>
      <ul className="list-disc ps-5">
        {lines.map(({ kind, name, region, number, source, reviewed }) => (
          <li key={`${kind} ${name} ${number} ${region}`}>
            <Sentence
              words={desk.oldLinesNotice.lastChecked}
              parts={{
                name,
                region: region === null ? null : `, ${region}`,
                number: number === '' ? null : `: ${number}`,
                link: <a href={source}>{desk.oldLinesNotice.source}</a>,
                reviewed: formatDay(reviewed, 'en'),
              }}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
