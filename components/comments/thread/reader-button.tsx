'use client';

// See ask-form.tsx: a client component only so that what happened comes back beside the button, as the page that answers.
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { commentAnchor } from '@/lib/comments/comment';
import { pressAction, type PressState } from '@/lib/comments/thread/reader-actions';
import type { SignalKind } from '@/lib/comments/thread/reader-signal';

type ReaderButtonProps = { commentId: string; signal: SignalKind; label: string; count: string | undefined };

const untouched: PressState = { said: null };

/** One press from each device counts. The number is of everyone who pressed, so the page stays the same for all. */
export function ReaderButton({ commentId, signal, label, count }: ReaderButtonProps) {
  const [{ said }, action] = useActionState(pressAction, untouched);
  if (said !== null)
    return (
      // The whole page was loaded anew: this brings its reader back to where they were.
      <p role="status" tabIndex={-1} autoFocus className="min-h-11 py-2 font-semibold">
        {said}
      </p>
    );
  const button = `${signal}-${commentId}`;
  return (
    // Named after its button and the message above: a page holds as many of these as it has questions.
    <form action={action} aria-labelledby={`${button} ${commentAnchor(commentId)}-by`}>
      <input type="hidden" name="commentId" value={commentId} />
      <Button id={button} name="signal" value={signal} variant="small">
        {label}
        {count === undefined ? null : <span className="font-normal">({count})</span>}
      </Button>
    </form>
  );
}
