'use client';

import { useActionState } from 'react';
import { type CameBackWords, FormFeedback } from '@/components/comments/asking/form-feedback';
import { OnDeviceMarks } from '@/components/comments/asking/on-device-marks';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/forms/choice-field';
import { TextAreaField } from '@/components/ui/forms/field';
import { reportAction } from '@/lib/comments/thread/reader-actions';
import { reportReasons } from '@/lib/comments/thread/reader-signal';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

type ReportFormProps = {
  commentId: string;
  numbers: EmergencyNumbers;
  words: CameBackWords & Pick<Messages, 'report'>;
  /** See on-device-check-words.ts. */
  look: string;
};

export function ReportForm({ commentId, numbers, words, look }: ReportFormProps) {
  const { form, report } = words;
  const [state, action] = useActionState(reportAction, emptyForm);
  const typed = state.values['words'] ?? '';
  return (
    <form action={action} className="space-y-6" noValidate data-ask-form>
      <FormFeedback state={state} numbers={numbers} words={words} />
      <input type="hidden" name="commentId" value={commentId} />
      {/* Filled in by the page's own script: without it a report is read, and hides nothing by itself. */}
      <input type="hidden" name="proof" defaultValue={state.values['proof'] ?? ''} />
      <RadioGroup
        name="reason"
        label={report.reason}
        choices={reportReasons.map((reason) => ({ value: reason, label: report.reasons[reason] }))}
        defaultValue={state.values['reason']}
        key={`reason ${state.values['reason'] ?? ''}`}
        error={problemOf(state, 'reason') ?? undefined}
        errorWord={form.error}
      />
      <TextAreaField
        name="words"
        label={report.words}
        hint={report.wordsHint}
        defaultValue={typed}
        key={`words ${typed}`}
        error={problemOf(state, 'words') ?? undefined}
        errorWord={form.error}
        rows={4}
        autoComplete="off"
        data-looked
      />
      <OnDeviceMarks look={look} />
      <Button>{report.send}</Button>
    </form>
  );
}
