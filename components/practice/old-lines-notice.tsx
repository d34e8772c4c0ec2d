import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/platform/env';
import { siteDay } from '@/lib/platform/site-time';
import { listLinesPastReview } from '@/lib/practice/emergency-numbers';
import { dayInWords } from '@/lib/shared/day-words';

/** For the desk: rows of `help-line-table.ts` that must be compared with their source before anybody relies on them further. */
export function OldLinesNotice({ now }: { now: Date }) {
  const lines = listLinesPastReview(env().JURISDICTION, siteDay(now));
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning" title="Help lines to check">
      <p>Nobody has compared these with their source for more than half a year. Tell whoever keeps this site.</p>
      <ul className="list-disc ps-5">
        {lines.map(({ kind, name, region, number, source, reviewed }) => (
          <li key={`${kind} ${name} ${number} ${region}`}>
            {name}
            {region === null ? null : `, ${region}`}
            {number === '' ? null : `: ${number}`} (<a href={source}>source</a>), last checked on {dayInWords(reviewed)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
