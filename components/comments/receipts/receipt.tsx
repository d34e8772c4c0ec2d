import type { ReactNode } from 'react';
import { formWords } from '@/components/comments/asking/form-words';
import { MarkedMessage } from '@/components/comments/asking/marked-message';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { ConcernLine } from '@/components/comments/concern-line';
import { PlainWords } from '@/components/comments/plain-words';
import { ClaimBox } from '@/components/comments/thread/claim-box';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { WaitingLine } from '@/components/comments/waiting-line';
import { CallNow } from '@/components/practice/call-now';
import { Button } from '@/components/ui/button';
import { caution, typedWords } from '@/components/ui/lines';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import {
  askSecondLookAction,
  eraseOwnAction,
  settleOwnAction,
  withdrawOwnAction,
} from '@/lib/comments/asking/own-comment-actions';
import { messageLink, placePath } from '@/lib/comments/comment';
import type { ReceiptView } from '@/lib/comments/receipts/read-receipt';
import { themesAt } from '@/lib/comments/theme';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { dayInWords } from '@/lib/shared/day-words';
import { say } from '@/lib/shared/messages/say';
import { CodeTicket } from './code-ticket';
import { ContactForm } from './contact-form';
import { EditOwnForm } from './edit-own-form';
import { ReceiptSteps } from './receipt-steps';
import { statusInWords } from './status-in-words';

type ReceiptProps = {
  receipt: ReceiptView;
  code: string;
  /** What was just done, by the codes of the catalogue; others say nothing. */
  done: readonly string[];
  editing: boolean;
  /** Someone decided between opening this page and pressing a button on it. */
  changed: boolean;
  numbers: EmergencyNumbers;
};

