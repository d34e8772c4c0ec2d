import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { typedWords } from '@/components/ui/lines';
import { Notice } from '@/components/ui/notice';
import type { Phrase } from '@/lib/comments/redaction';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';
import { PhraseChoice } from './phrase-choice';

const words = desk.redactForm;

const kinds = [
  ['name', words.name],
  ['place', words.place],
  ['date', words.date],
  ['other-number', words.number],
  ['other', words.somethingElse],
] as const;

const rows = [1, 2, 3] as const;

type RedactFormProps = TargetedForm & { phrases: readonly Phrase[]; isPublic: boolean; open: boolean };

/** Every marked phrase gets a decision; more words can be marked. What the writer sent stays as it is, for the desk alone. */
export function RedactForm({ target, state, decide, pending, phrases, isPublic, open }: RedactFormProps) {
  const given = state.values['action'] === 'redact' ? state.values : {};
  return (
    <Disclosure label={words.hideWordsReaders} group="decision" open={open}>
      <form action={decide} className="space-y-5">
        <DecisionFields target={target} action="redact" />
        <p className="text-sm text-ink-soft">
          {words.readersSeeNoteSuch} {isPublic ? words.pageChangesOnce : words.nothingPublishedYet}
        </p>
        {phrases.map((phrase) => (
          <PhraseChoice key={phrase.field} phrase={phrase} state={state} />
        ))}
        <fieldset className="space-y-3">
          <legend className="font-semibold">{phrases.length > 0 ? words.otherWordsHide : words.wordsHide}</legend>
          <p className="text-sm text-ink-soft">{words.typePasteExactlyStand}</p>
          {rows.map((row) => (
            <div key={row} className="grid gap-3 sm:grid-cols-[1fr_10rem]">
              <TextField
                name={`words-${row}`}
                label={say(words.wordsRow, { row: String(row) })}
                autoComplete="off"
                spellCheck={false}
                defaultValue={given[`words-${row}`] ?? ''}
                error={problemOf(state, `words-${row}`) ?? undefined}
              />
              <SelectField
                key={given[`kind-${row}`]}
                name={`kind-${row}`}
                label={say(words.kindOfRow, { row: String(row) })}
                defaultValue={given[`kind-${row}`] ?? 'name'}
              >
                {kinds.map(([kind, label]) => (
                  <option key={kind} value={kind}>
                    {label}
                  </option>
                ))}
              </SelectField>
            </div>
          ))}
        </fieldset>
        {state.preview === null ? null : (
          <Notice role="status" title={words.readersWouldSeeNothing}>
            <p className={`break-words whitespace-pre-wrap ${typedWords}`}>{state.preview}</p>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button name="step" value="preview" variant="secondary" disabled={pending} className="w-full sm:w-auto">
            {words.showReadersWillSee}
          </Button>
          <Button disabled={pending} className="w-full sm:w-auto">
            {words.redact}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
