/** Every row that belongs to comments, a page at a time, without what opens or links anything: codes, keys and hashes of networks. */
import { database, skip } from '@/lib/platform/database/database';

/** Null: of everyone. */
type Only = { commentId: string } | null;

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
        where: { AND: [{ id: { gt: after } }, { id: only?.commentId ?? skip }] },
        omit: { submissionKey: true },
        ...inOrder,
      }),
    byId,
  );

export const exportRevisions = (only: Only) =>
  each(
    (after) =>
      database().commentRevision.findMany({
        where: { id: { gt: after }, commentId: only?.commentId ?? skip },
        ...inOrder,
      }),
    byId,
  );

export const exportAnswers = (only: Only) =>
  each(
    (after) =>
      database().answer.findMany({ where: { id: { gt: after }, questionId: only?.commentId ?? skip }, ...inOrder }),
    byId,
  );

export const exportAnswerRevisions = (only: Only) =>
  each(
    (after) =>
      database().answerRevision.findMany({
        where: { id: { gt: after }, answer: only ? { questionId: only.commentId } : skip },
        ...inOrder,
      }),
    byId,
  );

/** In the order of the chain, with the hashes: whoever has all of them can verify it. */
export const exportDecisions = (only: Only) =>
  each(
    (after) =>
      database().decision.findMany({
        where: { seq: { gt: Number(after) }, commentId: only?.commentId ?? skip },
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
  yield* await database().lease.findMany({ where: only ?? {}, orderBy: { openedAt: 'asc' } });
}
