import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAccess } from '@/lib/identity/access-log/verify-access';
import { accountMails } from '@/lib/identity/accounts/account-mails';
import { askForAddress } from '@/lib/identity/accounts/change-address';
import {
  changeRole,
  enablePerson,
  invitePerson,
  sendLinkTo,
  suspendPerson,
} from '@/lib/identity/accounts/manage-people';
import { listPhysicianPages, readPerson } from '@/lib/identity/accounts/read-people';
import { noteSignIn } from '@/lib/identity/sign-in/note-sign-in';
import { signInMails } from '@/lib/identity/sign-in/request-sign-in';
import { signOutEverywhere } from '@/lib/identity/sign-in/sign-out';
import { findAccountByEmail, findAccountById, findSession, insertSession } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { sha256 } from '@/lib/platform/crypto';
import { database } from '@/lib/platform/database/database';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;
beforeEach(async () => {
  practice = await aPractice();
  await noteSignIn(practice.admin.accountId, noon);
});

const new1 = { email: 'New.One@Practice.example', name: 'Lee Stone', role: 'staff', physician: '' };
const asStaff = { role: 'staff', physician: '' };
const fields = (problems: { field: string }[]): string[] => problems.map(({ field }) => field);

async function mails(at: Date): Promise<Mail[]> {
  const sent: Mail[] = [];
  await deliverDue({ ...accountMails, ...signInMails }, async (mail) => void sent.push(mail), at);
  return sent;
}

const logged = () =>
  database().accessRecord.findMany({
    select: { action: true, accountId: true, about: true, detail: true },
    where: { action: { not: 'sign-in' } },
    orderBy: { seq: 'asc' },
  });

describe('an invitation', () => {
  it('makes the account and sends one link, which works for a day and says who invites', async () => {
    const { admin } = practice;
    expect(await invitePerson(admin, new1, noon)).toEqual([]);
    const account = await findAccountByEmail('new.one@practice.example');
    expect(account).toMatchObject({ name: 'Lee Stone', role: 'staff', physician: null, lastSignInAt: null });
    const sent = await mails(after(60));
    expect(sent.map(({ to }) => to)).toEqual(['new.one@practice.example']);
    expect(sent[0]?.text).toMatch(/Kim Moor[\s\S]*https:\/\/bedside\.example\/sign-in\/confirm\?\S+token=[0-9a-f]{64}/);
    expect((await database().signInToken.findMany()).map(({ expiresAt }) => expiresAt)).toEqual([after(60 + 86_400)]);
    expect(await logged()).toEqual([
      { action: 'invite', accountId: admin.accountId, about: account?.id, detail: 'staff' },
    ]);
    expect(logLines().join('')).not.toMatch(/practice\.example|Stone/i);
  });

  it('calls a physician as on the page that is named, which must exist', async () => {
    const { admin } = practice;
    await database().staffAccount.deleteMany({ where: { physician: ada } });
    for (const physician of ['', 'nobody-here', '../ada-rowe'])
      expect(fields(await invitePerson(admin, { ...new1, role: 'physician', physician }, noon))).toEqual(['physician']);
    expect(await invitePerson(admin, { ...new1, name: '', role: 'physician', physician: ada }, noon)).toEqual([]);
    expect(await findAccountByEmail(new1.email)).toMatchObject({ name: 'Dr Ada Rowe', physician: ada });
    expect((await listPhysicianPages(admin)).map(({ handle }) => handle)).toContain(ada);
  });

  it('says every fault by its field, and makes nothing', async () => {
    const { admin } = practice;
    const bad = { email: 'x', name: '', role: 'owner', physician: '' };
    expect(fields(await invitePerson(admin, bad, noon)).sort()).toEqual(['email', 'name', 'role']);
    expect(fields(await invitePerson(admin, { ...new1, email: 'SAM.field@practice.example' }, noon))).toEqual([
      'email',
    ]);
    expect(fields(await invitePerson(admin, { ...new1, name: 'dr ada  rowe' }, noon))).toEqual(['name']);
    expect(await database().staffAccount.count()).toBe(5);
    expect(await database().outbox.count()).toBe(0);
  });

  it('of one address by two at once makes one account', async () => {
    const other = await aMember('Second Keeper', 'admin');
    const answers = await Promise.all([invitePerson(practice.admin, new1, noon), invitePerson(other, new1, noon)]);
    expect(answers.map(fields).sort()).toEqual([[], ['email']]);
    expect((await mails(after(60))).length).toBe(1);
  });

  it('is sent again, a sign-in link to who has been here, and not to fill a mailbox', async () => {
    const { admin, desk } = practice;
    expect(await sendLinkTo(admin, desk.accountId, noon)).toEqual([]);
    expect((await mails(after(1))).map(({ subject }) => subject)).toEqual(['You are invited to Bedside']);
    await noteSignIn(desk.accountId, after(2));
    expect(await sendLinkTo(admin, desk.accountId, after(3))).toEqual([]);
    expect((await mails(after(4))).map(({ subject }) => subject)).toEqual(['Your sign-in link']);
    for (const at of [5, 6, 7]) expect(await sendLinkTo(admin, desk.accountId, after(at))).toEqual([]);
    expect(fields(await sendLinkTo(admin, desk.accountId, after(8)))).toEqual(['link']);
    await suspendPerson(admin, desk.accountId, after(9));
    expect(fields(await sendLinkTo(admin, desk.accountId, after(7200)))).toEqual(['link']);
  });
});

