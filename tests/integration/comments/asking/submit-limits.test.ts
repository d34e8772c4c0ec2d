import { beforeEach, describe, expect, it } from 'vitest';
import { submitComment, type SubmitOutcome } from '@/lib/comments/asking/submit-comment';
import { crowdLimit, submitLimits } from '@/lib/comments/asking/submit-limits';
import { readOverdue } from '@/lib/comments/desk/read-overdue';
import { findActiveAccount } from '@/lib/identity/accounts/read-staff';
import { keyedHash } from '@/lib/platform/crypto';
import { database, transaction } from '@/lib/platform/database/database';
import type { Limit } from '@/lib/platform/database/rate-limit';
import { aForm, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { solveProof } from '@/tests/support/site/solve-proof';
import { stored } from '@/tests/support/submissions';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

const [unproven, urgent] = [submitLimits('unproven', 'none'), submitLimits('unproven', 'emergency')];
const urgentWords = 'I have crushing chest pain right now and I cannot breathe.';

let sent = 0;
/** Each from a network of its own, unless one is named. */
function send(parts: Parameters<typeof aForm>[0] = {}, at = noon, network?: string): Promise<SubmitOutcome> {
  sent += 1;
  const message = `How long does this usually last, please? ${sent}`;
  return submitComment(aForm({ message, ...parts }), { network: network ?? `2001:db8:0:${sent}`, codes: [] }, at);
}

const proven = async (at = noon): Promise<SubmitOutcome> => send({ proof: await solveProof(at) }, at);

/** As other instances of the site would have counted them in the same database. */
async function useUp(limit: Limit, key: string, leave: number): Promise<void> {
  const keyHash = keyedHash('network', `${limit.name}:${key}`);
  await transaction((tx) => tx.rateWindow.create({ data: { keyHash, startedAt: noon, count: limit.times - leave } }));
}

const busy = (minutes: string): object => ({
  kind: 'problems',
  problems: [
    {
      field: 'message',
      message: `Very many people are writing here at the moment. Please send yours again in ${minutes}. Your words are still here.`,
    },
  ],
});

describe.each([
  ['a post', unproven.post, posts.ada],
  ['the whole site', unproven.site, 'all'],
])('the limit of %s, for what proves nothing', (_name, limit, key) => {
  it('lets the last one through, then says when the next one is, and takes it then', async () => {
    await useUp(limit, key, 1);
    expect((await send()).kind).toBe('stored');
    expect(await send()).toMatchObject(busy('15 minutes'));
    expect(await send({}, after(14 * 60 + 59))).toMatchObject(busy('1 minute'));
    expect((await send({}, after(15 * 60))).kind).toBe('stored');
    expect(await database().comment.count()).toBe(2);
  });

  it('holds when many come at the same instant', async () => {
    await useUp(limit, key, 3);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send()));
    expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(3);
    expect(await database().comment.count()).toBe(3);
  });

  it('keeps out nobody whose words sound urgent, and nobody with a proof', async () => {
    await useUp(limit, key, 0);
    expect(await send()).toMatchObject(busy('15 minutes'));
    expect((await send({ message: urgentWords })).kind).toBe('stored');
    expect((await proven()).kind).toBe('stored');
  });
});

it('a full post leaves the others open', async () => {
  await useUp(unproven.post, posts.ada, 0);
  expect((await send()).kind).toBe('problems');
  expect((await send({ postId: posts.benWithAda })).kind).toBe('stored');
});

it('urgent words have an end too, far behind the others', async () => {
  expect(urgent.post.times).toBeGreaterThan(unproven.post.times);
  await useUp(urgent.post, posts.ada, 0);
  expect(await send({ message: urgentWords })).toMatchObject({ ...busy('15 minutes'), urgency: 'emergency' });
});

it('what one network may not send any more takes nothing away from the others', async () => {
  await useUp(unproven.post, posts.ada, 10);
  for (let count = 1; count <= 20; count += 1) await send({}, noon, '192.0.2.1');
  expect(await database().comment.count()).toBe(unproven.network.times);
  expect((await send()).kind).toBe('stored');
  expect((await send()).kind).toBe('stored');
  expect((await send()).kind).toBe('problems');
});

describe.each([
  [3, 10],
  [50, 3],
])('a flood from %d networks, from an empty state', (networks, rounds) => {
  /** As many as each network may send, and more. */
  async function flood(parts: Parameters<typeof aForm>[0]): Promise<void> {
    for (let round = 0; round < rounds; round += 1)
      for (let network = 0; network < networks; network += 1) await send(parts, noon, `198.51.100.${network}`);
  }

  it('that shows what it is shuts nobody out, with scripting or without, from its own networks either', async () => {
    await flood({ website: 'https://example.org' });
    expect((await send({}, noon, '198.51.100.1')).kind).toBe('stored');
    expect((await proven()).kind).toBe('stored');
    expect((await send({ message: urgentWords })).kind).toBe('stored');
  });

  it('that proves nothing shuts out nobody who proves something', async () => {
    await flood({});
    const { commentId } = stored(await proven());
    const row = await database().comment.findUniqueOrThrow({ where: { id: commentId } });
    expect(row).toMatchObject({ riskRank: 1, lowPriority: null });
  });
});

describe('when a post has had all the proven messages of a quarter of an hour', () => {
  beforeEach(() => useUp(submitLimits('proven', 'none').post, posts.ada, 0));

  it('the next is taken and read after the others, and its people are reminded of it all the same', async () => {
    const { desk } = await aPractice();
    expect((await proven()).kind).toBe('stored');
    const [row] = await database().comment.findMany();
    expect(row).toMatchObject({ status: 'held', riskRank: 0, lowPriority: 'crowded' });
    expect(row?.openSince).toEqual(noon);
    const account = await findActiveAccount(desk.accountId);
    if (!account) throw new Error('there is no such account');
    expect((await readOverdue(account, after(49 * 3600))).usual.count).toBe(1);
  });

  it('a proof that was used before is none', async () => {
    await useUp(unproven.post, posts.ada, 0);
    const proof = await solveProof(noon);
    expect((await send({ proof })).kind).toBe('stored');
    expect(await send({ proof })).toMatchObject(busy('15 minutes'));
  });

  it('there is an end to that too, so that nothing fills the disk', async () => {
    await useUp(crowdLimit, 'all', 0);
    expect(await proven()).toMatchObject(busy('15 minutes'));
  });
});
