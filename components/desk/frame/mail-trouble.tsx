import { countWords } from '@/components/desk/queue-filter';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { findMailTrouble } from '@/lib/comments/notifications/read-dead-mails';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

/** " (3)" on the tab: how many mails have not gone out in an hour. Nothing while all is well. */
export async function MailTroubleCount({ viewer }: { viewer: Viewer }) {
  const trouble = await findMailTrouble(viewer, now());
  return trouble ? (
    <>
      {' '}
      ({countWords(trouble.count)}
      <span className="sr-only"> {desk.mailTrouble.notSent}</span>)
    </>
  ) : null;
}

/** For those who can see to it. */
export async function MailTroubleNotice({ viewer }: { viewer: Viewer }) {
  const trouble = await findMailTrouble(viewer, now());
  return trouble ? (
    <Notice tone="warning" title={desk.mailTrouble.mailNotGoingOut}>
      <p>
        <Sentence
          words={say(
            desk.mailTrouble.beenWaitingMoreThan,
            { count: trouble.count, fault: '{fault}', link: '{link}' },
            deskLocale,
          )}
          parts={{
            fault: trouble.fault ? (
              <>
                {' '}
                (<code>{trouble.fault}</code>)
              </>
            ) : null,
            link: <a href="/desk/notices">{desk.mailTrouble.lookMail}</a>,
          }}
        />
      </p>
    </Notice>
  ) : null;
}
