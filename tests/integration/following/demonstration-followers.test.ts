import { expect, it } from 'vitest';
import { layOutDemonstrationFollowers, removeDemonstrationFollowers } from '@/lib/following/demonstration-followers';
import { spreadNews } from '@/lib/following/spread-news';
import { database } from '@/lib/platform/database/database';
import { withDatabase } from '@/tests/support/database';
import { day, delivered, follows, site, withOwnPosts, writePost } from '@/tests/support/followers';
import { after, noon } from '@/tests/support/moments';

withDatabase();
withOwnPosts();

it('followers of the demonstration are never written to, and go with it', async () => {
  await spreadNews(noon);
  await layOutDemonstrationFollowers(noon);
  const laidOut = await database().follower.count();
  expect(laidOut).toBeGreaterThan(1);
  await follows('someone@example.org', [site]);
  await writePost('fern', 1);
  const told: string[] = [];
  // At once, by the week and by the month.
  for (const seconds of [60, 8 * day, 40 * day]) {
    await spreadNews(after(seconds));
    told.push(...(await delivered(seconds)).map(({ to }) => to));
  }
  expect([...new Set(told)]).toEqual(['someone@example.org']);
  await removeDemonstrationFollowers();
  expect(await database().follower.count()).toBe(1);
});
