'use client';

import { type ReactNode, useActionState } from 'react';
import { SignedOutNotice } from '@/components/desk/signed-out-notice';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField } from '@/components/ui/forms/field';
import { useFocusOnNews } from '@/components/ui/forms/use-focus-on-news';
import { Toolbar } from '@/components/ui/work/toolbar';
import { decideInBulkAction } from '@/lib/comments/bulk/bulk-actions';
import { type BulkAction, noneDecided } from '@/lib/comments/bulk/bulk-state';
import { declineReasons } from '@/lib/comments/reasons';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { BulkResults } from './bulk-results';
import { TickedContext } from './tick-box';

type BulkFormProps = {
  /** New with every rendering, so that a double click decides once. */
  formKey: string;
  /** The practice's own reasons to decline. */
  practiceReasons: readonly { code: string; label: string }[];
  /** What the viewer may do to several; nothing of it where all of them were decided. */
  actions: readonly BulkAction[];
  /** Whether what is ticked can be somebody's. */
  handles: boolean;
  /** The list with its boxes; null when nothing is in it. */
  children: ReactNode;
};

/** The queue as one form: boxes to tick, and what to do with what is ticked. Above it, what came of it. */
export function BulkForm({ formKey, practiceReasons, actions, handles, children }: BulkFormProps) {
  const [state, decide, pending] = useActionState(decideInBulkAction, noneDecided);
  const shown = useFocusOnNews<HTMLDivElement>(state);
  return (
    <>
      <div ref={shown} tabIndex={-1} className="space-y-4 empty:hidden">
        <ErrorSummary problems={state.problems} autoFocus />
        {state.signedOut ? <SignedOutNotice kept={desk.bulkForm.nothingDecidedTicksStill} /> : null}
        {state.results && state.action ? <BulkResults results={state.results} action={state.action} /> : null}
      </div>
      {actions.length === 0 ? children : null}
      {children && actions.length > 0 ? (
        <form action={decide} aria-label={desk.bulkForm.tickedMessages} className="bulk">
          <input type="hidden" name="formKey" value={formKey} />
          <div role="group" aria-label={desk.bulkForm.toTick}>
            <TickedContext value={state.ticked}>{children}</TickedContext>
          </div>
          <Toolbar label={desk.bulkForm.tickedMessages} id="many" className="bulk-bar items-end">
            <p className="w-full text-sm text-ink-soft max-sm:hidden">{desk.bulkForm.eachDecidedItselfOne}</p>
            {actions.includes('decline') ? (
              <>
                <SelectField
                  key={state.values['reason']}
                  name="reason"
                  id="bulk-reason"
                  label={desk.bulkForm.reasonDecline}
                  defaultValue={state.values['reason'] ?? ''}
                  error={problemOf(state, 'bulk-reason') ?? undefined}
                  className="max-w-full"
                >
                  <option value="">{desk.bulkForm.chooseReason}</option>
                  {[...declineReasons, ...practiceReasons].map(({ code, label }) => (
                    <option key={code} value={code}>
                      {label}
                    </option>
                  ))}
                </SelectField>
                <Button name="action" value="decline" variant="secondary" disabled={pending}>
                  {desk.bulkForm.declineThese}
                </Button>
              </>
            ) : null}
            {actions.includes('publish') ? (
              <Button name="action" value="publish" variant="secondary" disabled={pending}>
                {desk.bulkForm.publishTheseExperiencesReplies}
              </Button>
            ) : null}
            {actions.includes('escalate') ? (
              <Button name="action" value="escalate" variant="secondary" disabled={pending}>
                {desk.bulkForm.passThesePhysician}
              </Button>
            ) : null}
            {handles ? (
              <>
                <Button name="action" value="take" variant="secondary" disabled={pending}>
                  {desk.bulkForm.takeThese}
                </Button>
                <Button name="action" value="let-go" variant="secondary" disabled={pending}>
                  {desk.bulkForm.letGoOfThese}
                </Button>
              </>
            ) : null}
          </Toolbar>
        </form>
      ) : null}
    </>
  );
}
