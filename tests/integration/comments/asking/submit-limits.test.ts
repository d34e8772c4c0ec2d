import { describe, expect, it } from 'vitest';
import { submitLimits } from '@/lib/comments/asking/arrival-checks';
import { submitComment, type SubmitOutcome } from '@/lib/comments/asking/submit-comment';
import { keyedHash } from '@/lib/platform/crypto';
import { database, transaction } from '@/lib/platform/database/database';
import type { Limit } from '@/lib/platform/database/rate-limit';
import { aForm, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';

withDatabase();

const { usual, urgent } = submitLimits;
const urgentWords = 'I have crushing chest pain right now and I cannot breathe.';

let sent = 0;
/** Each from a network of its own. */
function send(parts: Parameters<typeof aForm>[0] = {}, at = noon): Promise<SubmitOutcome> {
  sent += 1;
  const message = `How long does this usually last, please? ${sent}`;
  return submitComment(aForm({ message, ...parts }), { network: `2001:db8:0:${sent}`, codes: [] }, at);
}

/** As other instances of the site would have counted them in the same database. */
async function useUp(limit: Limit, key: string, leave: number): Promise<void> {
  const window = { keyHash: keyedHash('network', `${limit.name}:${key}`), startedAt: noon };
  await transaction((tx) => tx.rateWindow.create({ data: { ...window, count: limit.times - leave } }));
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
  ['a post', usual.post, posts.ada],
  ['the whole site', usual.site, 'all'],
])('the limit of %s', (_name, limit, key) => {
  it('lets the last one through, then says when the next one is, and takes it then', async () => {
    await useUp(limit, key, 1);
    expect((await send()).kind).toBe('stored');
    expect(await send()).toMatchObject(busy('60 minutes'));
    expect(await send({}, after(59 * 60 + 59))).toMatchObject(busy('1 minute'));
    expect((await send({}, after(60 * 60))).kind).toBe('stored');
    expect(await database().comment.count()).toBe(2);
  });

  it('holds when many come at the same instant', async () => {
    await useUp(limit, key, 3);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send()));
    expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(3);
    expect(await database().comment.count()).toBe(3);
  });

  it('keeps out nobody whose words sound urgent', async () => {
    await useUp(limit, key, 0);
    expect(await send()).toMatchObject(busy('60 minutes'));
    expect((await send({ message: urgentWords })).kind).toBe('stored');
  });
});

it('a full post leaves the others open', async () => {
  await useUp(usual.post, posts.ada, 0);
  expect((await send()).kind).toBe('problems');
  expect((await send({ postId: posts.benWithAda })).kind).toBe('stored');
});

it('urgent words have an end too, far behind the others', async () => {
  expect(urgent.post.times).toBeGreaterThan(usual.post.times);
  await useUp(urgent.post, posts.ada, 0);
  expect(await send({ message: urgentWords })).toMatchObject({ ...busy('60 minutes'), urgency: 'emergency' });
});

it('what one network may not send any more takes nothing away from the others', async () => {
  await useUp(usual.post, posts.ada, 10);
  const network = '192.0.2.1';
  for (let count = 1; count <= 20; count += 1)
    await submitComment(
      aForm({ message: `How long does this usually last, please? From one place, ${count}` }),
      { network, codes: [] },
      noon,
    );
  expect(await database().comment.count()).toBe(usual.network.times);
  expect((await send()).kind).toBe('stored');
  expect((await send()).kind).toBe('stored');
  expect((await send()).kind).toBe('problems');
});
