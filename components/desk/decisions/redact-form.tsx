import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { Notice } from '@/components/ui/notice';
import type { Phrase } from '@/lib/comments/redaction';
import { problemOf } from '@/lib/shared/form-state';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';
import { PhraseChoice } from './phrase-choice';

const kinds = [
  ['name', 'A name'],
  ['place', 'A place'],
  ['date', 'A date'],
  ['other-number', 'A number'],
  ['other', 'Something else'],
] as const;

const rows = [1, 2, 3] as const;

type RedactFormProps = TargetedForm & { phrases: readonly Phrase[]; isPublic: boolean; open: boolean };

/** Every marked phrase gets a decision; more words can be marked. What the writer sent stays as it is, for the desk alone. */
export function RedactForm({ target, state, decide, pending, phrases, isPublic, open }: RedactFormProps) {
  const given = state.values['action'] === 'redact' ? state.values : {};
  return (
    <details name="decision" open={open}>
      <summary className="min-h-12 py-3 font-semibold">Hide words from readers…</summary>
      <form action={decide} className="space-y-5 pb-6">
        <DecisionFields target={target} action="redact" />
        <p className="text-sm text-ink-soft">
          Readers see a note such as “[name]” in their place, in the language of the post.{' '}
          {isPublic ? 'The page changes at once.' : 'Nothing is published yet.'}
        </p>
        {phrases.map((phrase) => (
          <PhraseChoice key={phrase.field} phrase={phrase} state={state} />
        ))}
        <fieldset className="space-y-3">
          <legend className="font-semibold">{phrases.length > 0 ? 'Other words to hide' : 'Words to hide'}</legend>
          <p className="text-sm text-ink-soft">Type or paste them exactly as they stand in the message.</p>
          {rows.map((row) => (
            <div key={row} className="grid gap-3 sm:grid-cols-[1fr_10rem]">
              <TextField
                name={`words-${row}`}
                label={`Words ${row}`}
                autoComplete="off"
                spellCheck={false}
                defaultValue={given[`words-${row}`] ?? ''}
                error={problemOf(state, `words-${row}`) ?? undefined}
              />
              <SelectField
                key={given[`kind-${row}`]}
                name={`kind-${row}`}
                label={`What words ${row} are`}
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
          <Notice role="status" title="Readers would see this. Nothing is decided yet.">
            <p className="rounded border border-line bg-paper p-3 break-words whitespace-pre-wrap">{state.preview}</p>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button name="step" value="preview" variant="secondary" disabled={pending} className="w-full sm:w-auto">
            Show what readers will see
          </Button>
          <Button disabled={pending} className="w-full sm:w-auto">
            Redact
          </Button>
        </div>
      </form>
    </details>
  );
}
