/** Rows of drafts, of their revisions and of who has which part in them. */
import { ulid } from 'ulid';
import { database, type Db, type Transaction, transaction } from '@/lib/platform/database/database';
import { type DraftState, isDraftState, mostRevisions } from './draft';

export type StoredDraft = {
  id: string;
  slug: string;
  state: DraftState;
  version: number;
  currentId: string;
  baseId: string | null;
  baseHash: string | null;
  approvedHash: string | null;
  goesOutAt: Date | null;
  pendingHash: string | null;
  sentBy: string | null;
  trouble: string | null;
  createdAt: Date;
  updatedAt: Date;
};

export type Revision = {
  id: string;
  draftId: string;
  number: number;
  source: string;
  textHash: string;
  made: string;
  accountId: string;
  createdAt: Date;
};

/** Throws for a state that this version does not know: nothing is done with such a draft. */
function draftOf<Row extends { state: string }>(row: Row): Row & { state: DraftState } {
  const { state } = row;
  if (!isDraftState(state)) throw new Error('this draft has no known state');
  return { ...row, state };
}

export async function findDraft(id: string, db: Db = database()): Promise<StoredDraft | null> {
  const row = await db.draft.findUnique({ where: { id } });
  return row && draftOf(row);
}

export async function findDraftBySlug(slug: string): Promise<StoredDraft | null> {
  const row = await database().draft.findUnique({ where: { slug } });
  return row && draftOf(row);
}

export async function isSlugTaken(slug: string, exceptId: string): Promise<boolean> {
  return (await database().draft.findFirst({ where: { slug, NOT: { id: exceptId } }, select: { id: true } })) !== null;
}

/** Newest first. */
export async function listDrafts(
  most: number,
): Promise<(StoredDraft & { hands: { person: string; part: string }[] })[]> {
  const rows = await database().draft.findMany({
    orderBy: { updatedAt: 'desc' },
    take: most,
    include: { hands: { select: { person: true, part: true } } },
  });
  return rows.map(draftOf);
}

export async function listDraftsIn(state: DraftState, until: Date | null): Promise<StoredDraft[]> {
  const rows = await database().draft.findMany({
    where: { state, ...(until ? { goesOutAt: { lte: until } } : {}) },
    orderBy: { updatedAt: 'asc' },
    take: 50,
  });
  return rows.map(draftOf);
}

export function findRevision(id: string, db: Db = database()): Promise<Revision | null> {
  return db.draftRevision.findUnique({ where: { id } });
}

/** The last few versions that went out, newest first. */
export function listSentOut(draftId: string, db: Db = database()): Promise<Revision[]> {
  return db.draftRevision.findMany({ where: { draftId, made: 'out' }, orderBy: { number: 'desc' }, take: 3 });
}

/** Newest first, without their words. */
export function listRevisions(draftId: string, most: number): Promise<Omit<Revision, 'source'>[]> {
  return database().draftRevision.findMany({
    where: { draftId },
    orderBy: { number: 'desc' },
    take: most,
    omit: { source: true },
  });
}

export async function insertDraft(
  tx: Transaction,
  draft: Omit<
    StoredDraft,
    'version' | 'approvedHash' | 'goesOutAt' | 'pendingHash' | 'sentBy' | 'trouble' | 'updatedAt'
  >,
): Promise<void> {
  await tx.draft.create({ data: { ...draft, updatedAt: draft.createdAt } });
}

/** The newest version of a draft, with the next number. Old ones between the first and the last are thinned out. */
export async function insertRevision(
  tx: Transaction,
  revision: Omit<Revision, 'id' | 'number'> & { id?: string },
): Promise<string> {
  const last = await tx.draftRevision.findFirst({
    where: { draftId: revision.draftId },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  const id = revision.id ?? ulid(revision.createdAt.getTime());
  await tx.draftRevision.create({ data: { ...revision, id, number: (last?.number ?? 0) + 1 } });
  await thinOut(tx, revision.draftId);
  return id;
}

/** Every second of the older half goes, but for those that somebody reviewed, and those that were or are the file. */
async function thinOut(tx: Transaction, draftId: string): Promise<void> {
  if ((await tx.draftRevision.count({ where: { draftId } })) <= mostRevisions) return;
  const reviewed = await tx.draftReview.findMany({ where: { draftId }, select: { revisionId: true } });
  const older = await tx.draftRevision.findMany({
    where: { draftId, made: { in: ['save', 'auto'] }, id: { notIn: reviewed.map(({ revisionId }) => revisionId) } },
    orderBy: { number: 'asc' },
    take: mostRevisions / 2,
    select: { id: true },
  });
  const gone = older.filter((_, index) => index % 2 === 1).map(({ id }) => id);
  await tx.draftRevision.deleteMany({ where: { id: { in: gone } } });
}

/** A version that an open page saved by itself goes when the same page saves the next, unless somebody opened or reviewed it. */
export async function removeAuto(tx: Transaction, id: string, accountId: string): Promise<void> {
  const [reviews, notes] = [
    await tx.draftReview.count({ where: { revisionId: id } }),
    await tx.reviewNote.count({ where: { revisionId: id } }),
  ];
  if (reviews + notes > 0) return;
  await tx.draftRevision.deleteMany({
    where: { id, made: 'auto', accountId, draft: { NOT: { OR: [{ currentId: id }, { baseId: id }] } } },
  });
}

/** Somebody opened that version, and what they write grows out of it: it stays. False when it is gone. */
export async function keepRevision(id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.draftRevision.updateMany({ where: { id, made: 'auto' }, data: { made: 'save' } });
    return count === 1 || (await tx.draftRevision.count({ where: { id } })) === 1;
  });
}

/** With its history, its reviews and its notes. */
export async function deleteDraft(tx: Transaction, id: string): Promise<void> {
  await tx.draft.deleteMany({ where: { id } });
}

/** False when somebody else has changed the draft since that version was read. */
export async function changeDraft(
  tx: Transaction,
  { id, version }: Pick<StoredDraft, 'id' | 'version'>,
  change: Partial<Omit<StoredDraft, 'id' | 'version' | 'createdAt'>>,
): Promise<boolean> {
  const { count } = await tx.draft.updateMany({ where: { id, version }, data: { ...change, version: version + 1 } });
  return count === 1;
}

export async function listHands(draftId: string, db: Db = database()): Promise<{ person: string; part: string }[]> {
  return db.draftHand.findMany({ where: { draftId }, select: { person: true, part: true } });
}

/** Authors as the fields name them. Who was asked to review keeps that part: then the fields are wrong, and nobody's review counts for it. */
export async function recordAuthors(tx: Transaction, draftId: string, authors: readonly string[]): Promise<void> {
  const known = await listHands(draftId, tx);
  const gone = known.filter(({ person, part }) => part === 'author' && !authors.includes(person));
  await tx.draftHand.deleteMany({ where: { draftId, person: { in: gone.map(({ person }) => person) } } });
  const added = authors.filter((person) => !known.some((hand) => hand.person === person));
  await tx.draftHand.createMany({ data: added.map((person) => ({ draftId, person, part: 'author' })) });
}
