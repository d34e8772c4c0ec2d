import { beforeEach, describe, expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { queueDailyMails, queueReminders } from '@/lib/comments/notifications/queue-reminders';
import { changeOwnDetails, disableAccount } from '@/lib/identity/accounts/manage-accounts';
import { database } from '@/lib/platform/database/database';
import { aCanary, aComment, aForm, decideNow } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { deliver, unfolded, urgent, useMails } from '@/tests/support/mail/mails';
import { after, noon } from '@/tests/support/moments';
import { plansOf } from '@/tests/support/query-plans';

withDatabase();
const test = useMails();

describe('a message that nobody has decided about', () => {
  const hour = 3600;
  const onCall = ['ada.rowe', 'sam.field', 'toni.brook'].map((name) => `${name}@practice.example`);

  /** Whom reminders reach at that moment, however often they are asked for, with what each of them says. */
  async function remindersAt(seconds: number): Promise<{ to: string[]; texts: string[] }> {
    test.mails.raw.length = 0;
    test.mails.recipients.length = 0;
    await Promise.all([1, 2].map(() => queueReminders(after(seconds))));
    await queueReminders(after(seconds + 1));
    await deliver(seconds + 1);
    const texts = test.mails.raw.map((raw) => unfolded(raw).split('\r\n\r\n')[1] ?? '');
    return { to: [...test.mails.recipients].sort(), texts: [...new Set(texts)] };
  }
  const toAt = async (seconds: number): Promise<string[]> => (await remindersAt(seconds)).to;

  it('brings everyone on call one reminder when it is overdue and one in every period after that, until someone decides', async () => {
    const { id } = await aComment();
    expect(await toAt(48 * hour - 2)).toEqual([]);
    const first = await remindersAt(48 * hour);
    expect(first).toEqual({ to: onCall, texts: ['One message at the desk is overdue. The oldest has waited 2 days.'] });
    expect(await toAt(72 * hour - 2)).toEqual([]);
    expect(await toAt(72 * hour)).toEqual(onCall);
    await decideNow(test.practice.desk, id, 'publish', after(73 * hour), {});
    expect(await toAt(200 * hour)).not.toContain('sam.field@practice.example');
  });

  it('that sounds urgent does so every hour; one that looks automatic, or is with its writer, never', async () => {
    await aComment({ riskRank: 0 });
    await aComment({ returned: true });
    expect(await toAt(500 * hour)).toEqual([]);
    await aComment({ riskRank: 3, urgency: 'crisis' });
    for (const passed of [1, 2, 3]) expect(await toAt(passed * hour)).toEqual(onCall);
    expect(await toAt(3.5 * hour)).toEqual([]);
  });

  it('is one of a number: three hundred bring each person one mail, which says how many and how old', async () => {
    for (let turn = 0; turn < 14; turn += 1) await aComment({ at: after(turn * hour) });
    await aComment({ riskRank: 3, urgency: 'crisis', at: after(80 * hour) });
    expect(await remindersAt(90 * hour)).toEqual({
      to: onCall,
      texts: ['One message should be read now.\r\n15 messages at the desk are overdue. The oldest has waited 3 days.'],
    });
    expect(await database().outbox.count({ where: { kind: 'reminder' } })).toBe(3);
    // The one that sounds urgent is told of again; what a mail has said of the others counts for their day.
    expect(await toAt(91 * hour)).toEqual(onCall);
  });

  it('stops counting at a hundred', async () => {
    for (let turn = 0; turn < 101; turn += 1) await aComment();
    const { texts } = await remindersAt(48 * hour);
    expect(texts).toEqual(['99 or more messages at the desk are overdue. The oldest has waited 2 days.']);
  });

  it('goes through an index, however much is held', async () => {
    await aComment();
    const indexes = `Comment_status_returned_(physician_|postId_|escalation_)?riskRank_heldAt_id_idx`;
    const kinds = await plansOf(() => queueReminders(after(49 * hour)));
    expect(kinds.length).toBeGreaterThan(3);
    for (const plan of kinds)
      expect(plan).toMatch(new RegExp(`${indexes}|Comment_reviewerId_idx|Comment_(physician|postId)_openSince_id_idx`));
    for (const plan of kinds) expect(plan).not.toMatch(/SCAN [`"]?Comment|Seq Scan/);
  });

  it('of a complaint is the named reviewer’s, and the administrators’ while there is none who can sign in', async () => {
    const { id } = await aComment({ escalation: 'complaint' });
    await deliver();
    expect(await toAt(49 * hour)).toEqual(['kim.moor@practice.example']);
    await database().comment.update({ where: { id }, data: { reviewerId: test.practice.ben.accountId } });
    expect(await toAt(74 * hour)).toEqual(['ben.hale@practice.example']);
    await disableAccount('ben.hale@practice.example', noon);
    expect(await toAt(99 * hour)).toEqual(['kim.moor@practice.example']);
  });
});

describe('whoever wants one mail a day', () => {
  const toni = 'toni.brook@practice.example';
  beforeEach(() => changeOwnDetails(test.practice.otherDesk, { mailDaily: true }));

  it('gets it once, if something waits, and nothing in between', async () => {
    await queueDailyMails(noon);
    await deliver();
    expect(test.mails.recipients, 'nothing waits').not.toContain(toni);
    await submitComment(aForm(), { network: '192.0.2.1', codes: [] }, noon);
    await decideNow(test.practice.desk, (await aComment()).id, 'escalate', noon);
    await deliver();
    expect(test.mails.recipients).not.toContain(toni);
    await queueDailyMails(after(17 * 3600));
    await deliver(17 * 3600);
    expect(test.mails.recipients, 'it is too early in the day').not.toContain(toni);
    for (const hour of [18, 19, 30]) await queueDailyMails(after(hour * 3600));
    await deliver(31 * 3600);
    expect(test.mails.recipients.filter((address) => address === toni)).toHaveLength(1);
  });

  it('reads there how much of what waits, in numbers, and no word of anyone', async () => {
    const body = `How long does ${aCanary()} last?`;
    for (let turn = 0; turn < 2; turn += 1) await aComment({ body });
    await aComment({ body, riskRank: 3, urgency: 'emergency' });
    await queueDailyMails(after(66 * 3600));
    await deliver(66 * 3600);
    const raw = unfolded(test.mails.raw.find((mail) => mail.includes(toni)) ?? '');
    for (const line of ['Urgent: 1', 'Overdue: 3', 'Waiting to be read: 3']) expect(raw).toContain(line);
    expect(raw).not.toContain('Waiting for an answer');
    expect(raw).not.toContain('canary');
  });

  it('is still told at once of what sounds urgent', async () => {
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    await deliver(0);
    expect(test.mails.recipients).toContain(toni);
  });
});
