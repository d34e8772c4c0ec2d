import { expect, it } from 'vitest';
import { database } from '@/lib/platform/database/database';
import { withDatabase } from '@/tests/support/database';
import { addWeeklyFollowers, sendDigests } from '@/tests/support/mail/killed-digest';

withDatabase();

it('a digest whose sender is killed five times reaches everyone, and each mail bears one name', async () => {
  const followers = 48;
  await addWeeklyFollowers(followers);
  const { mails, recipients, sentAgain, kills } = await sendDigests(followers, 5);
  expect({ mails, recipients, kills }).toEqual({ mails: followers, recipients: followers, kills: 5 });
  // One that died after the server had the mail and before it wrote that down sends it again: as many as it had in its hands.
  expect(sentAgain).toBeLessThanOrEqual(2 * kills);
  expect(await database().outbox.count({ where: { state: { not: 'sent' } } })).toBe(0);
  expect(await database().follower.count({ where: { toldUntil: { lt: new Date('2026-11-30') } } })).toBe(0);
}, 240_000);
