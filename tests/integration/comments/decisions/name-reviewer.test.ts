import { expect, it } from 'vitest';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { aComment, decideNow, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { nameReviewer, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { noon } from '@/tests/support/moments';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

it('stands in the log, is no decision to undo, and changes nothing that the writer reads', async () => {
  const practice = await aPractice();
  const { id, writer } = await aComment({ escalation: 'complaint' });
  await decideNow(practice.admin, id, 'return', noon, { reason: 'unclear' });
  const { reason } = (await readReceipt(writer)) ?? {};
  expect(reason).toEqual(expect.any(String));
  const { version } = await seen(id);
  await nameReviewer(practice.admin, { commentId: id, version, reviewerId: practice.ben.accountId }, noon);
  const { lines } = await readDecisions(
    practice.admin,
    parseLogFilter(() => ''),
    noon,
  );
  expect(lines.map(({ action }) => action)).toEqual(['name-reviewer', 'return', 'escalate']);
  expect(await verifyLog()).not.toHaveProperty('brokenAt');
  expect((await readReceipt(writer))?.reason).toBe(reason);
  expect((await readDeskItem(practice.admin, id, noon)).undoUntil).toBeNull();
  await expect(decideNow(practice.admin, id, 'undo')).rejects.toMatchObject({ code: 'not-found' });
});
