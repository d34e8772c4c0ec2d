import { DecisionFields } from '@/components/desk/decision-fields';
import type { TargetedForm } from '@/components/desk/form-wiring';
import { Button } from '@/components/ui/button';

export function PublishForm({ target, decide, pending, kind }: TargetedForm & { kind: string }) {
  return (
    <form action={decide} className="space-y-2">
      <DecisionFields target={target} action="publish" />
      <Button variant="secondary" disabled={pending} className="w-full sm:w-auto">
        Publish
      </Button>
      <p className="text-sm text-ink-soft">
        {kind === 'question'
          ? 'Shows the question without an answer: readers see that it waits for the physician.'
          : 'Shows it beneath the post.'}
      </p>
    </form>
  );
}
