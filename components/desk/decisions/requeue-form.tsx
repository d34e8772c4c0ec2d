import { Button } from '@/components/ui/button';
import { desk } from '@/lib/shared/messages/desk';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

export function RequeueForm({ target, decide, pending }: TargetedForm) {
  return (
    <form action={decide} className="flex flex-wrap items-center gap-x-3 gap-y-1 max-sm:grow">
      <DecisionFields target={target} action="requeue" />
      <Button disabled={pending} className="max-sm:grow">
        {desk.requeueForm.putBackQueue}
      </Button>
      <p className="text-sm text-ink-soft max-sm:hidden">{desk.requeueForm.waitsReadAgainIf}</p>
    </form>
  );
}
