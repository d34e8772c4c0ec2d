import { kindWords } from '@/components/desk/desk-words';
import { Moment } from '@/components/ui/moment';
import { Tag } from '@/components/ui/tag';
import type { FoundMessage } from '@/lib/comments/desk/desk-search';

const statuses: Record<string, string> = {
  held: 'Waiting',
  published: 'Public',
  declined: 'Not shown',
  withdrawn: 'Withdrawn',
  erased: 'Erased',
};

export function FoundMessages({ found, now }: { found: readonly FoundMessage[]; now: Date }) {
  return (
    <ul role="list" aria-label="Found" className="divide-y divide-line border-y border-line">
      {found.map(({ id, alias, kind, status, at, excerpt, postTitle }) => (
        <li key={id} className="py-4">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 className="text-lg">
              <a href={`/desk/comments/${id}`} className="inline-flex min-h-9 items-center">
                {alias === '' ? 'Erased' : <bdi>{alias}</bdi>}
              </a>
            </h2>
            <Tag>{statuses[status] ?? status}</Tag>
            <Moment at={at} since={now} className="text-sm text-ink-soft" />
          </div>
          <p className="text-sm text-ink-soft">
            {kindWords(kind)} beneath {postTitle ?? 'a post that is no longer shown'}
          </p>
          {excerpt === '' ? null : (
            <p dir="auto" className="mt-1 max-w-measure [overflow-wrap:anywhere]">
              {excerpt}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
