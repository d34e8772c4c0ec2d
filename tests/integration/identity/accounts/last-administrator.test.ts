import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAccess } from '@/lib/identity/access-log/verify-access';
import { changeRole, enablePerson, suspendPerson } from '@/lib/identity/accounts/manage-people';
import { noteSignIn } from '@/lib/identity/sign-in/note-sign-in';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';
import { aMember } from '@/tests/support/viewers';

withDatabase();

let admin: Viewer;
beforeEach(async () => {
  admin = await aMember('Kim Moor', 'admin');
  await noteSignIn(admin.accountId, noon);
});

const asStaff = { role: 'staff', physician: '' };
const fields = (problems: { field: string }[]): string[] => problems.map(({ field }) => field);

describe('the last administrator', () => {
  it('cannot be demoted or suspended, whoever else might become one', async () => {
    const invited = await aMember('Invited Keeper', 'admin');
    for (const _turn of [1, 2]) {
      expect(fields(await changeRole(admin, admin.accountId, asStaff, noon))).toEqual(['role']);
      expect(fields(await suspendPerson(admin, admin.accountId, noon))).toEqual(['suspend']);
      await suspendPerson(admin, invited.accountId, noon);
    }
    await enablePerson(admin, invited.accountId, noon);
    await noteSignIn(invited.accountId, noon);
    expect(await changeRole(admin, admin.accountId, asStaff, noon)).toEqual([]);
    expect(fields(await suspendPerson(invited, invited.accountId, noon))).toEqual(['suspend']);
  });

  const ways: [string, (one: Viewer, other: string) => Promise<unknown>][] = [
    ['demote', (one, other) => changeRole(one, other, asStaff, noon)],
    ['suspend', (one, other) => suspendPerson(one, other, noon)],
  ];
  it.each(ways)('is left when two %s each other at once', async (_way, deed) => {
    for (let turn = 0; turn < 8; turn += 1) {
      const [one, other] = [await aMember(`One ${turn}`, 'admin'), await aMember(`Other ${turn}`, 'admin')];
      await database().staffAccount.updateMany({ where: { role: 'admin' }, data: { disabledAt: noon } });
      for (const { accountId } of [one, other]) {
        await database().staffAccount.update({ where: { id: accountId }, data: { disabledAt: null } });
        await noteSignIn(accountId, noon);
      }
      const done = await Promise.allSettled([deed(one, other.accountId), deed(other, one.accountId)]);
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await database().staffAccount.count({ where: { role: 'admin', disabledAt: null } })).toBe(1);
    }
    expect(await verifyAccess()).not.toHaveProperty('brokenAt');
  });
});
