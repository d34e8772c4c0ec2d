import { countWords } from '@/components/desk/queue-filter';
import { Notice } from '@/components/ui/notice';
import { findMailTrouble } from '@/lib/comments/notifications/read-dead-mails';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';

/** " (3)" on the tab: how many mails have not gone out in an hour. Nothing while all is well. */
export async function MailTroubleCount({ viewer }: { viewer: Viewer }) {
  const trouble = await findMailTrouble(viewer, now());
  return trouble ? (
    <>
      {' '}
      ({countWords(trouble.count)}
      <span className="sr-only"> not sent</span>)
    </>
  ) : null;
}

/** For those who can see to it. */
export async function MailTroubleNotice({ viewer }: { viewer: Viewer }) {
  const trouble = await findMailTrouble(viewer, now());
  return trouble ? (
    <Notice tone="warning" title="Mail is not going out">
      <p>
        {trouble.count === 1 ? 'One mail has' : `${countWords(trouble.count)} mails have`} been waiting for more than an
        hour, or were given up
        {trouble.fault ? (
          <>
            {' '}
            (<code>{trouble.fault}</code>)
          </>
        ) : null}
        . People may not hear of urgent messages. <a href="/desk/notices">Look at the mail</a>.
      </p>
    </Notice>
  ) : null;
}
