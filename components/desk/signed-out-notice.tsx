import { Notice } from '@/components/ui/notice';

/** `kept` says in a sentence that nothing was done, and what the person finds again here. */
export function SignedOutNotice({ kept }: { kept: string }) {
  return (
    <Notice tone="warning" role="alert" title="You are signed out">
      <p>
        {kept}{' '}
        <a href="/sign-in" target="_blank">
          Sign in again (opens a new tab)
        </a>
        , then come back to this tab and press the button once more.
      </p>
    </Notice>
  );
}
