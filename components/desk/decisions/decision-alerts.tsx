'use client';

import { SignedOutNotice } from '@/components/desk/signed-out-notice';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { useFocusOnNews } from '@/components/ui/forms/use-focus-on-news';
import type { DecisionState } from '@/lib/comments/decisions/decision-state';
import { desk } from '@/lib/shared/messages/desk';
import { AlreadyDecided } from './already-decided';

/** Why a decision was not taken. */
export function DecisionAlerts({ state }: { state: DecisionState }) {
  const shown = useFocusOnNews<HTMLDivElement>(state);
  if (state.problems.length === 0 && !state.already && !state.signedOut) return null;
  const action = state.values['action'] ?? '';
  return (
    <div ref={shown} tabIndex={-1}>
      {state.problems.length > 0 ? (
        <ErrorSummary
          autoFocus
          problems={state.problems.map(({ field, message }) => ({ message, field: fieldId(action, field) }))}
        />
      ) : null}
      {state.already ? <AlreadyDecided race={state.already} /> : null}
      {state.signedOut ? <SignedOutNotice kept={desk.decisionAlerts.nothingDecidedWordsStill} /> : null}
    </div>
  );
}

/** The form beneath an answer has the same day. */
export const stillRightDay = 'still-right-day';

const onceOnThePage = /^(?:answer|correction|sources|reviewBy|reportingConsidered|override|into|(?:phrase|words)-.*)$/;

/** Each action has a reason of its own on the page; every other field is there once. */
export function fieldId(action: string, field: string): string | undefined {
  if (action === 'still-right' && field === 'reviewBy') return stillRightDay;
  if (onceOnThePage.test(field)) return field;
  return ['reason', 'note', 'ready'].includes(field) ? `${action}-${field}` : undefined;
}
