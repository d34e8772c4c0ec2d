import { describe, expect, it } from 'vitest';
import { settleFollowing } from '@/lib/following/change-following';
import { spreadNews } from '@/lib/following/spread-news';
import { database } from '@/lib/platform/database/database';
import { aComment, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import {
  ada,
  ask,
  day,
  delivered,
  follows,
  linkIn,
  practice,
  site,
  withOwnPosts,
  writePost,
} from '@/tests/support/followers';
import { after, noon } from '@/tests/support/moments';

withDatabase();
withOwnPosts();

describe('news', () => {
  it('sends one mail that asks, names nothing, and nothing more before somebody pressed', async () => {
    await spreadNews(noon);
    await ask('someone@example.org', [practice], 1);
    const asked = await delivered(1);
    expect(asked.map(({ to, subject }) => [to, subject])).toEqual([
      ['someone@example.org', 'Please confirm your e-mail address'],
    ]);
    expect(asked[0]?.text).not.toMatch(/practice|Fern/i);
    await writePost('fern', 1);
    await spreadNews(after(60));
    expect(await delivered(60)).toEqual([]);
    await settleFollowing(...linkIn(asked[0]), { kind: 'confirm' }, after(120));
    await writePost('moss', 2);
    await spreadNews(after(180));
    const [news, ...more] = await delivered(180);
    expect(more).toEqual([]);
    expect([news?.to, news?.subject]).toEqual(['someone@example.org', 'A new post']);
    expect(news?.text).toContain('Fern and story number 2');
    expect(news?.text, 'what was there before').not.toContain('number 1');
    expect(news?.html).toContain('<a href="https://bedside.example/posts/moss">');
    expect(news?.html).not.toMatch(/<img|<script|<link|style=/);
    expect(news?.unsubscribe).toMatch(/^https:\/\/bedside\.example\/api\/unfollow\?/);
    await spreadNews(after(240));
    expect(await delivered(240), 'a second time').toEqual([]);
  });

  it('is told once of a post that it follows in several ways, and not of others', async () => {
    await spreadNews(noon);
    await follows('many@example.org', [site, practice, { what: 'physician', target: 'ben-hale' }]);
    await follows('ada@example.org', [ada]);
    await writePost('fern', 1);
    await spreadNews(after(60));
    expect((await delivered(60)).map(({ to }) => to)).toEqual(['many@example.org']);
  });

  it('brings one mail to each, whoever dies or hurries meanwhile', async () => {
    await spreadNews(noon);
    const all = Array.from({ length: 12 }, (_, at) => `reader${at}@example.org`);
    for (const email of all) await follows(email, [site]);
    await writePost('fern', 1);
    await writePost('moss', 2);
    // Two instances at the same instant, each of which may find the other faster.
    await Promise.allSettled([spreadNews(after(60)), spreadNews(after(60))]);
    await spreadNews(after(120));
    const mails = await delivered(120);
    expect(mails.map(({ to }) => to).sort()).toEqual([...all, ...all].sort());
  });

  it('tells at once of a correction and a withdrawal to whoever was sent the post, whatever their pace', async () => {
    await spreadNews(noon);
    await follows('sent@example.org', [site]);
    await follows('post@example.org', [{ what: 'post', target: posts.ada }], 10, 'monthly');
    const id = await writePost('fern', 1);
    await spreadNews(after(60));
    expect((await delivered(60)).map(({ to }) => to)).toEqual(['sent@example.org']);
    await writePost(
      'fern',
      1,
      'status: published\nupdated: 2020-01-12\nchanges:\n  - {date: 2020-01-12, who: ben-hale, type: correction, summary: "The name of the fern was wrong, and is right now."}\n',
    );
    await spreadNews(after(120));
    const [corrected, ...others] = await delivered(120);
    expect([corrected?.to, corrected?.subject, others.length]).toEqual(['sent@example.org', 'A post was corrected', 0]);
    expect(corrected?.text).toContain('/posts/fern/changes');
    await writePost(
      'fern',
      1,
      'status: withdrawn\nwithdrawal: {date: 2020-01-13, reason: "It was wrong about almost everything."}\n',
    );
    await spreadNews(after(180));
    expect((await delivered(180)).map(({ to, text }) => [to, text.includes('withdrawn')])).toEqual([
      ['sent@example.org', true],
    ]);
    expect(await database().told.count({ where: { postId: id } })).toBe(1);
  });

  it('gathers what is new for a week, says nothing when there is nothing, and misses and doubles nothing', async () => {
    await spreadNews(noon);
    await follows('weekly@example.org', [practice], 0, 'weekly');
    await writePost('fern', 1);
    await spreadNews(after(60));
    await writePost('moss', 2);
    await spreadNews(after(day));
    expect(await delivered(day)).toEqual([]);
    const gathered: string[] = [];
    for (let days = 2; days < 30; days += 1) {
      await spreadNews(after(days * day));
      for (const { subject } of await delivered(days * day)) gathered.push(subject);
    }
    expect(gathered).toEqual(['2 new posts']);
  });

  it('owes nobody what was new when they change from a digest to mails at once', async () => {
    await spreadNews(noon);
    const link = await follows('weekly@example.org', [practice], 0, 'weekly');
    await writePost('fern', 1);
    await spreadNews(after(60));
    expect(await settleFollowing(...link, { kind: 'pace', pace: 'at-once' }, after(120))).toBe(true);
    expect((await delivered(120)).map(({ subject }) => subject)).toEqual(['1 new post']);
    await writePost('moss', 2);
    await spreadNews(after(180));
    expect((await delivered(180)).map(({ subject }) => subject)).toEqual(['A new post']);
    await spreadNews(after(14 * day));
    expect(await delivered(14 * day)).toEqual([]);
  });

  it('tells who follows a question when it has an answer', async () => {
    const question = await aComment({ postId: posts.ada, status: 'published', at: noon });
    await spreadNews(after(1));
    await follows('waiting@example.org', [{ what: 'question', target: question.id }], 2);
    const answered = await aComment({
      postId: posts.ada,
      status: 'published',
      answer: 'About a week, in general.',
      at: after(5),
    });
    await follows('answered@example.org', [{ what: 'question', target: answered.id }], 6);
    await spreadNews(after(600));
    const mails = await delivered(600);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['answered@example.org', 'A question you follow has an answer'],
    ]);
    expect(mails[0]?.text).not.toContain('About a week');
  });

  it('leaves out nobody’s question, however many are followed', async () => {
    await spreadNews(noon);
    const answered = await aComment({
      postId: posts.ada,
      status: 'published',
      answer: 'About a week, in general.',
      at: after(5),
    });
    await follows('one@example.org', [{ what: 'question', target: answered.id }], 6);
    const follower = await database().follower.findFirstOrThrow();
    // Ids that come before and after every real one.
    const targets = Array.from(
      { length: 1_200 },
      (_, at) => `${at < 1_100 ? '00' : '7Z'}${String(at).padStart(24, '0')}`,
    );
    await database().follow.createMany({
      data: targets.map((target) => ({
        followerId: follower.id,
        what: 'question',
        target,
        createdAt: noon,
        confirmedAt: noon,
      })),
    });
    await spreadNews(after(600));
    expect((await delivered(600)).map(({ subject }) => subject)).toEqual(['A question you follow has an answer']);
  });
});
