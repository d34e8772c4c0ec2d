import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  addAccount,
  changeOwnDetails,
  disableAccount,
  enableAccount,
  makeFirstAdministratorLink,
  readAccounts,
  readOwnAccount,
} from '@/lib/identity/accounts/manage-accounts';
import { listAccountsOnCall, listAccountsThat, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { noteSignIn } from '@/lib/identity/sign-in/note-sign-in';
import { makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import { findAccountByEmail, findSession, insertSession, listAccounts } from '@/lib/identity/staff-store';
import { database } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const sam = { email: 'sam@practice.example', name: 'Sam Field', role: 'staff', physician: null };

describe('an account', () => {
  it('is added, with its address in small letters, and found in any case', async () => {
    expect(await addAccount({ ...sam, email: 'Sam@Practice.EXAMPLE' }, noon)).toBeNull();
    expect(await findAccountByEmail(' SAM@practice.example ')).toMatchObject({
      ...sam,
      disabledAt: null,
      lastSignInAt: null,
      mailDaily: false,
      createdAt: noon,
      demonstration: false,
    });
  });

  it('is not added twice, nor with faults: each is said in words', async () => {
    await addAccount(sam, noon);
    expect(await addAccount({ ...sam, email: 'SAM@practice.example' }, noon)).toEqual([
      'There is an account for sam@practice.example already.',
    ]);
    expect(await addAccount({ email: 'x', name: '', role: 'owner', physician: null }, noon)).toHaveLength(3);
    expect(await listAccounts()).toHaveLength(1);
  });

  it('leaves its address out of the log', async () => {
    await addAccount(sam, noon);
    await disableAccount(sam.email, noon);
    expect(logLines()).toHaveLength(2);
    expect(logLines().join('')).not.toMatch(/practice\.example|Field/);
  });

  it('is listed for administrators, and for nobody else', async () => {
    await addAccount(sam, noon);
    expect((await readAccounts(aViewer('admin'))).map(({ email }) => email)).toEqual([sam.email]);
    for (const viewer of [aViewer('staff'), aViewer('physician', ada)])
      await expect(readAccounts(viewer)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('may be renamed by its owner, but not after a physician, whose name the log would show', async () => {
    const { desk, admin } = await aPractice();
    expect(await changeOwnDetails(desk, { name: 'Sam Meadow' })).toBeNull();
    expect((await readStaffNames()).get(desk.accountId)).toBe('Sam Meadow');
    for (const name of ['Dr Ada Rowe', 'dr  ada rowe', 'Dr Ada R\u043ewe', ''])
      for (const viewer of [desk, admin]) expect(await changeOwnDetails(viewer, { name }), name).not.toBeNull();
    expect((await readStaffNames()).get(desk.accountId)).toBe('Sam Meadow');
    expect(await findAccountByEmail('sam.field@practice.example')).toMatchObject({ role: 'staff', physician: null });
  });

  it('of a physician is called as on their page, whatever they send, and as it was made while there is none', async () => {
    const { ada: physician } = await aPractice();
    expect(await changeOwnDetails(physician, { name: 'Dr Ben Hale', mailDaily: true })).toBeNull();
    await addAccount({ ...sam, role: 'physician', physician: 'not-here-yet' }, noon);
    const names = await readStaffNames();
    expect(names.get(physician.accountId)).toBe('Dr Ada Rowe');
    expect([...names.values()]).toContain('Sam Field');
    expect(await readOwnAccount(physician)).toMatchObject({ name: 'Dr Ada Rowe', mailDaily: true });
  });
});

describe('a disabled account', () => {
  it('is signed out everywhere at once, and its links open nothing', async () => {
    await addAccount(sam, noon);
    const account = await findAccountByEmail(sam.email);
    for (const token of ['phone', 'laptop'])
      await insertSession({ token, accountId: account?.id ?? '', expiresAt: after(3600) });
    await makeSignInLink(sam.email, noon, 30);
    expect((await findSession('phone', noon))?.account.email).toBe(sam.email);
    expect(await disableAccount('SAM@practice.example', after(1))).toBe(true);
    expect([await findSession('phone', after(2)), await findSession('laptop', after(2))]).toEqual([null, null]);
    expect(await database().signInToken.count()).toBe(0);
    expect(await findAccountByEmail(sam.email)).toMatchObject({ disabledAt: after(1) });
  });

  it('is not asked for anything any more', async () => {
    await aPractice();
    await disableAccount('ada.rowe@practice.example', noon);
    await disableAccount('kim.moor@practice.example', noon);
    expect((await listAccountsOnCall([ada], noon)).map(({ name }) => name).sort()).toEqual(['Sam Field', 'Toni Brook']);
    expect(await listAccountsThat(({ managesAccounts }) => managesAccounts)).toEqual([]);
  });

  it('may sign in again once it is enabled, and both stand in the log of access', async () => {
    await addAccount(sam, noon);
    await disableAccount(sam.email, noon);
    expect(await enableAccount(sam.email, after(1))).toBe(true);
    expect(await enableAccount('nobody@practice.example', after(1))).toBe(false);
    expect(await findAccountByEmail(sam.email)).toMatchObject({ disabledAt: null });
    expect((await database().accessRecord.findMany()).map(({ action }) => action)).toEqual(['terminal', 'terminal']);
  });

  it('that does not exist is said so', async () => {
    expect(await disableAccount('nobody@practice.example', noon)).toBe(false);
  });
});

describe('who is on call', () => {
  it('are the physician and all staff, and no other physician', async () => {
    await aPractice();
    expect((await listAccountsOnCall([ben], noon)).map(({ name }) => name).sort()).toEqual([
      'Dr Ben Hale',
      'Sam Field',
      'Toni Brook',
    ]);
    expect((await listAccountsOnCall(['nobody'], noon)).map(({ name }) => name).sort()).toEqual([
      'Sam Field',
      'Toni Brook',
    ]);
  });
});

describe('the first administrator', () => {
  it('gets a link until someone has signed in with one; each voids the last', async () => {
    const first = await makeFirstAdministratorLink(noon);
    const second = await makeFirstAdministratorLink(noon);
    expect(first).toMatch(/^https:\/\/bedside\.example\/sign-in\/confirm\?email=[^&]+&token=[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
    expect(await database().signInToken.count()).toBe(1);
    expect(await listAccounts()).toHaveLength(1);
    const [account] = await listAccounts();
    await noteSignIn(account?.id ?? '', after(60));
    expect(await makeFirstAdministratorLink(after(120))).toBeNull();
  });

  it('gets none once an administrator was added by hand, signed in or not, disabled or not', async () => {
    await makeFirstAdministratorLink(noon);
    await addAccount({ ...sam, role: 'admin' }, noon);
    expect(await makeFirstAdministratorLink(noon)).toBeNull();
    await disableAccount(sam.email, noon);
    expect(await makeFirstAdministratorLink(noon)).toBeNull();
  });

  it('stands in the log of access when the link was used, once', async () => {
    await makeFirstAdministratorLink(noon);
    const [account] = await listAccounts();
    for (const second of [60, 120]) await noteSignIn(account?.id ?? '', after(second));
    expect(await database().accessRecord.findMany({ select: { action: true, at: true } })).toEqual([
      { action: 'first-link', at: after(60) },
      { action: 'sign-in', at: after(120) },
    ]);
  });
});

describe('the staff command', () => {
  const staff = (...given: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { DATABASE_URL, NEXTAUTH_SECRET, SITE_URL } = env();
    const settings = { ...process.env, DATABASE_URL, NEXTAUTH_SECRET, SITE_URL };
    return spawnSync(process.execPath, ['--import', 'tsx', 'lib/identity/accounts/staff-command.ts', ...given], {
      env: settings,
      encoding: 'utf8',
    });
  };

  it('adds, lists and links, and says in words what it cannot do', async () => {
    const physician = [
      '--email',
      'Ada@practice.example',
      '--name',
      'Dr Ada Rowe',
      '--role',
      'physician',
      '--physician',
      ada,
    ];
    expect(staff('add', ...physician)).toMatchObject({ status: 0 });
    expect(staff('list')).toMatchObject({
      status: 0,
      stdout: 'ada@practice.example\tDr Ada Rowe\tphysician\tada-rowe\tactive\n',
    });
    expect(staff('link', '--email', 'ADA@practice.example').stdout).toMatch(
      /^https:\/\/bedside\.example\/sign-in\/confirm\?email=ada%40practice\.example&token=[0-9a-f]{64}\n$/,
    );
    expect(staff('link', '--email', 'nobody@practice.example')).toMatchObject({
      status: 1,
      stderr: 'There is no active account for nobody@practice.example.\n',
    });
  });
});
