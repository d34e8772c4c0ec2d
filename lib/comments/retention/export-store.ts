/** Every row that belongs to comments, a page at a time, without what opens or links anything: codes, keys and hashes of networks. */
import { database, skip } from '@/lib/platform/database/database';

/** Null: of everyone. */
export type Only = { commentIds: readonly string[] } | null;

const idsOf = (only: Only) => (only === null ? skip : { in: [...only.commentIds] });

const atOnce = 500;

/** Reads page after page, in the order of `keyOf`. */
async function* each<Row>(read: (after: string) => Promise<Row[]>, keyOf: (row: Row) => string) {
  for (let last = ''; ;) {
    const rows = await read(last);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < atOnce) return;
    last = keyOf(end);
  }
}

const byId = ({ id }: { id: string }): string => id;
const inOrder = { orderBy: { id: 'asc' }, take: atOnce } as const;

export const exportComments = (only: Only) =>
  each(
    (after) =>
      database().comment.findMany({
        where: { AND: [{ id: { gt: after } }, { id: idsOf(only) }] },
        omit: { submissionKey: true },
        ...inOrder,
      }),
    byId,
  );

export const exportRevisions = (only: Only) =>
  each(
    (after) =>
      database().commentRevision.findMany({
        where: { id: { gt: after }, commentId: idsOf(only) },
        ...inOrder,
      }),
    byId,
  );

export const exportAnswers = (only: Only) =>
  each(
    (after) => database().answer.findMany({ where: { id: { gt: after }, questionId: idsOf(only) }, ...inOrder }),
    byId,
  );

export const exportAnswerRevisions = (only: Only) =>
  each(
    (after) =>
      database().answerRevision.findMany({
        where: { id: { gt: after }, answer: only ? { questionId: { in: [...only.commentIds] } } : skip },
        ...inOrder,
      }),
    byId,
  );

/** In the order of the chain, with the hashes: whoever has all of them can verify it. */
export const exportDecisions = (only: Only) =>
  each(
    (after) =>
      database().decision.findMany({
        where: { seq: { gt: Number(after) }, commentId: idsOf(only) },
        orderBy: { seq: 'asc' },
        take: atOnce,
      }),
    ({ seq }) => String(seq),
  );

/** From the desk to the desk: no part of what is handed to a writer. */
export const exportPrivateNotes = () =>
  each(
    (after) => database().privateNote.findMany({ where: { id: { gt: after } }, omit: { formKey: true }, ...inOrder }),
    byId,
  );

export async function* exportNotes(only: Only) {
  for await (const { noteId, commentId } of exportDecisions(only)) {
    const note = noteId === null ? null : await database().decisionNote.findUnique({ where: { id: noteId } });
    if (note) yield { ...note, commentId };
  }
}

/** Few: those whose page is open, or was within the day. */
export async function* exportLeases(only: Only) {
  yield* await database().lease.findMany({ where: { commentId: idsOf(only) }, orderBy: { openedAt: 'asc' } });
}

/** How often readers pressed, without the marks of their devices. */
export async function* exportSignals({ commentIds }: NonNullable<Only>) {
  yield* await database().readerSignal.findMany({
    where: { commentId: { in: [...commentIds] } },
    select: { commentId: true, kind: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
  });
}

/** That readers reported it, why and when. What they added is theirs: only the practice reads it. */
export async function* exportReports({ commentIds }: NonNullable<Only>) {
  yield* await database().readerReport.findMany({
    where: { commentId: { in: [...commentIds] } },
    select: { commentId: true, reason: true, createdAt: true },
    orderBy: { id: 'asc' },
  });
}

/** What others wrote beneath, as every reader sees it. */
export async function* exportRepliesBeneath({ commentIds }: NonNullable<Only>) {
  const replies = await database().comment.findMany({
    where: { parentId: { in: [...commentIds] }, publishedRevisionId: { not: null } },
    include: { revisions: true },
    orderBy: { id: 'asc' },
  });
  for (const { id, parentId, alias, publishedAt, publishedRevisionId, revisions } of replies) {
    const shown = revisions.find((revision) => revision.id === publishedRevisionId);
    if (shown) yield { id, parentId, alias, publishedAt, words: shown.publicBody ?? shown.body };
  }
}

export function countComments(only: Only): Promise<number> {
  return database().comment.count({ where: { id: idsOf(only) } });
}
