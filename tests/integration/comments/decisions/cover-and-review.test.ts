import { beforeEach, describe, expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { isThereFor } from '@/lib/comments/decisions/desk-gate';
import { listReviewers } from '@/lib/comments/decisions/name-reviewer';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { arrangeCover, endCover, readCovers } from '@/lib/identity/cover/arrange-cover';
import { signOutEverywhere } from '@/lib/identity/sign-in/sign-out';
import { findSession, insertSession } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { aComment, aForm, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { nameReviewer, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

const day = 24 * 3600;
const cara = 'cara-lind';
const refused = { code: 'not-found' };
const cover = { physician: ada, coveredBy: cara, from: '2026-12-02', until: '2026-12-03' };

let practice: Practice;
let covering: Viewer;

beforeEach(async () => {
  practice = await aPractice();
  covering = await aMember('Cara Lind', 'physician', cara);
});

const waitingFor = async (viewer: Viewer, at: Date): Promise<string[]> =>
  (await readQueue(viewer, { state: 'waiting' }, at)).items.map(({ id }) => id);

async function recipients(at: Date): Promise<string[]> {
  const to: string[] = [];
  await deliverDue(commentMails, async (mail) => void to.push(mail.to.split('@')[0] ?? ''), at);
  return to.sort();
}

describe('a physician who covers for a colleague', () => {
  it('sees and decides the colleague’s messages within the days, and not before or after', async () => {
    expect(await arrangeCover(practice.ada, cover, noon)).toEqual([]);
    const { id } = await aComment();
    const shared = await aComment({ postId: posts.benWithAda, physician: ben, at: after(1) });
    const others = await aComment({ postId: posts.benClosed, physician: ben });
    const moments = [noon, after(day / 2 - 1), after(day / 2), after(2.5 * day - 1), after(2.5 * day)];
    for (const [index, at] of moments.entries()) {
      const covers = index === 2 || index === 3;
      expect(await waitingFor(covering, at), `moment ${index}`).toEqual(covers ? [id, shared.id] : []);
      expect(await isThereFor(covering, `/desk/comments/${id}`, at)).toBe(covers);
      expect(await isThereFor(covering, `/desk/comments/${others.id}`, at)).toBe(false);
    }
    await expect(decideNow(covering, id, 'decline', noon)).rejects.toMatchObject(refused);
    expect(await decideNow(covering, id, 'decline', after(day))).toMatchObject({ kind: 'done' });
    const whole = parseLogFilter(() => '');
    expect((await readDecisions(practice.ada, whole, noon)).lines).toMatchObject([{ by: 'Cara Lind', commentId: id }]);
    expect(await waitingFor(practice.ada, after(day)), 'the colleague still sees the own').toEqual([shared.id]);
  });

  it('is written to as well, within the days', async () => {
    await arrangeCover(practice.admin, cover, noon);
    const send = (at: Date, network: string) =>
      submitComment(
        aForm({ message: network.endsWith('1') ? 'Is this usual, please?' : 'Does this pass, please?' }),
        { network, codes: [] },
        at,
      );
    await send(noon, '192.0.2.1');
    expect(await recipients(noon)).toEqual(['ada.rowe', 'sam.field', 'toni.brook']);
    await send(after(day), '192.0.2.2');
    expect(await recipients(after(day))).toEqual(['ada.rowe', 'cara.lind', 'sam.field', 'toni.brook']);
  });

  it('is arranged and ended by who is away or by an administrator, and by nobody else', async () => {
    for (const viewer of [practice.ben, covering, practice.desk])
      await expect(arrangeCover(viewer, cover, noon)).rejects.toMatchObject(refused);
    await arrangeCover(practice.admin, cover, noon);
    const { lines } = await readCovers(practice.ada, noon);
    expect(lines).toMatchObject([{ away: 'Dr Ada Rowe', covering: 'Cara Lind' }]);
    expect((await readCovers(practice.ben, noon)).lines).toEqual([]);
    expect((await readCovers(practice.desk, noon)).physicians).toEqual([]);
    const id = lines[0]?.id ?? '';
    for (const viewer of [practice.ben, covering, practice.desk])
      await expect(endCover(viewer, id, noon)).rejects.toMatchObject(refused);
    await endCover(practice.ada, id, after(day));
    const { id: held } = await aComment();
    expect(await isThereFor(covering, `/desk/comments/${held}`, after(day))).toBe(false);
    expect((await database().accessRecord.findMany()).map(({ action }) => action)).toEqual(['cover', 'cover-end']);
  });

  it.each([
    [{ coveredBy: ada }, 'coveredBy'],
    [{ coveredBy: 'nobody' }, 'coveredBy'],
    [{ coveredBy: '' }, 'coveredBy'],
    [{ from: 'tomorrow' }, 'from'],
    [{ until: '2026-12-01' }, 'until'],
    [{ from: '2026-11-01', until: '2026-11-30' }, 'until'],
    [{ until: '2027-12-01' }, 'until'],
  ])('is not arranged with %o: the field is named', async (change, field) => {
    expect(await arrangeCover(practice.ada, { ...cover, ...change }, noon)).toEqual([
      { field, message: expect.any(String) as string },
    ]);
    expect(await database().cover.count()).toBe(0);
  });
});

describe('a complaint', () => {
  const aComplaint = () => aComment({ escalation: 'complaint' });
  const name = async (viewer: Viewer, id: string, reviewer: Viewer): Promise<boolean> =>
    nameReviewer(viewer, { commentId: id, version: (await seen(id)).version, reviewerId: reviewer.accountId }, noon);

  it('is not found by the physician whom it may be about, nor by who covers for them', async () => {
    await arrangeCover(practice.ada, cover, noon);
    const { id } = await aComplaint();
    for (const viewer of [practice.ada, covering, practice.ben]) {
      await expect(readDeskItem(viewer, id, after(day))).rejects.toMatchObject(refused);
      await expect(decideNow(viewer, id, 'decline', after(day))).rejects.toMatchObject(refused);
      expect(await waitingFor(viewer, after(day))).toEqual([]);
    }
  });

  it('is decided by the reviewer whom an administrator names, who is told; others still do not find it', async () => {
    const { id } = await aComplaint();
    expect(await name(practice.admin, id, practice.ben)).toBe(true);
    expect(await waitingFor(practice.ben, noon)).toEqual([id]);
    expect((await readDeskItem(practice.ben, id, noon)).actions).toEqual([
      'redact',
      'urgency',
      'decline',
      'return',
      'escalate',
    ]);
    await expect(readDeskItem(covering, id, noon)).rejects.toMatchObject(refused);
    expect(new Set(await recipients(after(100)))).toEqual(new Set(['ben.hale']));
    for (const action of ['publish', 'answer'] as const)
      await expect(decideNow(practice.ben, id, action)).rejects.toMatchObject(refused);
    expect(await decideNow(practice.ben, id, 'decline')).toMatchObject({ kind: 'done' });
  });

  it('that is handed back is its physician’s again, and the reviewer’s no more', async () => {
    const { id } = await aComplaint();
    await name(practice.admin, id, practice.ben);
    await decideNow(practice.ben, id, 'escalate', noon, { reason: 'for-physician' });
    await expect(readDeskItem(practice.ben, id, noon)).rejects.toMatchObject(refused);
    expect(await waitingFor(practice.ada, noon)).toEqual([id]);
    await decideNow(practice.ada, id, 'escalate', noon, { reason: 'complaint' });
    await expect(readDeskItem(practice.ben, id, noon), 'an earlier naming does not count').rejects.toMatchObject(
      refused,
    );
  });

  it('has its reviewer named by an administrator only, from those who did not write the post, once for what they saw', async () => {
    const { id } = await aComplaint();
    for (const viewer of [practice.ada, practice.ben, practice.desk])
      await expect(name(viewer, id, practice.ben)).rejects.toMatchObject(refused);
    for (const reviewer of [practice.ada, practice.desk, practice.admin])
      await expect(name(practice.admin, id, reviewer)).rejects.toMatchObject(refused);
    await expect(name(practice.admin, (await aComment()).id, practice.ben)).rejects.toMatchObject(refused);
    const names = async (postId: string, physician: string) =>
      (await listReviewers({ contestedId: null, postId, physician })).map((account) => account.name);
    expect(await names(posts.ada, ada)).toEqual(['Cara Lind', 'Dr Ben Hale']);
    expect(await names(posts.benWithAda, ben)).toEqual(['Cara Lind']);
    const { version } = await seen(id);
    const form = { commentId: id, version, reviewerId: practice.ben.accountId };
    expect(await nameReviewer(practice.admin, form, noon)).toBe(true);
    expect(await nameReviewer(practice.admin, { ...form, reviewerId: covering.accountId }, noon)).toBe(false);
  });
});

describe('signing out everywhere', () => {
  it('ends every session of one’s own account, or of anyone’s for an administrator', async () => {
    const open = async (viewer: Viewer, token: string) =>
      insertSession({ token, accountId: viewer.accountId, expiresAt: after(day) });
    const isOpen = async (token: string): Promise<boolean> => (await findSession(token, noon)) !== null;
    for (const token of ['one', 'two']) await open(practice.desk, token);
    await open(practice.ada, 'three');
    await expect(signOutEverywhere(practice.ben, practice.ada.accountId, noon)).rejects.toMatchObject(refused);
    await signOutEverywhere(practice.desk, practice.desk.accountId, noon);
    expect(await Promise.all(['one', 'two', 'three'].map(isOpen))).toEqual([false, false, true]);
    await signOutEverywhere(practice.admin, practice.ada.accountId, noon);
    expect(await isOpen('three')).toBe(false);
    expect(await database().accessRecord.count({ where: { action: 'sign-out' } })).toBe(2);
  });
});
