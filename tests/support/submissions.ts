/** Sends messages as readers do, and says what became of them. */
import type { Sender } from '@/lib/comments/asking/arrival-checks';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { submitComment, type SubmitOutcome } from '@/lib/comments/asking/submit-comment';
import { database } from '@/lib/platform/database/database';
import { aForm } from '@/tests/support/builders';
import { noon } from '@/tests/support/moments';

export const urgent = 'I have crushing chest pain right now and I cannot breathe.';

export const identifying = 'Please write to margaret.ellison@example.org about my knee.';

export const from = (network = '192.0.2.1', ...codes: string[]): Sender => ({ network, codes });

export function stored(outcome: SubmitOutcome): Extract<SubmitOutcome, { kind: 'stored' }> {
  if (outcome.kind !== 'stored') throw new Error(`it was not stored: ${JSON.stringify(outcome)}`);
  return outcome;
}

export async function submit(form: Partial<CommentForm>, sender = from(), at = noon): Promise<SubmitOutcome> {
  return submitComment(aForm(form), sender, at);
}

export const problem = (field: string, message: unknown): object => ({
  kind: 'problems',
  problems: [{ field, message }],
});

export const allComments = () => database().comment.findMany({ include: { revisions: true } });
