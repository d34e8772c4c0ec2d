import { expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { readThread } from '@/lib/comments/thread/read-thread';
import type { StaffAction } from '@/lib/comments/transitions';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { aComment, aDecision, aForm, decideNow, leaveContact, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { startMailCatcher } from '@/tests/support/mail/mail-catcher';
import { after, noon } from '@/tests/support/moments';
import { type Crash, crashEverywhere } from '@/tests/support/proofs/crash-points';
import { deliver } from '@/tests/support/proofs/hand-deeds';
import { ada, aMember } from '@/tests/support/viewers';

withDatabase();

const answer = 'In general this passes by itself within a week or two.';
const patience = 600_000;

async function isWhole(): Promise<void> {
  expect(await verifyLog(), 'the log is whole').not.toHaveProperty('brokenAt');
}

/** What the public sees of the one comment: its words, its answer's, or null. */
async function shown(id: string): Promise<{ body: string; answer: string | null } | null> {
  const comment = (await readThread(posts.ada)).comments.find((one) => one.id === id);
  return comment ? { body: comment.body, answer: comment.answer?.body ?? null } : null;
}

interface Case {
  action: StaffAction;
  /** The comment as it stands before. */
  prepare: () => Promise<string>;
  before: { body: string; answer: string | null } | null;
  after: { body: string; answer: string | null } | null;
}

const body = 'How long does this usually last for people like Marigold, please?';
const hidden = 'How long does this usually last for people like [removed], please?';
const held = async (): Promise<string> => (await aComment({ body })).id;
const published = async (): Promise<string> => (await aComment({ body, status: 'published' })).id;

const cases: Case[] = [
  { action: 'publish', prepare: held, before: null, after: { body, answer: null } },
  { action: 'answer', prepare: held, before: null, after: { body, answer } },
  { action: 'redact', prepare: published, before: { body, answer: null }, after: { body: hidden, answer: null } },
  { action: 'undo', prepare: held, before: { body, answer }, after: null },
];

it.each(cases)(
  'killed before statements of each kind of “$action”: all of it or nothing, and pressing again finishes it',
  async ({ action, prepare, before, after: wished }) => {
    const viewer = await aMember('Dr Ada Rowe', 'physician', ada);
    const id = await prepare();
    if (action === 'undo') await decideNow(viewer, id, 'answer', noon, { answer });
    await deliver(noon);
    const form = aDecision(await seen(id), action, {
      answer: action === 'answer' ? answer : '',
      redaction: { verdicts: [], words: [{ text: 'Marigold', kind: 'other' }] },
    });
    const { accountId, name, role, physician } = viewer;
    const work = { deed: 'decide', account: { id: accountId, name, role, physician }, form } as const;
    const count = await database().decision.count();
    const outboxRows = await database().outbox.count({ where: { state: 'pending' } });

    const look = async (crash: Crash): Promise<void> => {
      const made = (await database().decision.count()) - count;
      expect(await shown(id), 'both or neither').toEqual(made === 1 ? wished : before);
      expect((await database().comment.findUniqueOrThrow({ where: { id } })).version).toBe(form.version + made);
      const pending = await database().outbox.count({ where: { state: 'pending' } });
      expect(pending - outboxRows, 'a mail goes with its decision').toBe(made === 0 ? 0 : action === 'undo' ? -1 : 1);
      if (crash.finished) expect([crash.finished, made], 'what was acknowledged is there').toEqual(['done', 1]);
      await isWhole();

      expect(await decideComment(viewer, form, after(2)), 'pressing again').toMatchObject({ kind: 'done' });
      expect(await database().decision.count()).toBe(count + 1);
      expect(await shown(id)).toEqual(wished);
      expect((await deliver(after(3600))).length, 'each mail once').toBe(action === 'undo' ? 0 : outboxRows + 1);
      expect(await deliver(after(7200))).toEqual([]);
      await isWhole();
    };
    const kinds = await crashEverywhere(work, after(1), look);
    expect(kinds).toEqual(
      expect.arrayContaining(['INSERT INTO Decision', 'UPDATE Comment', 'commit', 'after the commit']),
    );
  },
  patience,
);

it(
  'killed before statements of each kind of a message’s arrival: it is held whole or not at all, none that was acknowledged is lost, and sending again gives one',
  async () => {
    const form = aForm({ message: body });
    const [network, all] = ['192.0.2.7', { include: { revisions: true, receipts: true } }] as const;
    const look = async (crash: Crash): Promise<void> => {
      const there = await database().comment.findMany(all);
      expect(there.length).toBeLessThanOrEqual(1);
      for (const row of there)
        expect([row.revisions.map((revision) => revision.body), row.receipts.length]).toEqual([[body], 1]);
      expect(await database().outbox.count(), 'someone is told of it').toBe(there.length);
      if (crash.id) expect(there.map(({ id }) => id)).toEqual([crash.id]);
      const again = await submitComment(form, { network, codes: [] }, after(5));
      expect(again).toMatchObject({ kind: 'stored', ...(there[0] ? { commentId: there[0].id } : {}) });
      expect(await database().comment.count()).toBe(1);
    };
    const kinds = await crashEverywhere({ deed: 'submit', form, network }, noon, look);
    const wanted = ['INSERT INTO Comment', 'INSERT INTO CommentRevision', 'INSERT INTO Receipt', 'INSERT INTO Outbox'];
    expect(kinds).toEqual(expect.arrayContaining([...wanted, 'commit', 'after the commit']));
  },
  patience,
);

it(
  'killed before statements of each kind of a delivery, and before and after each mail: the next worker sends what is left, and each reader gets one',
  async () => {
    const catcher = await startMailCatcher();
    replaceEnv({ MAIL_URL: catcher.url });
    await aMember('Dr Ada Rowe', 'physician', ada);
    const desk = await aMember('Sam Field', 'staff');
    const { id, writer } = await aComment({ status: 'published', body });
    await leaveContact(writer, 'patient@example.org');
    const other = await aComment();
    await decideNow(desk, other.id, 'escalate');
    await database().outbox.updateMany({ where: { subjectId: id, kind: 'confirm-contact' }, data: { state: 'sent' } });
    /** Who must have been written to in the end: the writer, and everyone on call. */
    const wanted = ['ada.rowe@practice.example', 'patient@example.org', 'sam.field@practice.example'];
    const sent = new Map<string, string>();
    const read = (): void => {
      for (const [index, raw] of catcher.raw.entries())
        sent.set(/^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? raw, catcher.recipients[index] ?? '');
      catcher.raw.length = catcher.recipients.length = 0;
    };
    const look = async (crash: Crash): Promise<void> => {
      // What the killed process had sent: the same mails from every one of its lives.
      read();
      const waiting = await database().outbox.count({ where: { state: { notIn: ['sent', 'cancelled'] } } });
      // What it was sending is free once nobody has kept it for a minute.
      await deliverDue(commentMails, sendMail, after(7200), 0);
      await deliverDue(commentMails, sendMail, after(7200), 60_001);
      const left = catcher.recipients.length;
      read();
      expect([...sent.values()].sort(), 'each has one mail, by its own id').toEqual(wanted);
      // Two lanes run at once: one may have ended before the other wrote what it would have sent.
      if (crash.finished && waiting === 0) expect(left, 'what was sent is not sent again').toBe(0);
      expect(await database().outbox.count({ where: { state: { notIn: ['sent', 'cancelled'] } } })).toBe(0);
      await deliverDue(commentMails, sendMail, after(14_400));
      expect(catcher.recipients, 'nothing is left over').toEqual([]);
    };
    const kinds = await crashEverywhere({ deed: 'deliver' }, after(60), look);
    const passed = [
      'UPDATE Outbox',
      'INSERT INTO Outbox',
      'before a mail',
      'after a mail',
      'commit',
      'after the commit',
    ];
    expect(kinds).toEqual(expect.arrayContaining(passed));
    replaceEnv({ MAIL_URL: '' });
    await catcher.stop();
  },
  patience,
);