describe('an account', () => {
  it('changes its role, with its sessions ended, and the log says from which to which', async () => {
    const { admin, desk } = practice;
    await insertSession({ token: 'cookie', accountId: desk.accountId, expiresAt: after(3600) });
    expect(await changeRole(admin, desk.accountId, { role: 'admin', physician: 'ignored' }, noon)).toEqual([]);
    expect(await findAccountById(desk.accountId)).toMatchObject({ role: 'admin', physician: null });
    expect(await findSession('cookie', noon)).toBeNull();
    expect(fields(await changeRole(admin, desk.accountId, { role: 'physician', physician: 'nobody' }, noon))).toEqual([
      'physician',
    ]);
    expect(fields(await changeRole(admin, desk.accountId, { role: '', physician: '' }, noon))).toEqual(['role']);
    expect(await changeRole(admin, desk.accountId, { role: 'admin', physician: '' }, noon)).toEqual([]);
    const row = { action: 'role', accountId: admin.accountId, about: desk.accountId, detail: 'staff>admin' };
    expect(await logged(), 'what changed nothing is not logged').toEqual([row]);
    expect((await readPerson(admin, desk.accountId)).deeds).toMatchObject([{ action: 'role', by: 'Kim Moor' }]);
  });

  it('is suspended and enabled again, each once', async () => {
    const { admin, desk } = practice;
    await insertSession({ token: 'cookie', accountId: desk.accountId, expiresAt: after(3600) });
    for (const at of [noon, after(1)]) expect(await suspendPerson(admin, desk.accountId, at)).toEqual([]);
    expect(await findSession('cookie', noon)).toBeNull();
    expect(await findAccountById(desk.accountId)).toMatchObject({ disabledAt: noon });
    for (const at of [after(2), after(3)]) expect(await enablePerson(admin, desk.accountId, at)).toEqual([]);
    expect((await logged()).map(({ action, about }) => [action, about])).toEqual([
      ['suspend', desk.accountId],
      ['enable', desk.accountId],
    ]);
    expect(await verifyAccess()).toMatchObject({ count: 3 });
  });

  it('gets another address from an administrator who has just signed in, once its mailbox says so', async () => {
    const { admin, desk } = practice;
    await insertSession({ token: 'fresh', accountId: admin.accountId, startedAt: noon, expiresAt: after(3600) });
    const ask = (at: Date) => askForAddress(admin, sha256('fresh'), 'sam@elsewhere.example', at, desk.accountId);
    expect(await ask(after(3000))).toMatchObject({ kind: 'refused' });
    expect(await ask(after(60))).toEqual({ kind: 'asked' });
    const sent = await mails(after(61));
    expect(sent.map(({ to }) => to).sort()).toEqual(['sam.field@practice.example', 'sam@elsewhere.example']);
    expect(sent.find(({ to }) => to.startsWith('sam.field'))?.text).toContain('An administrator of your practice');
    expect(await findAccountById(desk.accountId)).toMatchObject({ email: 'sam.field@practice.example' });
    expect((await logged()).at(-1)).toMatchObject({ action: 'address-asked', about: desk.accountId });
  });
});

it('is nobody else’s matter, in any deed, nor of who has just lost the role', async () => {
  const { admin, ada: physician, desk, otherDesk } = practice;
  const former = await aMember('Former Keeper', 'admin');
  await noteSignIn(former.accountId, noon);
  await changeRole(admin, former.accountId, asStaff, noon);
  const id = otherDesk.accountId;
  const deeds: ((viewer: Viewer) => Promise<unknown>)[] = [
    (viewer) => invitePerson(viewer, new1, noon),
    (viewer) => changeRole(viewer, id, { role: 'admin', physician: '' }, noon),
    (viewer) => suspendPerson(viewer, id, noon),
    (viewer) => enablePerson(viewer, id, noon),
    (viewer) => sendLinkTo(viewer, id, noon),
  ];
  const rows = JSON.stringify(await database().staffAccount.findMany());
  for (const viewer of [physician, desk, former])
    for (const deed of deeds) await expect(deed(viewer)).rejects.toMatchObject({ code: 'not-found' });
  for (const viewer of [physician, desk]) {
    await expect(readPerson(viewer, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listPhysicianPages(viewer)).rejects.toMatchObject({ code: 'not-found' });
    await expect(signOutEverywhere(viewer, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    await expect(askForAddress(viewer, null, 'x@y.example', noon, id)).rejects.toMatchObject({ code: 'not-found' });
  }
  expect(JSON.stringify(await database().staffAccount.findMany())).toBe(rows);
  for (const unknown of ['', '01ARZ3NDEKTSV4RRFFQ69G5FAV'])
    await expect(suspendPerson(admin, unknown, noon)).rejects.toMatchObject({ code: 'not-found' });
});

describe('a physician’s page', () => {
  const ofAda = { role: 'physician', physician: ada };

  it('is one account’s at a time, whoever is invited, changed or re-enabled', async () => {
    const { admin, desk, ada: first } = practice;
    const invited = { email: 'second@practice.example', name: '', ...ofAda };
    expect(fields(await invitePerson(admin, invited, noon))).toEqual(['physician']);
    expect(fields(await changeRole(admin, desk.accountId, ofAda, noon))).toEqual(['physician']);
    expect(await findAccountByEmail('second@practice.example')).toBeNull();
    expect(await suspendPerson(admin, first.accountId, noon)).toEqual([]);
    expect(await invitePerson(admin, invited, noon)).toEqual([]);
    expect(fields(await enablePerson(admin, first.accountId, noon))).toEqual(['enable']);
    expect((await findAccountById(first.accountId))?.disabledAt).not.toBeNull();
    const second = await findAccountByEmail('second@practice.example');
    expect(await changeRole(admin, second?.id ?? '', ofAda, noon), 'its own stays').toEqual([]);
  });
});
