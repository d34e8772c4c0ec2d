'use client';

import { useState } from 'react';
import { SelectField, TextAreaField, TextField } from '@/components/ui/forms/field';
import { FieldError } from '@/components/ui/forms/field-frame';
import { Sentence } from '@/components/ui/sentence';
import type { AnswerDetails } from '@/lib/comments/answers/answer-details';
import { type Claim, verdicts } from '@/lib/comments/claim';
import { overrides } from '@/lib/comments/reasons';
import type { CannedWords } from '@/lib/practice/canned-text';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { type FormState, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { CannedTextInsert } from './canned-text-insert';
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
        rows={9}
        defaultValue={typed}
        // Where it came back without scripts, the browser goes to the words that were put in.
        autoFocus={came && state.values['step'] === 'insert' && state.problems.length === 0}
        onInput={(event) => setWords(event.currentTarget.value)}
        error={problem('answer')}
        hint={desk.answerFields.generalInformationEveryoneReads}
      />
      <ReplyMarks words={words} onMarks={setMarked} />
      <CannedTextInsert
        texts={ready}
        box="answer"
        id={`${action}-ready`}
        pending={pending}
        error={came ? problem('ready') : undefined}
      />
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
      <TextAreaField
        name="sources"
        label={desk.answerFields.sources}
        hint={desk.answerFields.optionalOneEachLine}
        rows={2}
        defaultValue={given('sources', details.sources)}
        error={problem('sources')}
      />
      <TextField
        name="reviewBy"
        type="date"
        label={desk.answerFields.readAgain}
        hint={desk.answerFields.optionalReadersSeeDay}
        defaultValue={given('reviewBy', details.reviewBy ?? '')}
        error={problem('reviewBy')}
      />
      <fieldset>
        <legend className="font-semibold">{desk.answerFields.sideEffectsMedicines}</legend>
        <Tick
          name="adverseEvent"
          label={desk.answerFields.aboutPossibleSideEffect}
          on={given('adverseEvent', details.adverseEvent ? 'on' : '') !== ''}
        />
        {problem('reportingConsidered') ? (
          <FieldError id="reportingConsidered">{problem('reportingConsidered')}</FieldError>
        ) : null}
        <Tick
          name="reportingConsidered"
          label={desk.answerFields.iHaveConsideredReporting}
          on={given('reportingConsidered', details.adverseEvent ? 'on' : '') !== ''}
          describedBy={problem('reportingConsidered') ? 'reportingConsidered-error' : undefined}
        />
        {report ? (
          <p className="text-sm">
            <a href={report.url} target="_blank" rel="noreferrer">
              <Sentence words={desk.answerFields.reportOpensNewTab} parts={{ name: report.name }} />
            </a>
          </p>
        ) : null}
      </fieldset>
    </>
  );
}

type TickProps = { name: string; label: string; on: boolean; describedBy?: string | undefined };

function Tick({ name, label, on, describedBy }: TickProps) {
  return (
    <label htmlFor={name} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input
        type="checkbox"
        id={name}
        name={name}
        defaultChecked={on}
        aria-describedby={describedBy}
        className="mt-1 size-6 shrink-0 accent-brand"
      />
      <span>{label}</span>
    </label>
  );
}
