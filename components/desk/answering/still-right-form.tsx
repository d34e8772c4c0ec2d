import { DecisionFields } from '@/components/desk/decisions/decision-fields';
import type { TargetedForm } from '@/components/desk/decisions/form-wiring';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/forms/field';
import { addMonths } from '@/lib/shared/days';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.stillRightForm;

type StillRightFormProps = TargetedForm & {
  /** The field's, which the list of problems leads to. */
  dayId: string;
  /** The practice's day, and the day by which the answer was to be read again. */
  today: string;
  reviewBy: string;
};

/** For an answer with a day: its physician has read it again, and it stands. Open once the day has passed. */
export function StillRightForm({ target, state, decide, pending, dayId, today, reviewBy }: StillRightFormProps) {
  const given = state.values['action'] === 'still-right' ? state.values : {};
  return (
    <Disclosure label={words.readAgain} open={reviewBy <= today || given['action'] !== undefined}>
      <form action={decide} className="space-y-3">
        <DecisionFields target={target} action="still-right" />
        <TextField
          name="reviewBy"
          id={dayId}
          type="date"
          label={words.nextDay}
          hint={words.optional}
          defaultValue={given['reviewBy'] ?? addMonths(today, 12)}
          error={given['action'] === undefined ? undefined : (problemOf(state, 'reviewBy') ?? undefined)}
        />
        <Button variant="secondary" disabled={pending}>
          {words.stillRight}
        </Button>
      </form>
    </Disclosure>
  );
}
