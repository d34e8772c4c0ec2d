import { expect, it } from 'vitest';
import { readFigures } from '@/lib/comments/desk/read-figures';
import { aComment, decideNow } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

it('counts what waits, and how long messages waited for the first decision and for an answer', async () => {
  const hour = 3600;
  const own = aViewer('physician', ada);
  const [first, second] = [await aComment(), await aComment()];
  await aComment();
  await aComment({ returned: true, at: after(-hour) });
  await decideNow(own, first.id, 'publish', after(2 * hour));
  await decideNow(own, first.id, 'answer', after(10 * hour));
  await decideNow(own, second.id, 'decline', after(4 * hour));
  const figures = await readFigures(aViewer('staff'), after(hour * 12));
  expect(figures.waiting).toBe(1);
  expect(figures.decisions.at(-1)).toMatchObject({ count: 3, median: 2, ninetieth: 4 });
  expect(figures.answers.at(-1)).toMatchObject({ count: 1, median: 10, ninetieth: 10 });
});

it('counts no deed that was taken back as the end of a wait', async () => {
  const hour = 3600;
  const own = aViewer('physician', ada);
  const { id } = await aComment();
  await decideNow(own, id, 'answer', after(hour));
  await decideNow(own, id, 'undo', after(hour + 10));
  expect((await readFigures(aViewer('staff'), after(hour * 2))).decisions.at(-1)).toMatchObject({ count: 0 });
  await decideNow(own, id, 'decline', after(3 * hour));
  const figures = await readFigures(aViewer('staff'), after(hour * 4));
  expect(figures.decisions.at(-1)).toMatchObject({ count: 1, median: 3 });
  expect(figures.answers.at(-1)).toMatchObject({ count: 0 });
});
