import { describe, expect, it } from 'vitest';
import { GET, POST } from '@/app/api/unfollow/route';
import { settleFollowing } from '@/lib/following/change-following';
import { expiredFollows } from '@/lib/following/expired-follows';
import { listChoices } from '@/lib/following/list-choices';
import { readFollowing } from '@/lib/following/read-following';
import { spreadNews } from '@/lib/following/spread-news';
import { database } from '@/lib/platform/database/database';
import { posts } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { ada, ask, delivered, follows, refuse, site, withOwnPosts, writePost } from '@/tests/support/followers';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';

withDatabase();
withOwnPosts();

describe('following', () => {
  it('ends by one press in a mail program, and by nothing that only looks', async () => {
    await spreadNews(noon);
    const [follower, token] = await follows('someone@example.org', [site]);
    const address = `https://bedside.example/api/unfollow?${new URLSearchParams({ follower, token })}`;
    expect((await GET(new Request(address))).status).toBe(303);
    expect(await readFollowing(follower, token, after(2))).not.toBeNull();
    const wrong = address.replace(/token=.{6}/, 'token=000000');
    expect((await POST(new Request(wrong, { method: 'POST' }))).status).toBe(200);
    expect(await readFollowing(follower, token, after(2))).not.toBeNull();
    expect((await POST(new Request(address, { method: 'POST' }))).status).toBe(200);
    expect(await readFollowing(follower, token, after(2))).toBeNull();
    expect(await database().follower.count()).toBe(0);
    await writePost('fern', 1);
    await spreadNews(after(60));
    expect(await delivered(60)).toEqual([]);
  });

  it('changes by its own link alone: what is stopped is gone, and the address with the last of it', async () => {
    const link = await follows('someone@example.org', [site, ada]);
    await settleFollowing(...link, { kind: 'stop', follow: site }, after(2));
    expect((await readFollowing(...link, after(2)))?.confirmed.map(({ name }) => name)).toEqual([
      'New posts by Dr Ada Rowe',
    ]);
    expect(await settleFollowing(link[0], 'f'.repeat(64), { kind: 'stop-all' }, after(2))).toBe(false);
    await settleFollowing(...link, { kind: 'stop', follow: ada }, after(3));
    expect(await database().follower.count()).toBe(0);
  });

  it('writes no more to a mailbox that is refused for good, three times in a row', async () => {
    await spreadNews(noon);
    await follows('gone@example.org', [site]);
    for (let number = 1; number <= 5; number += 1) {
      await writePost(`post-${number}`, number);
      await spreadNews(after(number * 60));
      await delivered(number * 60, refuse);
    }
    expect(await database().follower.findFirst({ select: { refusals: true } })).toEqual({ refusals: 3 });
    expect(await database().outbox.count({ where: { state: { in: ['dead', 'pending'] } } })).toBe(0);
  });

  it('counts a full mailbox once for each mail, and our own trouble against nobody', async () => {
    const refusals = async () => (await database().follower.findFirstOrThrow()).refusals;
    const say = (fault: object) => (): never => {
      throw Object.assign(new Error('no'), fault);
    };
    await spreadNews(noon);
    await follows('full@example.org', [site]);
    await writePost('fern', 1);
    await spreadNews(after(60));
    const hour = 3600;
    for (let turn = 1; turn <= 3; turn += 1)
      await delivered(turn * 2 * hour, say({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }));
    expect([await refusals(), await database().outbox.count({ where: { state: 'pending' } })]).toEqual([0, 1]);
    const full = { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452 };
    for (let turn = 4; turn <= 12; turn += 1) await delivered(turn * 2 * hour, say(full));
    expect([await refusals(), await database().outbox.count({ where: { state: 'pending' } })]).toEqual([1, 0]);
    await writePost('moss', 2);
    await spreadNews(after(30 * hour));
    expect(await delivered(30 * hour)).toHaveLength(1);
    expect(await refusals(), 'one that was taken begins anew').toBe(0);
  });

  it('keeps no address that can be read, and forgets one that nobody confirmed', async () => {
    await ask('secret.person@example.org', [site], 0);
    expect((await readEveryRow()).filter((line) => line.includes('secret.person'))).toEqual([]);
    expect(logLines().join('')).not.toContain('example.org');
    expect(await expiredFollows.remove(after(-1))).toBe(0);
    expect(await expiredFollows.remove(after(1))).toBe(1);
    expect(await database().follower.count()).toBe(0);
  });

  it('fills nobody’s mailbox, and tells nobody whether an address is known', async () => {
    await follows('someone@example.org', [site]);
    const outcomes: string[] = [];
    for (let times = 0; times < 8; times += 1) outcomes.push(await ask('Someone@example.org', [ada], 10 + times));
    expect(outcomes.slice(0, 4)).toEqual(['asked', 'asked', 'asked', 'asked']);
    expect(outcomes.slice(4)).toEqual(['too-often', 'too-often', 'too-often', 'too-often']);
    expect(await database().follower.count()).toBe(1);
    const many = Array.from({ length: 101 }, (_, at) => ({ what: 'topic' as const, target: `t${at}` }));
    expect(await ask('other@example.org', many, 30)).toBe('too-many');
  });
});

describe('what can be followed from a place', () => {
  it('begins with what the place is about, and holds nothing that is not there', async () => {
    const names = async (from: Parameters<typeof listChoices>[0]) =>
      (await listChoices(from, null, noon)).map(({ what, target }) => `${what}:${target}`);
    expect(await names({ post: 'ada-alone' })).toEqual([
      'topic:practice',
      'physician:ada-rowe',
      `post:${posts.ada}`,
      'site:',
    ]);
    expect(await names({ topic: 'no-such', physician: '../x', post: 'nothing', question: 'x' })).toEqual(['site:']);
  });
});
