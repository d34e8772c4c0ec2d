import { Moment } from '@/components/ui/moment';
import type { AccessLine } from '@/lib/comments/log/read-access-log';

const titles: Record<string, string> = {
  read: 'Opened a message',
  preview: 'Saw the beginning of a message',
  'sign-in': 'Signed in',
  'sign-out': 'Signed out everywhere',
  export: 'Saved a copy of a log',
  cover: 'Arranged cover',
  'cover-end': 'Ended cover',
  reviewer: 'Named a reviewer',
  search: 'Searched messages',
  'address-asked': 'Asked for another e-mail address',
  address: 'Changed the e-mail address',
  'first-link': 'Used the first administrator’s link',
  terminal: 'Account changed on the machine itself',
  'log-sealed': 'Covered what the logs held before',
};

export const accessTitles = Object.entries(titles).map(([code, label]) => ({ code, label }));

export function AccessLog({ lines }: { lines: readonly AccessLine[] }) {
  return (
    <ol role="list" aria-label="Reading and sign-ins" className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <li key={line.seq} className="py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p>
              <span className="font-semibold">{titles[line.action] ?? 'Something else'}</span>{' '}
              <span className="text-ink-soft">by</span> {line.by}
            </p>
            <Moment at={line.at} className="text-sm whitespace-nowrap text-ink-soft" />
          </div>
          {line.commentId === null ? null : (
            <p className="text-sm text-ink-soft">
              Message {line.commentId}, beneath {line.postTitle ?? 'a post that is no longer shown'}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
