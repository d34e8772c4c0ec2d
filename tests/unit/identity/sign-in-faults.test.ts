import { expect, it } from 'vitest';
import { signInFault } from '@/components/identity/sign-in-faults';

it('says nothing when nothing went wrong', () => {
  expect(signInFault('')).toBeNull();
});

it('tells a used or old link from an account that may not sign in', () => {
  expect(signInFault('Verification')?.title).toBe('This link does not work any more');
  expect(signInFault('AccessDenied')?.title).toBe('You cannot sign in with this account');
});

it.each(['Configuration', 'Callback', '<script>', 'constructor'])(
  'answers a code that it does not know in plain words: %s',
  (code) => {
    expect(signInFault(code)?.title).toBe('Signing in did not work');
  },
);
