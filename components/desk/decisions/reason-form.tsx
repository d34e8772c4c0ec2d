import { Button, type ButtonVariant } from '@/components/ui/button';
import { SelectField, TextAreaField } from '@/components/ui/forms/field';
import { overrides, reasonsFor } from '@/lib/comments/reasons';
import { ownReasonCode, type ReadyWords } from '@/lib/practice/ready-text';
import { problemOf } from '@/lib/shared/form-state';
import { ReadyInsert } from './canned-text-insert';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

export type ReasonedAction = 'decline' | 'return' | 'escalate' | 'unpublish' | 'unanswer' | 'unmerge';

type Words = { summary: string; about: string; button: string; variant: ButtonVariant };

const words: Record<ReasonedAction, Words> = {
  decline: {
    summary: 'Decline it…',
    about: 'It stays unseen. Its writer reads the reason on the receipt.',
    button: 'Decline',
    variant: 'secondary',
  },
  return: {
    summary: 'Send it back…',
    about: 'Its writer reads the reason and can send it again in other words.',
    button: 'Return',
    variant: 'secondary',
  },
  escalate: {
    summary: 'Pass it on…',
    about: 'It stays held and goes to someone else to read.',
    button: 'Escalate',
    variant: 'secondary',
  },
  unpublish: {
    summary: 'Take it down…',
    about: 'It disappears from the page at once, with its answer.',
    button: 'Unpublish',
    variant: 'danger',
  },
  unanswer: {
    summary: 'Take the answer down…',
    about: 'The answer disappears from the page at once. The question stays, and waits for an answer.',
    button: 'Take the answer down',
    variant: 'danger',
  },
  unmerge: {
    summary: 'Take it apart again…',
    about: 'It waits to be read by itself, and the other question counts one reader less.',
    button: 'Unmerge',
    variant: 'secondary',
  },
};

type ReasonFormProps = TargetedForm & { action: ReasonedAction; ready: readonly ReadyWords[]; open: boolean };

/** One of these is open at a time, so that only one reason is on the screen. */
export function ReasonForm({ target, state, decide, pending, action, ready, open }: ReasonFormProps) {
  const { summary, about, button, variant } = words[action];
  const own = ready.filter(({ kind }) => kind === action);
  const given = state.values['action'] === action ? state.values : {};
  const problem = (field: string) =>
    state.values['action'] === action ? (problemOf(state, field) ?? undefined) : undefined;
  return (
    <details name="decision" open={open}>
      <summary className="min-h-12 py-3 font-semibold">{summary}</summary>
      <form action={decide} className="space-y-4 pb-6">
        <DecisionFields target={target} action={action} />
        <p className="text-sm text-ink-soft">{about}</p>
        {/* The key makes a new list when the answer comes back: a reset form would fall back to the first line. */}
        <SelectField
          key={given['reason']}
          name="reason"
          id={`${action}-reason`}
          label="Reason"
          defaultValue={given['reason'] ?? ''}
          error={problem('reason')}
        >
          <option value="">Choose a reason</option>
          {reasonsFor(action).map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
          {own.length > 0 ? (
            <optgroup label="The practice’s own">
              {own.map(({ id, label }) => (
                <option key={id} value={ownReasonCode(id)}>
                  {label}
                </option>
              ))}
            </optgroup>
          ) : null}
        </SelectField>
        <TextAreaField
          name="note"
          id={`${action}-note`}
          label="Note to the writer"
          hint="Optional. They read it with the reason."
          rows={3}
          defaultValue={given['note']}
          error={problem('note')}
          autoFocus={given['step'] === 'insert' && state.problems.length === 0}
        />
        {problem('override') || given['override'] ? (
          <SelectField
            key={`override-${given['override'] ?? ''}`}
            name="override"
            id={`${action}-override`}
            label="Send the marked words as they are, because"
            defaultValue={given['override'] ?? ''}
            error={problem('override')}
          >
            <option value="">I will reword them</option>
            {Object.entries(overrides).map(([code, why]) => (
              <option key={code} value={code}>
                {why}
              </option>
            ))}
          </SelectField>
        ) : null}
        <ReadyInsert
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
    </details>
  );
}
