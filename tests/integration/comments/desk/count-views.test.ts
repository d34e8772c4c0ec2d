/** The numbers in the rail are those that each view shows, in the viewer's scope. */
import { expect, it } from 'vitest';
import { deskViews } from '@/components/desk/queue/desk-views';
import { askedOf } from '@/components/desk/queue-filter';
import { countViews } from '@/lib/comments/desk/count-views';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { aComment } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

it.each(['ada', 'desk', 'admin'] as const)('what %s is told is what the views hold', async (who) => {
  const { [who]: viewer } = await aPractice();
  await aComment({ body: 'Is it fine to swim with it?' });
  await aComment({ kind: 'experience', urgency: 'emergency', riskRank: 3 });
  await aComment({ escalation: 'complaint' });
  await aComment({ escalation: 'physician' });
  await aComment({ returned: true });
  await aComment({ status: 'published' });
  const asked = deskViews(viewer.physician !== null).map(({ filter }) => askedOf(filter, noon));
  const shown = await Promise.all(asked.map((one) => readQueue(viewer, one, noon)));
  const { held } = await countViews(viewer, asked, noon);
  expect(held).toEqual(shown.map(({ items }) => items.length));
  expect(held[0]).toBeGreaterThan(0);
});
