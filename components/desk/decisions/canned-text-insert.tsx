'use client';

import type { MouseEvent } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/forms/field';
import { type CannedWords, withCannedWords } from '@/lib/practice/canned-text';
import { desk } from '@/lib/shared/messages/desk';

type CannedTextInsertProps = {
  texts: readonly CannedWords[];
  /** The id of the box that the words go into. */
  box: string;
  id: string;
  pending: boolean;
  error?: string | undefined;
};

const groups = [
  ['answer', desk.cannedTextInsert.answers],
  ['line', desk.cannedTextInsert.linesAboutPractice],
] as const;

/** Puts ready-made words behind what is typed. With scripting off the form goes to the server and comes back with the box filled. */
export function CannedTextInsert({ texts, box, id, pending, error }: CannedTextInsertProps) {
  if (texts.length === 0) return null;
  const insert = (event: MouseEvent<HTMLButtonElement>): void => {
    const select = document.getElementById(id);
    const field = document.getElementById(box);
    if (!(select instanceof HTMLSelectElement) || !(field instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const chosen = texts.find((text) => text.id === select.value);
    if (!chosen) return select.focus();
    field.setRangeText(withCannedWords(field.value, chosen.words), 0, field.value.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    select.value = '';
    field.focus();
  };
  return (
    <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
      <SelectField name="ready" id={id} label={desk.cannedTextInsert.readyMadeWords} defaultValue="" error={error}>
        <option value="">{desk.cannedTextInsert.choose}</option>
        {groups.map(([kind, label]) => {
          const own = texts.filter((text) => text.kind === kind);
          return own.length === 0 ? null : (
            <optgroup key={kind} label={label}>
              {own.map((text) => (
                <option key={text.id} value={text.id}>
                  {text.label}
                </option>
              ))}
            </optgroup>
          );
        })}
      </SelectField>
      <Button name="step" value="insert" variant="secondary" disabled={pending} onClick={insert}>
        {desk.cannedTextInsert.insert}
      </Button>
    </div>
  );
}
