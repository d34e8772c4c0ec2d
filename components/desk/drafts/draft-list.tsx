import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import type { DraftLine } from '@/lib/drafts/review/read-review';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.editPost;

/** What waits for the viewer to read, then what the viewer writes on. */
export function DraftList({ own, asked }: { own: readonly DraftLine[]; asked: readonly DraftLine[] }) {
  return (
    <>
      <Lines title={words.waitingForYou} lines={asked} leadTo="review" />
      <Lines title={words.drafts} lines={own} leadTo="edit" />
    </>
  );
}

function Lines({ title, lines, leadTo }: { title: string; lines: readonly DraftLine[]; leadTo: 'edit' | 'review' }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={`drafts-${leadTo}`} className="mt-8">
      <h2 id={`drafts-${leadTo}`} className="text-xl">
        {title}
      </h2>
      <ul role="list" className={`mt-2 ${ruledList}`}>
        {lines.map(({ id, title: post, updatedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
            <a href={`/desk/posts/${id}/${leadTo}`} className="inline-flex min-h-11 items-center font-semibold">
              {post}
            </a>
            <Moment at={updatedAt} className="text-sm text-ink-soft" />
          </li>
        ))}
      </ul>
    </section>
  );
}
