import { useState } from 'react';
import { CannedTextInsert } from '@/components/desk/decisions/canned-text-insert';
import { DecisionFields } from '@/components/desk/decisions/decision-fields';
import type { TargetedForm } from '@/components/desk/decisions/form-wiring';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TickBox } from '@/components/ui/forms/choice-field';
import { SelectField, TextAreaField } from '@/components/ui/forms/field';
import { overrides } from '@/lib/comments/reasons';
import type { CannedWords } from '@/lib/practice/canned-text';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { ReplyMarks } from './reply-marks';

type PracticeReplyFormProps = TargetedForm & {
  /** Lines about the practice that are kept ready. */
  ready: readonly CannedWords[];
  isPublic: boolean;
  /** A question without an answer: the reply may say all there is to say. */
  waitsForPhysician: boolean;
};

const words = desk.practiceReply;

/** For what is no physician's to answer. What is replied to becomes public with it, or stays so. */
export function PracticeReplyForm(props: PracticeReplyFormProps) {
  const { target, state, decide, pending, ready, isPublic, waitsForPhysician } = props;
  const came = state.values['action'] === 'reply';
  const given = (name: string): string => (came ? (state.values[name] ?? '') : '');
  const problem = (name: string) => (came ? (problemOf(state, name) ?? undefined) : undefined);
  const [typed, setTyped] = useState(given('reply'));
  const [marked, setMarked] = useState(false);
  return (
    <Disclosure label={words.open} open={came}>
      <form action={decide} className="space-y-3">
        <DecisionFields target={target} action="reply" />
        <TextAreaField
          name="reply"
          label={words.label}
          hint={words.hint}
          rows={5}
          className="field-sizing-content"
          defaultValue={given('reply')}
          onInput={(event) => setTyped(event.currentTarget.value)}
          error={problem('reply')}
        />
        <ReplyMarks words={typed} onMarks={setMarked} />
        {marked || problem('override') || given('override') ? (
          <SelectField
            key={given('override')}
            name="override"
            id="reply-override"
            label={words.standsBecause}
            defaultValue={given('override')}
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
        <CannedTextInsert
          texts={ready}
          box="reply"
          id="reply-ready"
          pending={pending}
          error={came ? problem('ready') : undefined}
        />
        {waitsForPhysician ? (
          <TickBox name="settles" label={words.settles} hint={words.settlesHint} checked={given('settles') !== ''} />
        ) : null}
        <Button disabled={pending}>{isPublic ? words.reply : words.publish}</Button>
      </form>
    </Disclosure>
  );
}
