import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { desk } from '@/lib/shared/messages/desk';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

const words = desk.urgencyForm;
const choices = [
  ['none', words.none],
  ['emergency', words.emergency],
  ['crisis', words.crisis],
] as const;

/** Where screening heard danger that is none, or missed one: whoever read the words says so. */
export function UrgencyForm({ target, decide, pending, urgency }: TargetedForm & { urgency: string }) {
  return (
    <Disclosure label={words.correctUrgency} group="decision">
      <form action={decide} className="space-y-3">
        <DecisionFields target={target} action="urgency" />
        <p className="text-sm text-ink-soft">{words.placeInQueue}</p>
        <div className="flex flex-wrap gap-3">
          {choices
            .filter(([code]) => code !== urgency)
            .map(([code, label]) => (
              <Button
                key={code}
                name="urgency"
                value={code}
                variant="secondary"
                disabled={pending}
                className="w-full sm:w-auto"
              >
                {label}
              </Button>
            ))}
        </div>
      </form>
    </Disclosure>
  );
}
