'use client';

import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { announce } from '@/components/ui/work/announcer';
import { desk } from '@/lib/shared/messages/desk';
import { closeMenu, doKey, isTyping } from './key-deeds';
import { actionOf } from './key-map';
import { KeyTable } from './key-table';
import { keepKeySettings, useKeySettings } from './use-key-settings';

/** Hears the keys of the desk on every page of it, and shows them when asked. */
export function DeskKeys() {
  const settings = useKeySettings();
  const help = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (event.key === 'Escape' && closeMenu()) return event.preventDefault();
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const action = actionOf(settings, event.key);
      if (!action) return;
      event.preventDefault();
      if (action === 'help') help.current?.showModal();
      else announce(doKey(action));
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [settings]);
  return (
    <dialog
      ref={help}
      aria-labelledby="keys-title"
      className="m-auto max-h-[90dvh] w-full max-w-lg overflow-y-auto rounded-md border-2 border-line bg-paper p-5 text-ink backdrop:bg-ink/60"
    >
      <h2 id="keys-title" className="text-2xl">
        {desk.deskKeys.keys}
      </h2>
      <div className="mt-3 space-y-4">
        <KeyTable settings={settings} />
        <p className="text-sm text-ink-soft">{desk.deskKeys.noKeyDecidesAnything}</p>
        <div className="flex flex-wrap gap-3">
          <Button type="button" onClick={() => help.current?.close()}>
            {desk.deskKeys.close}
          </Button>
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              keepKeySettings({ ...settings, on: false });
              help.current?.close();
              announce(desk.deskKeys.keysSwitchedOff);
            }}
          >
            {desk.deskKeys.switchKeysOff}
          </Button>
          <ButtonLink href="/desk/keys" variant="quiet">
            {desk.deskKeys.changeKeys}
          </ButtonLink>
        </div>
      </div>
    </dialog>
  );
}
