import { beforeEach, describe, expect, it } from 'vitest';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { queueEscalations } from '@/lib/comments/notifications/queue-escalations';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import { disableAccount } from '@/lib/identity/accounts/manage-accounts';
import { addShift, endShift, readRota } from '@/lib/identity/rota/arrange-rota';
import { database, transaction } from '@/lib/platform/database/database';
import { env, replaceEnv } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue, enqueue } from '@/lib/platform/mail/outbox';
import { aCanary, aComment, type BuiltComment } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;
let canary: string;
let urgent: BuiltComment;

beforeEach(async () => {
  replaceEnv({ TIME_ZONE: 'UTC', PAGE_WEBHOOK_URL: '', ESCALATE_MINUTES: 15 });
  practice = await aPractice();
  canary = aCanary();
  urgent = await aComment({ alias: `Tern ${canary}`, body: `It hurts, ${canary}.`, riskRank: 3, urgency: 'emergency' });
});

async function page(at: Date, kind = 'urgent-comment'): Promise<void> {
  const row = { kind, dedupeKey: `${kind}:${urgent.id}`, subjectId: urgent.id, notBefore: at };
  await transaction((tx) => enqueue(tx, row, at));
}

/** Twice over: what is parted into one for each person goes out in the second round. */
async function sent(at: Date): Promise<Mail[]> {
  const mails: Mail[] = [];
  for (let round = 0; round < 2; round += 1) await deliverDue(commentMails, async (mail) => void mails.push(mail), at);
  return mails;
}

const called = async (at: Date): Promise<string[]> =>
  (await sent(at)).map(({ to, by }) => by ?? to.split('@')[0] ?? '').sort();

const shift = (accountId: string, parts: Record<string, string> = {}) => ({
  accountId,
  weekday: '',
  day: noon.toISOString().slice(0, 10),
  from: '00:00',
  to: '00:00',
  ...parts,
});

describe('urgent words', () => {
  it('call everyone who may see them while nobody is on the rota', async () => {
    await page(noon);
    expect(await called(noon)).toEqual(['ada.rowe', 'sam.field', 'toni.brook']);
  });

  it('call those on the rota alone, and everyone when they may not see it or cannot sign in any more', async () => {
    expect(await addShift(practice.admin, shift(practice.otherDesk.accountId), noon)).toEqual([]);
    await page(noon);
    expect(await called(noon)).toEqual(['toni.brook']);
    await database().rotaShift.deleteMany();
    expect(await addShift(practice.desk, shift(practice.ben.accountId), noon)).toEqual([]);
    await database().outbox.deleteMany();
    await page(noon);
    expect(await called(noon), 'another physician sees nothing of it').toHaveLength(3);
    await addShift(practice.desk, shift(practice.otherDesk.accountId), noon);
    await disableAccount('toni.brook@practice.example', noon);
    await database().outbox.deleteMany();
    await page(noon);
    expect(await called(noon)).toEqual(['ada.rowe', 'sam.field']);
  });

  it('go to the web address too, without a word of the patient’s anywhere', async () => {
    replaceEnv({ PAGE_WEBHOOK_URL: 'https://hooks.example/x', PAGE_WEBHOOK_SECRET: 's'.repeat(32) });
    await page(noon);
    await queueEscalations(after(3600));
    const mails = await sent(after(3600));
    expect(mails.filter(({ by }) => by === 'webhook')).toHaveLength(2);
    for (const mail of mails) expect(JSON.stringify(mail)).not.toMatch(new RegExp(`${canary}|Tern|hurts`));
    for (const { text } of mails) expect(text).toContain(`${env().SITE_URL}/desk/comments/${urgent.id}`);
    expect(new Set(mails.map(({ id }) => id)).size, 'each has a key of its own').toBe(mails.length);
    const outbox = (await readEveryRow()).filter((row) => row.startsWith('Outbox'));
    expect(outbox.join('\n') + logLines().join('')).not.toContain(canary);
  });

  it('are paged by the web address again when it failed, while the mails are not', async () => {
    replaceEnv({ PAGE_WEBHOOK_URL: 'https://hooks.example/x', PAGE_WEBHOOK_SECRET: 's'.repeat(32) });
    await page(noon);
    const tries: string[] = [];
    const down = async (mail: Mail): Promise<void> => {
      tries.push(mail.by ?? mail.to);
      if (mail.by) throw Object.assign(new Error('x'), { code: 'WEBHOOK:503' });
    };
    for (const at of [0, 0, 3600]) await deliverDue(commentMails, down, after(at));
    expect(tries.filter((to) => to === 'webhook')).toHaveLength(2);
    expect(tries).toHaveLength(5);
    expect(await called(after(7200))).toEqual(['webhook']);
    expect(await called(after(9000))).toEqual([]);
  });
});

describe('urgent words that nobody opens', () => {
  const minute = 60;

  it('call everyone after the practice’s own time, once, whoever is on the rota', async () => {
    replaceEnv({ ESCALATE_MINUTES: 40 });
    await addShift(practice.admin, shift(practice.otherDesk.accountId), noon);
    await queueEscalations(after(39 * minute));
    expect(await called(after(39 * minute))).toEqual([]);
    await Promise.allSettled([queueEscalations(after(40 * minute)), queueEscalations(after(40 * minute))]);
    await queueEscalations(after(41 * minute));
    expect(await called(after(42 * minute))).toEqual(['ada.rowe', 'sam.field', 'toni.brook']);
    expect(await called(after(90 * minute))).toEqual([]);
  });

  it('call nobody once somebody opened them, also between queueing and sending', async () => {
    const read = (at: Date) =>
      recordAccess({
        action: 'read',
        accountId: practice.desk.accountId,
        comment: { id: urgent.id, postId: 'p', physician: 'ada-rowe' },
        at,
      });
    await queueEscalations(after(20 * minute));
    await read(after(21 * minute));
    expect(await called(after(22 * minute))).toEqual([]);
    await database().outbox.deleteMany();
    await queueEscalations(after(30 * minute));
    expect(await database().outbox.count()).toBe(0);
  });
});

describe('the rota', () => {
  it('is arranged by whose business it is, and seen by everyone at the desk', async () => {
    const given = shift(practice.desk.accountId);
    await expect(addShift(practice.ada, given, noon)).rejects.toMatchObject({ code: 'not-found' });
    expect(await addShift(practice.desk, given, noon)).toEqual([]);
    const rota = await readRota(practice.ada, noon);
    expect(rota).toMatchObject({ now: ['Sam Field'], mayArrange: false, shifts: [{ name: 'Sam Field', gone: false }] });
    expect(
      rota.people.map(({ name }) => name),
      'no administrator is called',
    ).not.toContain('Kim Moor');
    const id = rota.shifts[0]?.id ?? '';
    await expect(endShift(practice.ben, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    await endShift(practice.admin, id, noon);
    await expect(endShift(practice.admin, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    expect((await database().accessRecord.findMany()).map(({ action, detail }) => [action, detail])).toEqual([
      ['rota', null],
      ['rota', 'removed'],
    ]);
  });

  it('takes nobody who cannot be called, and no day that is over', async () => {
    const fields = async (given: unknown) => (await addShift(practice.desk, given, noon)).map(({ field }) => field);
    expect(await fields(shift(practice.admin.accountId))).toEqual(['accountId']);
    expect(await fields(shift('nobody'))).toEqual(['accountId']);
    expect(await fields(shift(practice.desk.accountId, { day: '2001-01-01' }))).toEqual(['day']);
    expect(await fields({})).toContain('accountId');
    expect(await database().rotaShift.count()).toBe(0);
  });
});
