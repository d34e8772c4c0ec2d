import { afterEach, describe, expect, it } from 'vitest';
import { toRss } from '@/components/seo/feed-formats';
import { figureWeeks, firstWeek, weekFigures } from '@/lib/comments/figures/figures';
import { momentsOf } from '@/lib/comments/log/log-filter';
import { env, parseEnv, replaceEnv } from '@/lib/platform/env';
import { siteClock, siteDay, siteHour, siteMoment, startOfSiteDay } from '@/lib/platform/site-time';
import { checkPost } from '@/lib/posts/check-post';
import { isDue, isReviewOverdue } from '@/lib/posts/model/post';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { aPost } from '@/tests/unit/posts/a-post';

const { TIME_ZONE } = env();
afterEach(() => replaceEnv({ TIME_ZONE }));

const auckland = 'Pacific/Auckland';
const losAngeles = 'America/Los_Angeles';

describe('the time zone of the practice', () => {
  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Dublin', 'Asia/Kolkata', 'UTC'])('may be %s', (zone) => {
    expect(parseEnv({ TIME_ZONE: zone }).TIME_ZONE).toBe(zone);
  });

  it.each(['Auckland', 'Europe/Atlantis', '+13:00', 'GMT+25', '13', 'Pacific/Auckland '])(
    'is checked at start: %s is refused',
    (zone) => {
      expect(() => parseEnv({ TIME_ZONE: zone })).toThrow('TIME_ZONE');
    },
  );
});

describe('the day and the hour', () => {
  it.each([
    [auckland, '2026-11-27T21:30:00Z', '2026-11-28', 10],
    [auckland, '2026-11-27T10:59:59Z', '2026-11-27', 23],
    [losAngeles, '2026-11-28T07:59:00Z', '2026-11-27', 23],
    [losAngeles, '2026-11-28T08:00:00Z', '2026-11-28', 0],
    ['UTC', '2026-11-28T00:00:00Z', '2026-11-28', 0],
  ])('in %s at %s are %s and %i', (zone, at, day, hour) => {
    replaceEnv({ TIME_ZONE: zone });
    expect(siteDay(new Date(at))).toBe(day);
    expect(siteHour(new Date(at))).toBe(hour);
  });

  it.each([
    // The clocks change during the night before, during this night, and at midnight itself.
    [losAngeles, '2026-03-08', '2026-03-08T08:00:00.000Z'],
    [losAngeles, '2026-03-09', '2026-03-09T07:00:00.000Z'],
    [losAngeles, '2026-11-01', '2026-11-01T07:00:00.000Z'],
    [losAngeles, '2026-11-02', '2026-11-02T08:00:00.000Z'],
    [auckland, '2026-04-05', '2026-04-04T11:00:00.000Z'],
    [auckland, '2026-04-06', '2026-04-05T12:00:00.000Z'],
    [auckland, '2026-09-27', '2026-09-26T12:00:00.000Z'],
    [auckland, '2026-09-28', '2026-09-27T11:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00:00.000Z'],
  ])('in %s, %s begins at %s', (zone, day, begins) => {
    replaceEnv({ TIME_ZONE: zone });
    const start = startOfSiteDay(day);
    expect(start.toISOString()).toBe(begins);
    expect(siteDay(start)).toBe(day);
    expect(siteDay(new Date(start.getTime() - 1)) < day).toBe(true);
  });
});

describe('a moment in words', () => {
  const saved = new Date('2026-11-27T21:05:00Z');

  it.each([
    [auckland, 'en-GB', '28 November 2026 at 10:05', '10:05'],
    [auckland, 'es', '28 de noviembre de 2026 a las 10:05', '10:05'],
    [losAngeles, 'en-GB', '27 November 2026 at 13:05', '13:05'],
    [losAngeles, 'en-US', 'November 27, 2026 at 1:05 PM', '1:05 PM'],
  ])('in %s, %s is %s', (zone, locale, moment, clock) => {
    replaceEnv({ TIME_ZONE: zone });
    const words = [siteMoment(saved, locale), siteClock(saved, locale)];
    expect(words.map((text) => text.replace('\u202f', ' '))).toEqual([moment, clock]);
  });

  it('says today of the same day there', () => {
    replaceEnv({ TIME_ZONE: auckland });
    expect(siteMoment(saved, 'en-GB', new Date('2026-11-28T05:00:00Z'))).toBe('10:05 today');
    expect(siteMoment(saved, 'en-GB', new Date('2026-11-28T11:00:00Z'))).toBe('28 November 2026 at 10:05');
  });

  it('names no zone', () => {
    replaceEnv({ TIME_ZONE: auckland });
    expect([siteMoment(saved), siteClock(saved)]).toEqual(['28 November 2026 at 10:05', '10:05']);
  });
});

