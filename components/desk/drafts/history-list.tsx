import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { restoreRevisionAction } from '@/lib/drafts/draft-actions';
import type { HistoryLine } from '@/lib/drafts/writing/read-editor';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.editPost;

/** Every version that was saved, newest first; any may be put back on top. */
export function HistoryList({ id, history }: { id: string; history: readonly HistoryLine[] }) {
  const earlier = history.slice(1);
  return (
    <Disclosure label={words.history}>
      {earlier.length === 0 ? <p>{words.noHistory}</p> : null}
      <ol role="list" className={ruledList}>
        {earlier.map((line) => {
          const version = say(words.version, { number: String(line.number), by: line.by });
          return (
            <li key={line.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <span>
                {version} <Moment at={line.createdAt} className="text-sm text-ink-soft" />
              </span>
              <form action={restoreRevisionAction}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="revision" value={line.id} />
                <Button variant="small">
                  {words.restore}
                  <VisuallyHidden>: {version}</VisuallyHidden>
                </Button>
              </form>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
