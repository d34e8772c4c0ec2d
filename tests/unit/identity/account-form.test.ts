import { describe, expect, it } from 'vitest';
import { accountSchema } from '@/lib/identity/account-form';

const physician = { email: 'ada@practice.example', name: 'Ada Rowe', role: 'physician', physician: 'ada-rowe' };
const messagesOf = (given: unknown): string[] =>
  accountSchema.safeParse(given).error?.issues.map(({ message }) => message) ?? [];

describe('an account', () => {
  it('is taken with its address in small letters', () => {
    expect(accountSchema.parse({ ...physician, email: ' Ada@Practice.EXAMPLE ', name: ' Ada Rowe ' })).toEqual(
      physician,
    );
  });

  it.each(['staff', 'admin'])('of the role %s needs no handle', (role) => {
    expect(accountSchema.safeParse({ ...physician, role, physician: null }).success).toBe(true);
  });

  it.each([
    ['an address that is none', { email: 'ada' }, 'This is not an e-mail address'],
    ['a name of one letter', { name: ' A ' }, 'Give the name as it should be shown.'],
    ['a name too long', { name: 'A'.repeat(81) }, 'Use at most 80 characters for the name.'],
    ['a role that does not exist', { role: 'owner' }, 'The role is physician, staff or admin.'],
    [
      'a handle that is no file name',
      { physician: '../ada' },
      'The handle is the name of the file in content/physicians.',
    ],
    ['a physician without a handle', { physician: null }, 'A physician needs a handle, and nobody else has one.'],
    ['staff with a handle', { role: 'staff' }, 'A physician needs a handle, and nobody else has one.'],
  ])('is refused in words: %s', (_name, change, message) => {
    expect(messagesOf({ ...physician, ...change }).join('\n')).toContain(message);
  });
});
