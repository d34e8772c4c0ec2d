import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { settleContactAction } from '@/lib/comments/receipts/contact-actions';
import type { ContactLink as Link } from '@/lib/comments/receipts/read-contact-link';
import type { Messages } from '@/lib/shared/messages/en';

type ContactLinkProps = {
  link: Link | null;
  message: string;
  token: string;
  done: 'contact-confirmed' | 'contact-removed' | null;
  words: Pick<Messages, 'contact' | 'receipt' | 'tones'>;
};

/** The page behind the link in a mail. Opening it does nothing: mail scanners open every link, so the buttons do. */
export function ContactLink({ link, message, token, done, words: { contact, receipt, tones } }: ContactLinkProps) {
  const doneNotice = done ? (
    <Notice tone="success" toneWord={tones.success} title={receipt.done[done]} role="status" />
  ) : null;
  if (!link) {
    return (
      <div className="max-w-measure space-y-8">
        <PageHeading lead={done ? undefined : contact.linkOver}>
          {done ? contact.linkTitle : contact.linkOverTitle}
        </PageHeading>
        {doneNotice}
      </div>
    );
  }
  return (
    <div className="max-w-measure space-y-8">
      <PageHeading lead={link.confirmed ? contact.linkConfirmed : contact.linkLead}>{contact.linkTitle}</PageHeading>
      {doneNotice}
      <form action={settleContactAction} className="flex flex-wrap gap-3">
        <input type="hidden" name="message" value={message} />
        <input type="hidden" name="token" value={token} />
        {link.confirmed ? null : (
          <Button name="wish" value="confirm">
            {contact.confirm}
          </Button>
        )}
        <Button name="wish" value="remove" variant="secondary">
          {contact.remove}
        </Button>
      </form>
    </div>
  );
}
