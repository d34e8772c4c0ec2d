import { kindWords, statusTags } from '@/components/desk/desk-words';
import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import type { FoundMessage } from '@/lib/comments/desk/desk-search';
import { desk } from '@/lib/shared/messages/desk';

export function FoundMessages({ found, now }: { found: readonly FoundMessage[]; now: Date }) {
  return (
    <ul role="list" aria-label={desk.foundMessages.found} className={ruledList}>
      {found.map(({ id, alias, kind, status, at, excerpt, postTitle }) => (
        <li key={id} className="py-4">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 className="text-lg">
              <a href={`/desk/comments/${id}`} className="inline-flex min-h-9 items-center">
                {alias === '' ? desk.foundMessages.statusesErased : <bdi>{alias}</bdi>}
              </a>
            </h2>
            <Tag>{statusTags[status]}</Tag>
            <Moment at={at} since={now} className="text-sm text-ink-soft" />
          </div>
          <p className="text-sm text-ink-soft">
            <Sentence
              words={desk.foundMessages.beneath}
              parts={{ kind: kindWords(kind), postTitle: postTitle ?? desk.foundMessages.postNoLongerShown }}
            />
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
