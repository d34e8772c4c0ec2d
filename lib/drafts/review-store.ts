/** Rows of reviews, of whoever is asked for one, and of notes on a text. */
import { ulid } from 'ulid';
import { database, type Db, type Transaction, transaction } from '@/lib/platform/database/database';

/** False for somebody who has another part in this post. */
export async function recordReviewer(tx: Transaction, draftId: string, person: string): Promise<boolean> {
  const known = await tx.draftHand.findUnique({ where: { draftId_person: { draftId, person } } });
  if (known === null) await tx.draftHand.create({ data: { draftId, person, part: 'reviewer' } });
  return known === null || known.part === 'reviewer';
}

export type StoredReview = {
  id: string;
  draftId: string;
  person: string;
  revisionId: string;
  textHash: string;
  state: string;
  askedBy: string;
  askedAt: Date;
  decidedAt: Date | null;
  words: string | null;
};

/** Newest first. */
export function listReviews(draftId: string, db: Db = database()): Promise<StoredReview[]> {
  return db.draftReview.findMany({ where: { draftId }, orderBy: [{ askedAt: 'desc' }, { id: 'desc' }], take: 100 });
}

export function findReview(id: string): Promise<StoredReview | null> {
  return database().draftReview.findUnique({ where: { id } });
}

export function listAskedOf(person: string): Promise<StoredReview[]> {
  return database().draftReview.findMany({ where: { person, state: 'asked' }, orderBy: { askedAt: 'asc' }, take: 100 });
}

export async function insertReview(
  tx: Transaction,
  review: Omit<StoredReview, 'id' | 'state' | 'decidedAt' | 'words'>,
): Promise<string> {
  const id = ulid(review.askedAt.getTime());
  await tx.draftReview.create({ data: { ...review, id, part: 'reviewer', state: 'asked' } });
  return id;
}

/** Those that wait for an answer have none to give any more. */
export async function endReviews(tx: Transaction, draftId: string, at: Date): Promise<void> {
  await tx.draftReview.updateMany({ where: { draftId, state: 'asked' }, data: { state: 'ended', decidedAt: at } });
}

/** False when it was answered or ended meanwhile. */
export async function decideReview(
  tx: Transaction,
  id: string,
  { state, words, decidedAt }: { state: 'approved' | 'changes'; words: string | null; decidedAt: Date },
): Promise<boolean> {
  const { count } = await tx.draftReview.updateMany({
    where: { id, state: 'asked' },
    data: { state, words, decidedAt },
  });
  return count === 1;
}

export type StoredNote = {
  id: string;
  draftId: string;
  revisionId: string;
  about: string;
  words: string;
  accountId: string;
  createdAt: Date;
  settledAt: Date | null;
};

export function listNotes(draftId: string): Promise<StoredNote[]> {
  return database().reviewNote.findMany({ where: { draftId }, orderBy: { createdAt: 'asc' }, take: 200 });
}

export async function insertNote(note: Omit<StoredNote, 'id' | 'settledAt'>): Promise<void> {
  await transaction((tx) => insertNoteIn(tx, note));
}

export async function insertNoteIn(tx: Transaction, note: Omit<StoredNote, 'id' | 'settledAt'>): Promise<void> {
  await tx.reviewNote.create({ data: { ...note, id: ulid(note.createdAt.getTime()) } });
}

export async function settleNote(id: string, draftId: string, at: Date): Promise<void> {
  await transaction((tx) =>
    tx.reviewNote.updateMany({ where: { id, draftId, settledAt: null }, data: { settledAt: at } }),
  );
}
