import { Button } from '@/components/ui/button';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

export function RequeueForm({ target, decide, pending }: TargetedForm) {
  return (
    <form action={decide} className="space-y-2">
      <DecisionFields target={target} action="requeue" />
      <Button variant="secondary" disabled={pending} className="w-full sm:w-auto">
        Put it back in the queue
      </Button>
      <p className="text-sm text-ink-soft">
        It waits to be read again, as if it had just arrived. Its writer sees that, and can change it.
      </p>
    </form>
  );
}
