/** The only file that touches rows of letters. */
import { ulid } from 'ulid';
import { database, type Transaction, transaction } from '@/lib/platform/database/database';
import type { LetterSound, LetterStatus, LetterTopic } from './letter';

export interface Letter {
  id: string;
  topic: LetterTopic;
  body: string;
  sound: LetterSound;
  status: LetterStatus;
  answer: string | null;
  answeredBy: string | null;
  assignedTo: string | null;
  version: number;
  /** Tag of the language in which its writer reads the answer; null for the site's. */
  language: string | null;
  createdAt: Date;
  endedAt: Date | null;
  /** Nobody wrote it: `npm run demo:remove` takes it away. */
  demonstration: boolean;
}

interface Row extends Omit<Letter, 'topic' | 'sound' | 'status'> {
  topic: string;
  sound: string;
  status: string;
  locator: string;
  salt: string;
  secretHash: string;
}

const toLetter = ({ locator: _locator, salt: _salt, secretHash: _hash, ...row }: Row): Letter => ({
  ...row,
  topic: row.topic as LetterTopic,
  sound: row.sound as LetterSound,
  status: row.status as LetterStatus,
});

export async function insertLetter(
  tx: Transaction,
  letter: Pick<Letter, 'topic' | 'body' | 'sound'> & { language?: string | null; demonstration?: boolean },
  proof: { locator: string; salt: string; secretHash: string },
  now: Date,
): Promise<string> {
  const id = ulid(now.getTime());
  await tx.letter.create({ data: { id, ...letter, ...proof, status: 'open', version: 1, createdAt: now } });
  return id;
}

/** With what proves its code. */
export async function findLetterByLocator(locator: string) {
  const row = await database().letter.findUnique({ where: { locator } });
  return row === null ? null : { letter: toLetter(row), salt: row.salt, secretHash: row.secretHash };
}

/** Those that wait, what sounds urgent first and then the oldest; and the latest that are done. */
export async function listLetterRows(mostDone: number): Promise<{ open: Letter[]; done: Letter[] }> {
  const open = await database().letter.findMany({ where: { status: 'open' }, orderBy: [{ createdAt: 'asc' }] });
  const done = await database().letter.findMany({
    where: { status: { not: 'open' } },
    orderBy: [{ endedAt: 'desc' }],
    take: mostDone,
  });
  const isUrgent = ({ sound }: Letter) => Number(sound === 'emergency' || sound === 'crisis');
  return { open: open.map(toLetter).sort((a, b) => isUrgent(b) - isUrgent(a)), done: done.map(toLetter) };
}

/** Stops counting at `most`. */
export function countOpenLetters(most: number): Promise<number> {
  return database().letter.count({ where: { status: 'open' }, take: most });
}

export async function isOpenLetter(id: string): Promise<boolean> {
  return (await database().letter.count({ where: { id, status: 'open' } })) > 0;
}

/** What proves their codes is left out. */
export async function listEveryLetter(): Promise<Letter[]> {
  return (await database().letter.findMany({ orderBy: { id: 'asc' } })).map(toLetter);
}

/** False when somebody else has changed it since. */
export async function recordLetter(
  id: string,
  version: number,
  change: Partial<Pick<Letter, 'status' | 'answer' | 'answeredBy' | 'assignedTo' | 'endedAt'>>,
): Promise<boolean> {
  const { count } = await transaction((tx) =>
    tx.letter.updateMany({ where: { id, version, status: 'open' }, data: { ...change, version: version + 1 } }),
  );
  return count === 1;
}

export function countLettersEndedBefore(before: Date): Promise<number> {
  return database().letter.count({ where: { endedAt: { lt: before } } });
}

/** With their answers and codes: nothing of them is left. */
export async function removeLettersEndedBefore(before: Date): Promise<number> {
  const { count } = await transaction((tx) => tx.letter.deleteMany({ where: { endedAt: { lt: before } } }));
  return count;
}

export async function removeDemonstrationLetters(): Promise<void> {
  await transaction((tx) => tx.letter.deleteMany({ where: { demonstration: true } }));
}
