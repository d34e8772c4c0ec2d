import { Button } from '@/components/ui/button';
import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { sendAgainAction, sendAllAgainAction } from '@/lib/comments/notifications/mail-actions';
import type { UnsentMails } from '@/lib/comments/notifications/read-dead-mails';
import { findMailKind } from '@/lib/shared/mail-kinds';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

/** What kind it was, when, and why it failed; whom it was for and what it says stand nowhere. */
export function DeadMails({ mails }: { mails: UnsentMails['dead'] }) {
  return (
    <ul role="list" aria-label={desk.deadMails.givenUp} className={ruledList}>
      {mails.map((mail) => (
        <li key={mail.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div>
            <p id={`mail-${mail.id}`} className="font-semibold">
              {findMailKind(mail.kind)?.name ?? desk.deadMails.mailAnotherRelease}
            </p>
            <p className="text-sm text-ink-soft">
              <Sentence
                words={say(
                  desk.deadMails.triedTimesLastFault,
                  { attempts: mail.attempts, moment: '{moment}', lastError: '{lastError}' },
                  deskLocale,
                )}
                parts={{
                  moment: <Moment at={mail.createdAt} />,
                  lastError: <code>{mail.lastError ?? desk.deadMails.unknown}</code>,
                }}
              />
            </p>
          </div>
          <form action={sendAgainAction}>
            <input type="hidden" name="id" value={mail.id} />
            <Button variant="secondary" aria-describedby={`mail-${mail.id}`}>
              {desk.deadMails.sendAgain}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** After a time without mail, one press for all of them. */
export function SendAllAgain({ count }: { count: number }) {
  return count < 2 ? null : (
    <form action={sendAllAgainAction}>
      <Button variant="secondary">{say(desk.deadMails.sendAllAgain, { count }, deskLocale)}</Button>
    </form>
  );
}
