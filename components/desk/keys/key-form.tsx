'use client';

import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { announce } from '@/components/ui/work/announcer';
import { desk } from '@/lib/shared/messages/desk';
import { type KeyAction, keyActions, keyProblems, type KeySettings, usualKeys } from './key-map';
import { KeyTable } from './key-table';
import { keepKeySettings, useKeySettings } from './use-key-settings';

const never = () => () => undefined;

/** Choose other keys, or none. Without scripting there are no keys, so there is only the list of them. */
export function KeyForm() {
  const settings = useKeySettings();
  const scripting = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripting) return <KeyTable settings={usualKeys} />;
  return <Choices key={JSON.stringify(settings)} settings={settings} />;
}

function Choices({ settings }: { settings: KeySettings }) {
  const [problems, setProblems] = useState<ReadonlyMap<KeyAction, string>>(new Map());
  const keep = (next: KeySettings, words: string): void =>
    announce(keepKeySettings(next) ? words : desk.keyForm.browserKeepsNothingSo);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const keys = Object.fromEntries(
      keyActions.map(({ action }) => [action, String(form.get(action) ?? '').trim()]),
    ) as Record<KeyAction, string>;
    const found = keyProblems(keys);
    setProblems(found);
    const [first] = found.keys();
    if (first) event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else keep({ on: form.get('on') !== null, keys }, desk.keyForm.keysKeptBrowser);
  };
  return (
    <form onSubmit={send} noValidate className="space-y-6">
      <label htmlFor="on" className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          id="on"
          name="on"
          defaultChecked={settings.on}
          className="size-6 shrink-0 accent-brand"
        />
        <span className="font-semibold">{desk.keyForm.useKeys}</span>
      </label>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {keyActions.map(({ action, does }) => (
          <TextField
            key={action}
            name={action}
            label={does}
            defaultValue={settings.keys[action]}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            className="max-w-24 font-mono"
            error={problems.get(action)}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button>{desk.keyForm.save}</Button>
        <Button type="button" variant="secondary" onClick={() => keep(usualKeys, desk.keyForm.keysUsualOnesAgain)}>
          {desk.keyForm.usualKeys}
        </Button>
      </div>
    </form>
  );
}
