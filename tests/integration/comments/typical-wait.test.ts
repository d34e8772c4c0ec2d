import { ulid } from 'ulid';
import { expect, it } from 'vitest';
import { listArrived } from '@/lib/comments/log/decision-log-store';
import { database } from '@/lib/platform/database/database';
import { aComment } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';

withDatabase();

it('a month with more messages than a query takes names is read whole', async () => {
  const { id } = await aComment({ at: noon });
  const row = await database().comment.findUniqueOrThrow({ where: { id } });
  const many = Array.from({ length: 1_200 }, () => ({ ...row, id: ulid(after(1).getTime()), submissionKey: null }));
  await database().comment.createMany({ data: many });
  expect(await listArrived(noon, 2_000)).toHaveLength(1_201);
});
