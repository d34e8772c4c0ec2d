'use client';

import { useState } from 'react';
import { SelectField, TextAreaField, TextField } from '@/components/ui/forms/field';
import type { AnswerDetails } from '@/lib/comments/answers/answer-details';
import { type Claim, verdicts } from '@/lib/comments/claim';
import { overrides } from '@/lib/comments/reasons';
import type { CannedWords } from '@/lib/practice/canned-text';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { type FormState, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { RareAnswerFields } from './rare-answer-fields';
import { ReplyMarks } from './reply-marks';

type AnswerFieldsProps = {
  state: FormState;
  typed: string;
  details: AnswerDetails;
  /** Where a possible side effect is reported; null where the site does not know. */
  report: SideEffectReport | null;
  /** What the asker met elsewhere; null for nothing to rate. */
  claim: Claim | null;
  label: string;
  /** Answers and lines that the practice keeps ready. */
  ready: readonly CannedWords[];
  action: 'answer' | 'correct';
  pending: boolean;
};

/** The words of an answer and what goes with them. Whatever the form came back with stands before what was stored. */
export function AnswerFields({
  state,
  typed,
  details,
  report,
  claim,
  label,
  ready,
  action,
  pending,
}: AnswerFieldsProps) {
  const [words, setWords] = useState(typed);
  const [marked, setMarked] = useState(false);
  const came = state.values['action'] === 'answer' || state.values['action'] === 'correct';
  const given = (name: string, stored: string): string => (came ? (state.values[name] ?? '') : stored);
  const problem = (name: string) => problemOf(state, name) ?? undefined;
  return (
    <>
      <TextAreaField
        name="answer"
        label={label}
        rows={8}
        className="field-sizing-content min-h-48"
        defaultValue={typed}
        // Where it came back without scripts, the browser goes to the words that were put in.
        autoFocus={came && state.values['step'] === 'insert' && state.problems.length === 0}
        onInput={(event) => setWords(event.currentTarget.value)}
        error={problem('answer')}
        hint={desk.answerFields.generalInformationEveryoneReads}
      />
      <ReplyMarks words={words} onMarks={setMarked} />
      {marked || problem('override') || given('override', '') ? (
        <SelectField
          key={given('override', '')}
          name="override"
          label={desk.answerFields.publishMarkedWordsBecause}
          defaultValue={given('override', '')}
          error={problem('override')}
        >
          <option value="">{desk.answerFields.iWillReword}</option>
          {Object.entries(overrides).map(([code, why]) => (
            <option key={code} value={code}>
              {why}
            </option>
          ))}
        </SelectField>
      ) : null}
      {claim ? (
        <fieldset className="space-y-3">
          <legend className="font-semibold">{desk.answerFields.claimReadElsewhere}</legend>
          <SelectField
            key={given('rating', details.rating ?? '')}
            name="rating"
            label={desk.answerFields.howFarRight}
            hint={desk.answerFields.optionalReadersSeeAnswer}
            defaultValue={given('rating', details.rating ?? '')}
            error={problem('rating')}
          >
            <option value="">{desk.answerFields.noRating}</option>
            {verdicts.map((verdict) => (
              <option key={verdict} value={verdict}>
                {en.claims.ratings[verdict]}
              </option>
            ))}
          </SelectField>
          <TextField
            name="ratingReason"
            label={desk.answerFields.whySentence}
            autoComplete="off"
            defaultValue={given('ratingReason', details.ratingReason)}
            error={problem('ratingReason')}
          />
        </fieldset>
      ) : null}
      <RareAnswerFields
        texts={ready}
        action={action}
        pending={pending}
        came={came}
        step={state.values['step'] ?? ''}
        given={given}
        problem={problem}
        details={details}
        report={report}
      />
    </>
  );
}
