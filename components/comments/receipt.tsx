import { ContactForm } from '@/components/comments/contact-form';
import { EditOwnForm } from '@/components/comments/edit-own-form';
import { PlainWords } from '@/components/comments/plain-words';
import { standingInWords } from '@/components/comments/standing-in-words';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { formatDay } from '@/components/site/format-day';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { commentAnchor } from '@/lib/comments/comment';
import type { ReceiptView } from '@/lib/comments/read-receipt';
import { eraseOwnAction, withdrawOwnAction } from '@/lib/comments/receipt-actions';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';

type ReceiptProps = {
  receipt: ReceiptView;
  code: string;
  done: string | null;
  editing: boolean;
  /** Someone decided between opening this page and pressing a button on it. */
  changed: boolean;
  numbers: EmergencyNumbers;
};

const doneWords: Record<string, string> = {
  edit: 'Your new words are saved',
  withdraw: 'You took your message back',
  erase: 'Your words are erased',
  'contact-added': 'We will write when there is news',
  'contact-removed': 'Your address is deleted',
};

export function Receipt({ receipt, code, done, editing, changed, numbers }: ReceiptProps) {
  const standing = standingInWords(receipt);
  const may = (action: 'edit' | 'withdraw' | 'erase') => receipt.actions.includes(action);
  return (
    <div className="max-w-measure space-y-8">
      {receipt.status === 'held' && (receipt.urgency === 'emergency' || receipt.urgency === 'crisis') ? (
        <UrgentPanel urgency={receipt.urgency} numbers={numbers} />
      ) : null}
      <PageHeading>We have your message</PageHeading>
      {done && doneWords[done] ? <Notice tone="success" title={doneWords[done]} role="status" /> : null}
      {changed ? (
        <Notice tone="warning" title="Your message was read in the meantime" role="alert">
          <p>Nothing was changed. This is how it stands now.</p>
        </Notice>
      ) : null}
      <section aria-labelledby="standing-title">
        <h2 id="standing-title">{standing.title}</h2>
        <p className="mt-2">{standing.next}</p>
        {receipt.reason ? <p className="mt-2 border-s-4 border-caution ps-4">{receipt.reason}</p> : null}
        {receipt.note ? <PlainWords text={receipt.note} className="mt-2 border-s-4 border-caution ps-4" /> : null}
        {receipt.post ? (
          <p className="mt-4">
            <a
              href={`/posts/${receipt.post.slug}${receipt.status === 'published' ? `#${commentAnchor(receipt.commentId)}` : ''}`}
            >
              {receipt.status === 'published' ? 'See it on the page' : `Back to “${receipt.post.title}”`}
            </a>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="code-title" className="rounded-lg border-2 border-line bg-paper-soft p-5">
        <h2 id="code-title" className="text-xl">
          Your receipt code
        </h2>
        <p className="my-3 font-mono text-xl tracking-wider break-words select-all" data-testid="receipt-code">
          {code}
        </p>
        <p className="text-sm text-ink-soft">
          Write it down or take a picture. This device remembers it; another device needs it. We cannot find it again
          for you.
        </p>
      </section>
      {receipt.body === '' ? null : (
        <section aria-labelledby="words-title">
          <h2 id="words-title">Your words</h2>
          <p className="mt-1 text-sm text-ink-soft">
            As {receipt.alias}, {formatDay(receipt.sentAt.toISOString().slice(0, 10))}
          </p>
          {editing && may('edit') ? (
            <EditOwnForm
              commentId={receipt.commentId}
              version={receipt.version}
              body={receipt.body}
              numbers={numbers}
            />
          ) : (
            <PlainWords text={receipt.body} className="mt-3 rounded border border-line p-4" />
          )}
        </section>
      )}
      {receipt.actions.length === 0 ? null : (
        <section aria-labelledby="change-title" className="print:hidden">
          <h2 id="change-title">Change your mind</h2>
          <div className="mt-4 flex flex-wrap gap-3">
            {may('edit') && !editing ? (
              <form method="get">
                <Button name="edit" value="1" variant="secondary">
                  Edit
                </Button>
              </form>
            ) : null}
            {may('withdraw') ? (
              <OwnButton receipt={receipt} action={withdrawOwnAction} variant="secondary">
                Withdraw
              </OwnButton>
            ) : null}
            {may('erase') ? (
              <OwnButton receipt={receipt} action={eraseOwnAction} variant="danger">
                Erase
              </OwnButton>
            ) : null}
          </div>
          <ul className="mt-3 list-disc space-y-1 ps-5 text-sm text-ink-soft">
            {may('edit') ? <li>Edit: someone reads your new words before they appear.</li> : null}
            {may('withdraw') ? <li>Withdraw: your message is not shown any more. This cannot be undone.</li> : null}
            {may('erase') ? <li>Erase: your words are deleted for good, here and now.</li> : null}
          </ul>
        </section>
      )}
      {receipt.status === 'erased' ? null : (
        <ContactForm commentId={receipt.commentId} hasContact={receipt.hasContact} />
      )}
    </div>
  );
}

type OwnButtonProps = {
  receipt: ReceiptView;
  action: (form: FormData) => Promise<void>;
  variant: 'secondary' | 'danger';
  children: string;
};

function OwnButton({ receipt, action, variant, children }: OwnButtonProps) {
  return (
    <form action={action}>
      <input type="hidden" name="commentId" value={receipt.commentId} />
      <input type="hidden" name="version" value={receipt.version} />
      <Button variant={variant}>{children}</Button>
    </form>
  );
}
