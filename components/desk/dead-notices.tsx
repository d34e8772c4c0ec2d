import { Moment } from '@/components/desk/moment';
import { Button } from '@/components/ui/button';
import { sendAgainAction } from '@/lib/comments/notice-actions';
import type { Notices } from '@/lib/comments/read-notices';

const kinds: Record<string, string> = {
  'news-for-writer': 'News for a writer',
  'urgent-comment': 'Something urgent',
  escalated: 'Something passed on',
  waiting: 'Something is waiting',
  reminder: 'A reminder',
  daily: 'The mail of the day',
  'confirm-address': 'A link to a new address',
  'address-asked': 'Word of a wish for a new address',
  'address-changed': 'Word of a new address',
};

/** What kind it was, when, and why it failed; whom it was for and what it says stand nowhere. */
export function DeadNotices({ notices }: { notices: Notices['dead'] }) {
  return (
    <ul role="list" aria-label="Given up" className="divide-y divide-line border-y border-line">
      {notices.map((notice) => (
        <li key={notice.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div>
            <p id={`notice-${notice.id}`} className="font-semibold">
              {kinds[notice.kind] ?? 'Another mail'}
            </p>
            <p className="text-sm text-ink-soft">
              From <Moment at={notice.createdAt} />. Tried {notice.attempts} times. Last fault:{' '}
              <code>{notice.lastError ?? 'unknown'}</code>
            </p>
          </div>
          <form action={sendAgainAction}>
            <input type="hidden" name="id" value={notice.id} />
            <Button variant="secondary" aria-describedby={`notice-${notice.id}`}>
              Send again
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
