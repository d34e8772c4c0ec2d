'use client';

import { Button, type ButtonVariant } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { desk } from '@/lib/shared/messages/desk';
import { usePasskeyForm } from './use-passkey-form';

const words = desk.passkeyButton;

type PasskeyButtonProps = { way: 'sign-in' | 'add'; next?: string; variant?: ButtonVariant };

/** Without scripting there is no way to ask a device, and the link by mail stays. */
export function PasskeyButton({ way, next = '/desk', variant = 'primary' }: PasskeyButtonProps) {
  const { label, can, submit, busy, state, problems } = usePasskeyForm(way);
  if (can === false) return <p className="text-ink-soft">{words.notThisBrowser}</p>;
  return (
    <form
      noValidate
      className="max-w-measure space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <ErrorSummary problems={problems} autoFocus />
      <input type="hidden" name="next" value={next} />
      {way === 'add' ? (
        <TextField
          name="passkeyName"
          label={words.name}
          hint={words.nameHint}
          maxLength={60}
          autoComplete="off"
          defaultValue={state.values['passkeyName']}
        />
      ) : null}
      <Button id="passkey" variant={variant} disabled={busy} className={way === 'sign-in' ? 'w-full' : ''}>
        {label}
      </Button>
    </form>
  );
}
