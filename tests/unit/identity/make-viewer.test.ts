import { describe, expect, it } from 'vitest';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { makeViewer } from '@/lib/identity/make-viewer';
import { aViewer } from '@/tests/support/viewers';

const account = { id: 'account', name: 'Ada Rowe', role: 'physician', physician: 'ada-rowe' };

describe('a viewer', () => {
  it('is made from an account', () => {
    expect(makeViewer(account)).toEqual({
      accountId: 'account',
      name: 'Ada Rowe',
      role: 'physician',
      physician: 'ada-rowe',
    });
  });

  it('who is no physician has no posts, whatever the row says', () => {
    expect(makeViewer({ ...account, role: 'staff' }).physician).toBeNull();
    expect(makeViewer({ ...account, role: 'admin' }).physician).toBeNull();
  });

  it.each(['', 'owner', 'Admin', 'admin ', '__proto__'])('is not made from the unknown role “%s”', (role) => {
    expect(() => makeViewer({ ...account, role })).toThrow('this account has no known role');
  });

  it.each([null, ''])('is not made from a physician with the handle %j', (physician) => {
    expect(() => makeViewer({ ...account, physician })).toThrow('this physician has no handle');
  });
});

describe('accounts', () => {
  it('are managed by administrators alone', () => {
    expect([aViewer('admin'), aViewer('staff'), aViewer('physician', 'ada-rowe')].map(mayManageAccounts)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
