/** A thread too long to be written by deeds. */
import { database } from '@/lib/platform/database/database';
import { posts } from '../builders';
import { after, noon } from '../moments';
import { ada } from '../viewers';

/** Of the message with that number. */
export const idOf = (number: number): string => `01C${String(number).padStart(23, '0')}`;

interface Many {
  begin: number;
  kind?: string;
  parentId?: string;
  /** So many share a moment. */
  sameMomentBy?: number;
}

/** Published, each a second after the one before; loaded as no deed could in this time. */
export async function many(count: number, { begin, kind, parentId, sameMomentBy = 1 }: Many): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => begin + index);
  const ids = numbers.map((number) => ({ id: idOf(number), revisionId: idOf(number).replace('01C', '01R') }));
  await database().comment.createMany({
    data: ids.map(({ id, revisionId }, index) => ({
      id,
      postId: posts.ada,
      physician: ada,
      kind: kind ?? (parentId === undefined ? 'question' : 'reply'),
      parentId: parentId ?? null,
      alias: `Heron ${index}`,
      aliasFold: `heron${index}`,
      status: 'published',
      currentRevisionId: revisionId,
      publishedRevisionId: revisionId,
      heldAt: noon,
      publishedAt: after(60 + Math.floor(index / sameMomentBy)),
      wordingVersion: 'test',
      createdAt: noon,
    })),
  });
  await database().commentRevision.createMany({
    data: ids.map(({ id, revisionId }) => ({
      id: revisionId,
      commentId: id,
      number: 1,
      body: `Words of ${id}?`,
      findings: '[]',
      createdAt: noon,
    })),
  });
}
