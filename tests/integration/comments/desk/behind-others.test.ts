import { describe, expect, it } from 'vitest';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { readOverdue } from '@/lib/comments/desk/read-overdue';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { queueReminders } from '@/lib/comments/notifications/queue-reminders';
import { findActiveAccount } from '@/lib/identity/accounts/read-staff';
import { database } from '@/lib/platform/database/database';
import { aForm, aWriter, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { solveProof } from '@/tests/support/site/solve-proof';
import { aMember, aViewer } from '@/tests/support/viewers';

withDatabase();

const now = new Date();
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const advert = 'Please subscribe to my channel and check out my new videos, you will like them';

let sent = 0;
async function submit(form: Partial<CommentForm>, at = now): Promise<{ id: string; code: string }> {
  sent += 1;
  const network = `192.0.2.${sent}`;
  const outcome = await submitComment(
    aForm({ message: `How long does this usually last, please? ${sent}`, ...form }),
    { network, codes: [] },
    at,
  );
  if (outcome.kind !== 'stored') throw new Error(`it was not stored: ${JSON.stringify(outcome)}`);
  return { id: outcome.commentId, code: outcome.code };
}

const rowOf = async (id: string) =>
  database().comment.findUnique({ where: { id }, select: { status: true, riskRank: true, lowPriority: true } });
const outboxRows = async () => (await database().outbox.findMany()).map(({ kind, subjectId }) => ({ kind, subjectId }));

describe('a message with a proof', () => {
  it('is read in its turn, and the proof counts once', async () => {
    const proof = await solveProof(now);
    const [first, second] = [await submit({ proof }), await submit({ proof })];
    expect(await rowOf(first.id)).toEqual({ status: 'held', riskRank: 1, lowPriority: null });
    expect(await rowOf(second.id)).toEqual({ status: 'held', riskRank: 0, lowPriority: 'unproven' });
  });

  it('that several use at the same instant helps one of them', async () => {
    const proof = await solveProof(now);
    const all = await Promise.all(Array.from({ length: 5 }, () => submit({ proof })));
    const ranks = await Promise.all(all.map(async ({ id }) => (await rowOf(id))?.riskRank));
    expect(ranks.sort()).toEqual([0, 0, 0, 0, 1]);
  });

  it('that came back with a question keeps it for the next time', async () => {
    const proof = await solveProof(now);
    const form = aForm({ message: 'Please write to margaret.ellison@example.org about my knee.', proof });
    const asked = await submitComment(form, { network: '198.51.100.1', codes: [] }, now);
    expect(asked.kind).toBe('identifiers');
    const { id } = await submit({ message: form.message, choice: 'remove', proof });
    expect(await rowOf(id)).toMatchObject({ riskRank: 1, lowPriority: null });
  });

  it('that ran out is read after the others', async () => {
    const { id } = await submit({ proof: await solveProof(now) }, later(1));
    expect(await rowOf(id)).toMatchObject({ riskRank: 0, lowPriority: 'unproven' });
  });
});

describe('a message without a proof', () => {
  it('is taken, announced and reminded of, and stands behind the others', async () => {
    const without = await submit({});
    const proven = await submit({ proof: await solveProof(now) });
    const { items } = await readQueue(aViewer('staff'), { state: 'waiting' }, now);
    expect(items.map(({ id }) => id)).toEqual([proven.id, without.id]);
    expect(items.map(({ automatic }) => automatic)).toEqual([false, false]);
    expect(await outboxRows()).toEqual([expect.objectContaining({ kind: 'waiting' })]);
    const { accountId } = await aMember('Sam Field', 'staff');
    await queueReminders(later(49));
    expect((await outboxRows()).filter(({ kind }) => kind === 'reminder')).toMatchObject([{ subjectId: accountId }]);
    const account = await findActiveAccount(accountId);
    expect(account && (await readOverdue(account, later(49))).usual.count).toBe(2);
  });

  it('that sounds urgent stands in front all the same', async () => {
    const { id } = await submit({ message: 'I have crushing chest pain right now and I cannot breathe.' });
    expect(await rowOf(id)).toMatchObject({ riskRank: 3, lowPriority: 'unproven' });
    expect((await readDeskItem(aViewer('staff'), id, now)).behind).toEqual([]);
  });
});

describe('a message that reads like advertising', () => {
  it('is taken, stands behind the others, and the desk says why; nobody is called for it', async () => {
    const { id } = await submit({ message: advert, proof: await solveProof(now) });
    expect(await rowOf(id)).toEqual({ status: 'held', riskRank: 0, lowPriority: 'spam' });
    const item = await readDeskItem(aViewer('staff'), id, now);
    expect(item.behind).toEqual(['spam']);
    expect(item.spamSigns).toContain('asks readers to subscribe');
    await queueReminders(later(49));
    expect(await outboxRows()).toEqual([]);
  });

  it('comes back into its turn once its writer has changed the words, but not the way it was sent', async () => {
    const proven = await submit({ message: advert, proof: await solveProof(now) });
    const hidden = await submit({ message: `${advert} again`, website: 'https://shop.example' });
    for (const { id, code } of [proven, hidden])
      await editComment(
        await aWriter(code),
        aForm({ message: 'How long does this usually last, please?' }),
        await seen(id),
        now,
      );
    expect(await rowOf(proven.id)).toMatchObject({ riskRank: 1, lowPriority: null });
    expect(await rowOf(hidden.id)).toMatchObject({ riskRank: 0, lowPriority: 'hidden-field unproven' });
  });

  it('is known from an edit too', async () => {
    const { id, code } = await submit({ proof: await solveProof(now) });
    await editComment(await aWriter(code), aForm({ message: advert }), await seen(id), now);
    expect(await rowOf(id)).toMatchObject({ riskRank: 0, lowPriority: 'spam' });
  });
});
