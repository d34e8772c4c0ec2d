import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { RadioGroup } from '@/components/ui/forms/choice-field';
import { TextField } from '@/components/ui/forms/field';
import type { SimilarQuestions } from '@/lib/comments/duplicates/similar-questions';
import { problemOf } from '@/lib/shared/form-state';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

type MergeFormProps = TargetedForm & {
  /** Before anyone has searched: those most alike. */
  alike: SimilarQuestions;
  isPublic: boolean;
  open: boolean;
};

/** Puts a question together with a public one that asks the same. Searching and choosing are one form, so that nothing is lost between them. */
export function MergeForm({ target, state, decide, pending, alike, isPublic, open }: MergeFormProps) {
  const given = state.values['action'] === 'merge' ? state.values : {};
  const { questions, searched, more } = state.alike ?? alike;
  const found = state.alike !== null && (given['same'] ?? '') !== '';
  return (
    <Disclosure label={desk.mergeForm.asksSameAnother} group="decision" open={open}>
      <form action={decide} className="space-y-4">
        <DecisionFields target={target} action="merge" />
        <p className="text-sm text-ink-soft">
          {desk.mergeForm.wordsNotShownOther} {isPublic ? desk.mergeForm.answerBeneathOneDisappears : null}
        </p>
        {searched === 0 ? (
          <p>{desk.mergeForm.thereNoOtherPublic}</p>
        ) : (
          <>
            <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
              <TextField
                name="same"
                label={desk.mergeForm.searchTheseQuestions}
                type="search"
                autoComplete="off"
                defaultValue={given['same'] ?? ''}
              />
              <Button name="step" value="search" variant="secondary" disabled={pending}>
                {desk.mergeForm.search}
              </Button>
            </div>
            <p role="status" className="text-sm text-ink-soft empty:hidden">
              {state.alike === null
                ? null
                : questions.length === 0
                  ? desk.mergeForm.noQuestionHasThese
                  : say(desk.mergeForm.questionsBelow, { count: questions.length }, deskLocale)}
            </p>
            {questions.length > 0 ? (
              <RadioGroup
                // A new list is a new choice.
                key={questions.map(({ id }) => id).join()}
                name="into"
                label={found ? desk.mergeForm.questionsTheseWords : desk.mergeForm.mostAlikeFirst}
                hint={more ? say(desk.mergeForm.onlyNewestQuestionsLooked, { searched }, deskLocale) : undefined}
                choices={questions.map(({ id, alias, text, answered }) => ({
                  value: id,
                  label: (
                    <>
                      <bdi className="font-semibold">{alias}</bdi>{' '}
                      <span className="text-sm text-ink-soft">
                        {answered ? desk.mergeForm.answered : desk.mergeForm.notAnsweredYet}
                      </span>
                      <span dir="auto" className="line-clamp-4 [overflow-wrap:anywhere]">
                        {text}
                      </span>
                    </>
                  ),
                }))}
                defaultValue={given['into']}
                error={given['action'] ? (problemOf(state, 'into') ?? undefined) : undefined}
              />
            ) : null}
            <Button disabled={pending} className="w-full sm:w-auto">
              {desk.mergeForm.merge}
            </Button>
          </>
        )}
      </form>
    </Disclosure>
  );
}
