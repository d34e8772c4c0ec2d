/** The page of one message reads it once, whatever it shows beside it, and asks once what its viewer may see. */
import { expect, it } from 'vitest';
import { isThereFor } from '@/lib/comments/decisions/desk-gate';
import { readPrivateNotes } from '@/lib/comments/desk/private-notes';
import { readDeskItem } from '@/lib/comments/desk/read-desk-item';
import { findNextWaiting } from '@/lib/comments/desk/read-queue';
import { readReports } from '@/lib/comments/desk/read-reports';
import { readVersions } from '@/lib/comments/desk/read-versions';
import { readSimilar } from '@/lib/comments/duplicates/similar-questions';
import { holdOpen, readOpenBy } from '@/lib/comments/presence/hold-open';
import { requireComment } from '@/lib/comments/state/require-comment';
import type { Viewer } from '@/lib/identity/viewer';
import { aComment } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';
import { queriesOf } from '@/tests/support/query-plans';
import { ada, aPractice, aViewer } from '@/tests/support/viewers';

withDatabase();

/** Everything that the page may show. */
async function page(viewer: Viewer, id: string): Promise<void> {
  const opened = await requireComment(viewer, id, noon);
  await readDeskItem(opened, noon);
  await holdOpen(opened, noon);
  await readOpenBy(viewer, [id], noon);
  await readReports(opened);
  await readSimilar(opened, '');
  await readVersions(opened);
  await readPrivateNotes(opened, noon);
  await findNextWaiting(opened, noon);
}

/** Rows of comments with all their columns; what is asked beside it names a few. */
const loadsMessage = (query: string): boolean => /[`"]aliasFold[`"].*FROM\s+\S*[`"]Comment[`"]/s.test(query);
const asksCover = (query: string): boolean => /FROM\s+\S*[`"]Cover[`"]/.test(query);

it.each([
  ['ada', {}, 1],
  ['desk', {}, 0],
  ['admin', { escalation: 'complaint' }, 0],
] as const)('for %s', async (who, parts, covers) => {
  const { [who]: viewer } = await aPractice();
  const { id } = await aComment({ body: 'A rash that itches, please?', ...parts });
  await aComment({ body: 'Another rash?', status: 'published' });
  // What is read once and kept must not count.
  await page(viewer, id);
  const queries = await queriesOf(() => page(viewer, id));
  expect(queries.filter(loadsMessage)).toHaveLength(1);
  expect(queries.filter(asksCover)).toHaveLength(covers);
});

it('and what runs before the page reads it once as well', async () => {
  const { id } = await aComment();
  const queries = await queriesOf(() => isThereFor(aViewer('physician', ada), `/desk/comments/${id}`, noon));
  expect(queries.filter(loadsMessage)).toHaveLength(1);
  expect(queries.filter(asksCover)).toHaveLength(1);
});
