'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { decideAction } from '@/lib/comments/decisions/decision-actions';
import { noDecision } from '@/lib/comments/decisions/decision-state';
import { desk } from '@/lib/shared/messages/desk';
import { DecisionAlerts } from './decision-alerts';
import { DecisionFields } from './decision-fields';
import type { DecisionTarget } from './decision-target';

export interface Decided {
  title: string;
  /** Just now, by this person: the focus is brought here, since the pressed button is gone. */
  fresh: boolean;
  /** How long the decision can be taken back, in words; null when it cannot. */
  undoFor: string | null;
  target: DecisionTarget;
  next: { href: string; alias: string } | null;
}

/** What was just done, how long it can be undone, and where to go on. Always in the page: an undo that came too late is answered here. */
export function DecidedNotice({ decided }: { decided: Decided | null }) {
  const [state, decide, pending] = useActionState(decideAction, noDecision);
  const shown = useRef<HTMLDivElement>(null);
  const fresh = decided?.fresh ?? false;
  useEffect(() => {
    if (fresh) shown.current?.focus();
  }, [fresh]);
  return (
    <div ref={shown} tabIndex={-1} className="space-y-4 empty:hidden">
      <DecisionAlerts state={state} />
      {decided ? (
        <Notice tone="success" role="status" title={`${decided.title}.`}>
          {decided.undoFor === null ? null : (
            <p>
              <Sentence words={desk.decidedNotice.canUndoNothingSent} parts={{ undoFor: decided.undoFor }} />
            </p>
          )}
          <div className="flex flex-wrap items-center gap-3">
            {decided.undoFor === null ? null : (
              <form action={decide}>
                <DecisionFields target={decided.target} action="undo" />
                <Button variant="secondary" disabled={pending}>
                  {desk.decidedNotice.undo}
                </Button>
              </form>
            )}
            {decided.next ? (
              <ButtonLink href={decided.next.href} data-key="next">
                <span>
                  <Sentence words={desk.decidedNotice.next} parts={{ alias: <bdi>{decided.next.alias}</bdi> }} />
                </span>
              </ButtonLink>
            ) : (
              <a href="/desk" className="inline-flex min-h-11 items-center font-semibold">
                {desk.decidedNotice.nothingElseWaitingBack}
              </a>
            )}
          </div>
        </Notice>
      ) : null}
    </div>
  );
}
