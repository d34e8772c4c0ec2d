import { describe, expect, it } from 'vitest';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { changeContact } from '@/lib/comments/receipts/change-contact';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import { database, transaction } from '@/lib/platform/database/database';
import { countUse } from '@/lib/platform/database/rate-limit';
import { enqueue } from '@/lib/platform/mail/outbox';
import { purge, type Purged } from '@/lib/privacy/purge';
import { retention } from '@/lib/privacy/retention';
import { aCanary, aComment, aForm, type CommentParts, decideNow, leaveContact, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

const wholeLog = parseLogFilter(() => '');

withDatabase();

const day = 24 * 3600;
const own = aViewer('physician', ada);
const statusOf = async (id: string) =>
  (await database().comment.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
/** Only what was removed. */
const removed = (counts: Purged) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const settledCases: ['returned' | 'declined' | 'withdrawn', Partial<CommentParts>][] = [
  ['returned', { returned: true }],
  ['declined', { status: 'declined' }],
  ['withdrawn', { status: 'withdrawn' }],
];

describe('the purge', () => {
  it.each(settledCases)('erases what was %s on the day that the table says, and not before', async (kind, parts) => {
    const words = aCanary();
    const comment = await aComment({ ...parts, body: `How long does ${words} last?` });
    const { days } = retention[kind];
    expect(removed(await purge(after(days * day), {}))).not.toHaveProperty(kind);
    expect((await readEveryRow()).join('\n')).toContain(words);

    expect((await purge(after(days * day + 1)))[kind]).toBe(1);
    expect(await statusOf(comment.id)).toBe('erased');
    expect((await readEveryRow()).join('\n')).not.toContain(words);
    expect(logLines().join('')).not.toContain(words);
    expect(await readReceipt(comment.writer)).toMatchObject({ status: 'erased', body: '' });
  });

  it('writes each erasure into the log of decisions, which stays whole', async () => {
    await aComment({ status: 'declined' });
    await purge(after(1000 * day));
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
    const [last] = (await readDecisions(aViewer('staff'), wholeLog, noon)).lines;
    expect(last).toMatchObject({ action: 'erase', by: 'The end of its time' });
  });

  it('never touches what nobody has decided about, nor what is public, however old', async () => {
    const waiting = await aComment();
    const escalated = await aComment({ escalation: 'complaint' });
    const shown = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    const sentBack = await aComment({ status: 'published' });
    await editComment(sentBack.writer, aForm({ message: 'And how long at night, please?' }), sentBack, noon);
    await decideNow(own, sentBack.id, 'return');
    await purge(after(20_000 * day));
    expect(await Promise.all([waiting, escalated, shown, sentBack].map(({ id }) => statusOf(id)))).toEqual([
      'held',
      'held',
      'published',
      'held',
    ]);
    expect(await database().commentRevision.count({ where: { body: '' } })).toBe(0);
  });

  it('leaves a message that came back after it was sent back', async () => {
    const comment = await aComment({ returned: true });
    await editComment(comment.writer, aForm({ message: 'Is it better now, do you think?' }), comment, noon);
    await purge(after(20_000 * day));
    expect(await statusOf(comment.id)).toBe('held');
  });

  it('removes an address once no news can come, and keeps it while a question waits for its answer', async () => {
    const answered = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    const open = await aComment({ status: 'published' });
    const waiting = await aComment();
    for (const { writer } of [answered, open, waiting]) await leaveContact(writer, `${writer.commentId}@example.org`);
    await purge(after(retention.contacts.days * day));
    expect(await database().contact.count()).toBe(3);
    expect((await purge(after(retention.contacts.days * day + 1))).contacts).toBe(1);
    expect((await database().contact.findMany()).map(({ commentId }) => commentId).sort()).toEqual(
      [open.id, waiting.id].sort(),
    );
  });

  it('removes an address that nobody confirmed after two days', async () => {
    const comment = await aComment();
    await changeContact(comment.writer, 'me@example.org', noon);
    expect((await purge(after(2 * day))).unconfirmed).toBe(0);
    expect((await purge(after(2 * day + 1))).unconfirmed).toBe(1);
    expect(await database().contact.count()).toBe(0);
  });

  it('removes codes of erased messages, marks of sent forms, counts, sent mails and past sign-ins', async () => {
    await aComment({ status: 'erased' });
    const kept = await aComment();
    await transaction((tx) => countUse(tx, { name: 'test', times: 1, windowSeconds: 60 }, 'a', noon));
    await makeSignInLink('someone@practice.example', noon, 60);
    await transaction((tx) =>
      enqueue(tx, { kind: 'waiting', dedupeKey: 'one', subjectId: 'x', notBefore: noon }, noon),
    );
    await transaction((tx) =>
      enqueue(tx, { kind: 'waiting', dedupeKey: 'two', subjectId: 'x', notBefore: noon }, noon),
    );
    await database().outbox.update({ where: { dedupeKey: 'one' }, data: { state: 'sent' } });
    expect(removed(await purge(after(400 * day)))).toEqual({
      receipts: 1,
      submissions: 1,
      rateWindows: 1,
      mails: 1,
      signIns: 1,
    });
    expect((await database().receipt.findMany()).map(({ commentId }) => commentId)).toEqual([kept.id]);
    expect((await database().outbox.findMany()).map(({ dedupeKey }) => dedupeKey)).toEqual(['two']);
  });

  it('counts in a trial, and changes nothing', async () => {
    for (const [, parts] of settledCases) await aComment(parts);
    const before = await readEveryRow();
    const counted = await purge(after(1000 * day), { dry: true });
    expect(await readEveryRow()).toEqual(before);
    expect(removed(counted)).toEqual({ returned: 1, declined: 1, withdrawn: 1, submissions: 3 });
    expect(await purge(after(1000 * day))).toEqual(counted);
  });

  it('run twice, or twice at once, removes nothing twice', async () => {
    for (let round = 0; round < 3; round += 1) await aComment({ status: 'declined' });
    const both = await Promise.all([purge(after(1000 * day)), purge(after(1000 * day))]);
    expect(both.reduce((sum, { declined }) => sum + declined, 0)).toBe(3);
    const before = await readEveryRow();
    expect(removed(await purge(after(1000 * day)))).toEqual({});
    expect(await readEveryRow()).toEqual(before);
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });

  it('lets a writer who is erasing at that moment win or lose, never both', async () => {
    const comment = await aComment({ status: 'withdrawn' });
    const { version } = await seen(comment.id);
    const [byWriter, byPurge] = await Promise.all([
      eraseComment(comment.writer, { version }, after(1000 * day)),
      purge(after(1000 * day)),
    ]);
    expect((byWriter.kind === 'done' ? 1 : 0) + byPurge.withdrawn).toBe(1);
  });
});
