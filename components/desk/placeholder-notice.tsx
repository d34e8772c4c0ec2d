import { Notice } from '@/components/ui/notice';

/** For the administrator whose account was made before anyone gave an address. */
export function PlaceholderNotice() {
  return (
    <Notice tone="warning" title="Your account has no e-mail address yet">
      <p>
        No sign-in link can reach you once you have signed out.{' '}
        <a href="/desk/people">Give your name and e-mail address</a> now.
      </p>
    </Notice>
  );
}
