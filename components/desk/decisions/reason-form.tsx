import { Button, type ButtonVariant } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField, TextAreaField } from '@/components/ui/forms/field';
import { overrides, reasonsFor } from '@/lib/comments/reasons';
import { type CannedWords, practiceReasonCode } from '@/lib/practice/canned-text';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { CannedTextInsert } from './canned-text-insert';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

export type ReasonedAction = 'decline' | 'return' | 'escalate' | 'unpublish' | 'unanswer' | 'unmerge';

type Words = { summary: string; about: string; button: string; variant: ButtonVariant };

export const reasonWords: Record<ReasonedAction, Words> = {
  decline: {
    summary: desk.reasonForm.wordsDeclineSummary,
    about: desk.reasonForm.wordsDeclineAbout,
    button: desk.reasonForm.wordsDeclineButton,
    variant: 'secondary',
  },
  return: {
    summary: desk.reasonForm.wordsReturnSummary,
    about: desk.reasonForm.wordsReturnAbout,
    button: desk.reasonForm.wordsReturnButton,
    variant: 'secondary',
  },
  escalate: {
    summary: desk.reasonForm.wordsEscalateSummary,
    about: desk.reasonForm.wordsEscalateAbout,
    button: desk.reasonForm.wordsEscalateButton,
    variant: 'secondary',
  },
  unpublish: {
    summary: desk.reasonForm.wordsUnpublishSummary,
    about: desk.reasonForm.wordsUnpublishAbout,
    button: desk.reasonForm.wordsUnpublishButton,
    variant: 'danger',
  },
  unanswer: {
    summary: desk.reasonForm.wordsUnanswerSummary,
    about: desk.reasonForm.wordsUnanswerAbout,
    button: desk.reasonForm.wordsUnanswerButton,
    variant: 'danger',
  },
  unmerge: {
    summary: desk.reasonForm.wordsUnmergeSummary,
    about: desk.reasonForm.wordsUnmergeAbout,
    button: desk.reasonForm.wordsUnmergeButton,
    variant: 'secondary',
  },
};

type ReasonFormProps = TargetedForm & { action: ReasonedAction; ready: readonly CannedWords[] };
type FoldedProps = ReasonFormProps & {
  /** Among others in a menu: one of these is open at a time, so that only one reason is on the screen. */
  folded?: boolean;
  open?: boolean;
};

export function ReasonForm({ folded = false, open = false, ...props }: FoldedProps) {
  if (!folded) return <ReasonFields {...props} />;
  return (
    <Disclosure label={reasonWords[props.action].summary} group="decision" open={open}>
      <ReasonFields {...props} />
    </Disclosure>
  );
}

/** Its fields and the button that decides. */
function ReasonFields({ target, state, decide, pending, action, ready }: ReasonFormProps) {
  const { about, button, variant } = reasonWords[action];
  const own = ready.filter(({ kind }) => kind === action);
  const given = state.values['action'] === action ? state.values : {};
  const problem = (field: string) =>
    state.values['action'] === action ? (problemOf(state, field) ?? undefined) : undefined;
  return (
    <form action={decide} className="space-y-3">
      <DecisionFields target={target} action={action} />
      <p className="text-sm text-ink-soft">{about}</p>
      {/* The key makes a new list when the answer comes back: a reset form would fall back to the first line. */}
      <SelectField
        key={given['reason']}
        name="reason"
        id={`${action}-reason`}
        label={desk.reasonForm.reason}
        defaultValue={given['reason'] ?? ''}
        error={problem('reason')}
      >
        <option value="">{desk.reasonForm.chooseReason}</option>
        {reasonsFor(action).map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
        {own.length > 0 ? (
          <optgroup label={desk.reasonForm.practicesOwn}>
            {own.map(({ id, label }) => (
              <option key={id} value={practiceReasonCode(id)}>
                {label}
              </option>
            ))}
          </optgroup>
        ) : null}
      </SelectField>
      <TextAreaField
        name="note"
        id={`${action}-note`}
        label={desk.reasonForm.noteWriter}
        hint={desk.reasonForm.optionalReadReason}
        rows={2}
        defaultValue={given['note']}
        error={problem('note')}
        autoFocus={given['step'] === 'insert' && state.problems.length === 0}
      />
      {problem('override') || given['override'] ? (
        <SelectField
          key={`override-${given['override'] ?? ''}`}
          name="override"
          id={`${action}-override`}
          label={desk.reasonForm.sendMarkedWordsBecause}
          defaultValue={given['override'] ?? ''}
          error={problem('override')}
        >
          <option value="">{desk.reasonForm.iWillReword}</option>
          {Object.entries(overrides).map(([code, why]) => (
            <option key={code} value={code}>
              {why}
            </option>
          ))}
        </SelectField>
      ) : null}
      <CannedTextInsert
        texts={ready.filter(({ kind }) => kind === 'line')}
        box={`${action}-note`}
        id={`${action}-ready`}
        pending={pending}
        error={problem('ready')}
      />
      <Button variant={variant} disabled={pending} className="w-full sm:w-auto">
        {button}
      </Button>
    </form>
  );
}
