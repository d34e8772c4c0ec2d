import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { sendAgainAction } from '@/lib/comments/notifications/mail-actions';
import type { Notices } from '@/lib/comments/notifications/read-dead-mails';
import { findNoticeKind } from '@/lib/shared/notice-kinds';

/** What kind it was, when, and why it failed; whom it was for and what it says stand nowhere. */
export function DeadNotices({ notices }: { notices: Notices['dead'] }) {
  return (
    <ul role="list" aria-label="Given up" className="divide-y divide-line border-y border-line">
      {notices.map((notice) => (
        <li key={notice.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div>
            <p id={`notice-${notice.id}`} className="font-semibold">
              {findNoticeKind(notice.kind)?.name ?? 'A mail of another release'}
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
