import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { sendAgainAction } from '@/lib/comments/notifications/mail-actions';
import type { Notices } from '@/lib/comments/notifications/read-dead-mails';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { findNoticeKind } from '@/lib/shared/notice-kinds';

/** What kind it was, when, and why it failed; whom it was for and what it says stand nowhere. */
export function DeadNotices({ notices }: { notices: Notices['dead'] }) {
  return (
    <ul role="list" aria-label={desk.deadNotices.givenUp} className="divide-y divide-line border-y border-line">
      {notices.map((notice) => (
        <li key={notice.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div>
            <p id={`notice-${notice.id}`} className="font-semibold">
              {findNoticeKind(notice.kind)?.name ?? desk.deadNotices.mailAnotherRelease}
            </p>
            <p className="text-sm text-ink-soft">
              <Sentence
                words={say(
                  desk.deadNotices.triedTimesLastFault,
                  { attempts: notice.attempts, moment: '{moment}', lastError: '{lastError}' },
                  deskLocale,
                )}
                parts={{
                  moment: <Moment at={notice.createdAt} />,
                  lastError: <code>{notice.lastError ?? desk.deadNotices.unknown}</code>,
                }}
              />
            </p>
          </div>
          <form action={sendAgainAction}>
            <input type="hidden" name="id" value={notice.id} />
            <Button variant="secondary" aria-describedby={`notice-${notice.id}`}>
              {desk.deadNotices.sendAgain}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