export function Receipt({ receipt, code, done, editing, changed, numbers }: ReceiptProps) {
  const words = formWords(messagesIn(receipt.language));
  const { claims, contact, form, help, marked, receipt: own, themes, thread, tones, urgent } = words;
  const status = statusInWords(receipt, words.status);
  const doneTitles = done.flatMap((what) =>
    Object.hasOwn(own.done, what) ? own.done[what as keyof typeof own.done] : [],
  );
  const day = dayInWords(siteDay(receipt.sentAt), words.locale);
  const may = (action: 'edit' | 'second-look' | 'withdraw' | 'erase') => receipt.actions.includes(action);
  return (
    <div className="max-w-measure space-y-8">
      {receipt.status === 'held' && receipt.urgency !== 'none' ? (
        <UrgentPanel urgency={receipt.urgency} numbers={numbers} words={words} />
      ) : null}
      <PageHeading>{own.title}</PageHeading>
      {receipt.marked && !editing ? (
        <form action={settleOwnAction}>
          <OwnFields receipt={receipt} code={code} />
          <MarkedMessage passages={receipt.marked} editing={false} held words={words} />
        </form>
      ) : null}
      {doneTitles.map((title) => (
        <Notice key={title} tone="success" toneWord={tones.success} title={title} role="status" />
      ))}
      {changed ? (
        <Notice tone="warning" toneWord={tones.warning} title={own.changedTitle} role="alert">
          <p>{own.changed}</p>
        </Notice>
      ) : null}
      <section aria-labelledby="status-title">
        <ReceiptSteps receipt={receipt} words={own.steps} />
        <h2 id="status-title" className="font-sans text-lg font-bold">
          {status.title}
        </h2>
        <p className="mt-1">
          {status.next} {status.wait ? <WaitingLine what={status.wait} language={receipt.language} /> : null}
        </p>
        {receipt.reason ? (
          <p className={`mt-2 ${caution}`}>
            {receipt.reasonIsOwn ? <span {...passage(null)}>{receipt.reason}</span> : receipt.reason}{' '}
            <CallNow when="worse" numbers={numbers} words={words} />
          </p>
        ) : null}
        {receipt.note ? <PlainWords text={receipt.note} className={`mt-2 ${caution}`} /> : null}
        {receipt.concern ? <ConcernLine concern={receipt.concern} numbers={numbers} words={words} /> : null}
        {receipt.post && receipt.keptWith?.shown ? (
          <p className="mt-4">
            <a href={messageLink(receipt.post.slug, receipt.keptWith.commentId)}>{own.seeSame}</a>
          </p>
        ) : receipt.post ? (
          <p className="mt-4">
            <a
              href={
                receipt.status === 'published' || receipt.earlierIsPublic
                  ? messageLink(receipt.post.slug, receipt.commentId)
                  : placePath(receipt.post.slug)
              }
            >
              {receipt.status === 'published' ? own.seeOnPage : say(own.backTo, { title: receipt.post.title })}
            </a>
          </p>
        ) : null}
      </section>
      <CodeTicket code={code} language={receipt.language} />
      {receipt.body === '' ? null : (
        <section aria-labelledby="words-title">
          <h2 id="words-title">{own.words}</h2>
          <p className="mt-1 text-sm text-ink-soft">
            <Sentence words={own.asAlias} parts={{ alias: <bdi>{receipt.alias}</bdi>, day }} />
          </p>
          {receipt.theme && !(editing && may('edit')) ? (
            <p className="mt-1 text-sm text-ink-soft">{say(themes.chosen, { theme: themes.names[receipt.theme] })}</p>
          ) : null}
          {editing && may('edit') ? (
            <EditOwnForm
              commentId={receipt.commentId}
              code={code}
              version={receipt.version}
              body={receipt.message}
              theme={receipt.kind === 'question' ? undefined : (receipt.theme ?? '')}
              themes={themesAt(receipt.postId)}
              claim={
                receipt.kind === 'question'
                  ? { words: receipt.claim?.words ?? '', link: receipt.claim?.link ?? '' }
                  : undefined
              }
              numbers={numbers}
              words={{ claims, form, help, locale: words.locale, marked, receipt: own, themes, tones, urgent }}
              look={onDeviceCheckWords(words)}
            />
          ) : (
            <>
              <PlainWords text={receipt.message} whole={thread.whole} className={`mt-3 ${typedWords}`} />
              {receipt.claim ? <ClaimBox claim={receipt.claim} rating={receipt.rating} words={claims} /> : null}
            </>
          )}
          {receipt.publicBody === null ? null : (
            <>
              <h3 className="mt-4">{own.readersSee}</h3>
              <PlainWords text={receipt.publicBody} whole={thread.whole} className={`mt-3 ${typedWords}`} />
            </>
          )}
        </section>
      )}
      {receipt.actions.length === 0 ? null : (
        <section aria-labelledby="change-title" className="print:hidden">
          <h2 id="change-title">{own.changeTitle}</h2>
          <ul className="mt-4 space-y-4">
            {may('edit') && !editing ? (
              <OwnDeed hint={own.editHint}>
                <form method="get">
                  <Button name="edit" value="1" variant="secondary">
                    {own.edit}
                  </Button>
                </form>
              </OwnDeed>
            ) : null}
            {may('second-look') ? (
              <OwnDeed hint={own.secondLookHint}>
                <OwnButton receipt={receipt} code={code} action={askSecondLookAction} variant="secondary">
                  {own.secondLook}
                </OwnButton>
              </OwnDeed>
            ) : null}
            {may('withdraw') ? (
              <OwnDeed hint={own.withdrawHint}>
                <OwnButton receipt={receipt} code={code} action={withdrawOwnAction} variant="secondary">
                  {own.withdraw}
                </OwnButton>
              </OwnDeed>
            ) : null}
            {may('erase') ? (
              <OwnDeed hint={own.eraseHint}>
                <OwnButton receipt={receipt} code={code} action={eraseOwnAction} variant="quiet">
                  {own.erase}
                </OwnButton>
              </OwnDeed>
            ) : null}
          </ul>
        </section>
      )}
      {receipt.status === 'erased' ? null : (
        <ContactForm
          commentId={receipt.commentId}
          code={code}
          address={
            receipt.contactConfirmed
              ? 'confirmed'
              : !receipt.hasContact
                ? 'none'
                : receipt.contactAsked
                  ? 'pending'
                  : 'queued'
          }
          numbers={numbers}
          words={{ contact, form, help, locale: words.locale, marked, tones, urgent }}
        />
      )}
    </div>
  );
}

type OwnButtonProps = {
  receipt: ReceiptView;
  code: string;
  action: (form: FormData) => Promise<void>;
  variant: 'secondary' | 'quiet';
  children: string;
};

/** What a button does stands beside it. */
function OwnDeed({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <li className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-[9rem_1fr]">
      {children}
      <p className="text-sm text-ink-soft">{hint}</p>
    </li>
  );
}

function OwnFields({ receipt, code }: Pick<OwnButtonProps, 'receipt' | 'code'>) {
  return (
    <>
      <input type="hidden" name="commentId" value={receipt.commentId} />
      <input type="hidden" name="version" value={receipt.version} />
      <input type="hidden" name="code" value={code} />
    </>
  );
}

function OwnButton({ receipt, code, action, variant, children }: OwnButtonProps) {
  return (
    <form action={action}>
      <OwnFields receipt={receipt} code={code} />
      <Button variant={variant}>{children}</Button>
    </form>
  );
}
