import { CannedTextInsert } from '@/components/desk/decisions/canned-text-insert';
import { Disclosure } from '@/components/ui/disclosure';
import { TextAreaField, TextField } from '@/components/ui/forms/field';
import { FieldError } from '@/components/ui/forms/field-frame';
import { Sentence } from '@/components/ui/sentence';
import type { AnswerDetails } from '@/lib/comments/answers/answer-details';
import type { CannedWords } from '@/lib/practice/canned-text';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { desk } from '@/lib/shared/messages/desk';

type RareAnswerFieldsProps = {
  action: 'answer' | 'correct';
  pending: boolean;
  details: AnswerDetails;
  /** Where a possible side effect is reported; null where the site does not know. */
  report: SideEffectReport | null;
  /** Answers and lines that the practice keeps ready. */
  texts: readonly CannedWords[];
  /** The form came back. */
  came: boolean;
  step: string;
  given: (name: string, stored: string) => string;
  problem: (name: string) => string | undefined;
};

/** What few answers need: each opens by itself when it holds something, or when something is wrong with it. */
export function RareAnswerFields({
  texts,
  action,
  pending,
  came,
  step,
  given,
  problem,
  details,
  report,
}: RareAnswerFieldsProps) {
  const sources = given('sources', details.sources);
  const reviewBy = given('reviewBy', details.reviewBy ?? '');
  const adverse = given('adverseEvent', details.adverseEvent ? 'on' : '') !== '';
  const considered = given('reportingConsidered', details.adverseEvent ? 'on' : '') !== '';
  return (
    <div className="flex flex-wrap gap-x-4">
      {texts.length > 0 ? (
        <Disclosure
          look="chip"
          label={desk.answerFields.readyChip}
          open={came && (step === 'insert' || problem('ready') !== undefined)}
        >
          <CannedTextInsert
            texts={texts}
            box="answer"
            id={`${action}-ready`}
            pending={pending}
            error={came ? problem('ready') : undefined}
          />
        </Disclosure>
      ) : null}
      <Disclosure
        look="chip"
        label={desk.answerFields.sourceChip}
        open={sources !== '' || problem('sources') !== undefined}
      >
        <TextAreaField
          name="sources"
          label={desk.answerFields.sources}
          hint={desk.answerFields.optionalOneEachLine}
          rows={2}
          defaultValue={sources}
          error={problem('sources')}
        />
      </Disclosure>
      <Disclosure
        look="chip"
        label={desk.answerFields.readAgainChip}
        open={reviewBy !== '' || problem('reviewBy') !== undefined}
      >
        <TextField
          name="reviewBy"
          type="date"
          label={desk.answerFields.readAgain}
          hint={desk.answerFields.optionalReadersSeeDay}
          defaultValue={reviewBy}
          error={problem('reviewBy')}
        />
      </Disclosure>
      <Disclosure
        look="chip"
        label={desk.answerFields.sideEffectChip}
        open={adverse || considered || problem('reportingConsidered') !== undefined}
      >
        <SideEffectFields adverse={adverse} considered={considered} problem={problem} report={report} />
      </Disclosure>
    </div>
  );
}

type SideEffectFieldsProps = Pick<RareAnswerFieldsProps, 'problem' | 'report'> & {
  adverse: boolean;
  considered: boolean;
};

function SideEffectFields({ adverse, considered, problem, report }: SideEffectFieldsProps) {
  return (
    <fieldset>
      <legend className="font-semibold">{desk.answerFields.sideEffectsMedicines}</legend>
      <Tick name="adverseEvent" label={desk.answerFields.aboutPossibleSideEffect} on={adverse} />
      {problem('reportingConsidered') ? (
        <FieldError id="reportingConsidered">{problem('reportingConsidered')}</FieldError>
      ) : null}
      <Tick
        name="reportingConsidered"
        label={desk.answerFields.iHaveConsideredReporting}
        on={considered}
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