describe('what the clock says of a post', () => {
  const post = (fields: Partial<PostFrontmatter>) => ({ status: 'published', ...fields }) as PostFrontmatter;

  it.each([
    [auckland, '2026-11-27T11:00:00Z', true],
    [auckland, '2026-11-27T10:59:59Z', false],
    [losAngeles, '2026-11-28T08:00:00Z', true],
    [losAngeles, '2026-11-28T07:59:59Z', false],
  ])('in %s at %s: a post of the 28th is out: %s', (zone, at, out) => {
    replaceEnv({ TIME_ZONE: zone });
    expect(isDue(post({ published: '2026-11-28' }), new Date(at))).toBe(out);
    expect(isReviewOverdue({ nextReviewDue: '2026-11-27' }, new Date(at))).toBe(out);
  });

  it.each([
    [auckland, '2026-11-28', '2026-11-28T07:00:00+13:00', true],
    ['UTC', '2026-11-28', '2026-11-28T07:00:00+13:00', false],
    ['UTC', '2026-11-27', '2026-11-28T07:00:00+13:00', true],
    [losAngeles, '2026-11-27', '2026-11-28T07:59:00Z', true],
    [losAngeles, '2026-11-28', '2026-11-28T07:59:00Z', false],
    ['UTC', '2027-11-28', '2026-10-28', false],
    ['UTC', '2020-01-01', '2026-11-28', false],
    ['UTC', '2026-11-28', '2026-11-28', true],
  ])('in %s, published %s and publishAt %s agree: %s', (zone, published, publishAt, agree) => {
    replaceEnv({ TIME_ZONE: zone });
    const source = aPost('Words.', { published, publishAt, lastReviewed: '2026-01-05' });
    const faults = checkPost(source, 'a-post.mdx').filter(({ message }) => message.includes('publishAt'));
    expect(faults.map(({ severity }) => severity)).toEqual(agree ? [] : ['error']);
  });

  it.each([
    [auckland, 'Fri, 27 Nov 2026 11:00:00 GMT'],
    [losAngeles, 'Sat, 28 Nov 2026 08:00:00 GMT'],
  ])('in %s, feeds say when its day began: %s', (zone, moment) => {
    replaceEnv({ TIME_ZONE: zone });
    const entry = { id: 'a', url: 'https://a.example', title: 'A', summary: 'S', authors: [], topics: [] };
    const entries = [{ ...entry, published: '2026-11-28', updated: '2026-11-28' }];
    const feed = toRss({ title: 'T', description: 'D', page: '/', self: '/feed.xml', entries });
    expect(feed).toContain(`<pubDate>${moment}</pubDate>`);
  });
});

describe('at the desk', () => {
  it('days of the log are those of the practice, whole through a change of the clocks', () => {
    replaceEnv({ TIME_ZONE: losAngeles });
    const none = { action: null, person: null, postId: null, before: null };
    expect(momentsOf({ ...none, from: '2026-11-01', to: '2026-11-01' })).toEqual({
      from: new Date('2026-11-01T07:00:00Z'),
      until: new Date('2026-11-02T08:00:00Z'),
    });
  });

  it.each([
    [auckland, '2026-11-29T11:00:00Z', '2026-11-30'],
    [auckland, '2026-11-29T10:59:00Z', '2026-11-23'],
    [losAngeles, '2026-11-30T07:59:00Z', '2026-11-23'],
    [losAngeles, '2026-11-30T08:00:00Z', '2026-11-30'],
  ])('in %s the week of %s begins on %s', (zone, at, monday) => {
    replaceEnv({ TIME_ZONE: zone });
    const wait = { from: new Date(Date.parse(at) - 3_600_000), to: new Date(at) };
    const weeks = weekFigures([wait], new Date(at));
    expect(weeks).toHaveLength(figureWeeks);
    expect(weeks.at(-1)).toMatchObject({ begins: monday, count: 1 });
    expect(siteHour(firstWeek(new Date(at)))).toBe(0);
  });
});
