import { Button } from '@/components/ui/button';
import { desk } from '@/lib/shared/messages/desk';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

export function RequeueForm({ target, decide, pending }: TargetedForm) {
  return (
    <form action={decide} className="space-y-2">
      <DecisionFields target={target} action="requeue" />
      <Button variant="secondary" disabled={pending} className="w-full sm:w-auto">
        {desk.requeueForm.putBackQueue}
      </Button>
      <p className="text-sm text-ink-soft">{desk.requeueForm.waitsReadAgainIf}</p>
    </form>
  );
}
