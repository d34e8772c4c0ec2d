/** What the desk does with letters: takes one on, answers it, closes it. Of two people at once the second is told. */
import { lettersInLog } from '@/lib/identity/access-log/access-record';
import { recordPreviews } from '@/lib/identity/access-log/record-access';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { log } from '@/lib/platform/log';
import { isId } from '@/lib/shared/ids';
import { notFound } from '@/lib/shared/refusal';
import { hasWords, isLonger, tidyText } from '@/lib/shared/text';
import { mayReadLetters } from './letter';
import { countOpenLetters, type Letter, listLetterRows, recordLetter } from './letter-store';

const mostDone = 20;
export const longestAnswer = 4_000;

export type LetterDone = 'saved' | 'changed' | 'empty' | 'long';

interface SeenLetter {
  id: string;
  version: string;
}

function ask(viewer: Viewer, { id, version }: SeenLetter): number {
  if (!mayReadLetters(viewer) || !isId(id) || !/^\d{1,9}$/.test(version)) throw notFound();
  return Number(version);
}

/** With `mine` false somebody else may take it again. */
export async function assignLetter(viewer: Viewer, seen: SeenLetter, mine: boolean): Promise<LetterDone> {
  const version = ask(viewer, seen);
  const saved = await recordLetter(seen.id, version, { assignedTo: mine ? viewer.accountId : null });
  if (saved) log('letter-assigned', { accountId: viewer.accountId });
  return saved ? 'saved' : 'changed';
}

export async function answerLetter(viewer: Viewer, seen: SeenLetter, text: string, now: Date): Promise<LetterDone> {
  const version = ask(viewer, seen);
  // Cut first: tidying what is far too much would take longer than refusing it.
  const answer = tidyText(text.slice(0, 5 * longestAnswer));
  if (!hasWords(answer)) return 'empty';
  if (text.length > 4 * longestAnswer || isLonger(answer, longestAnswer)) return 'long';
  const change = { status: 'answered', answer, answeredBy: viewer.accountId, endedAt: now } as const;
  const saved = await recordLetter(seen.id, version, change);
  if (saved) log('letter-answered', { accountId: viewer.accountId });
  return saved ? 'saved' : 'changed';
}

/** Settled by phone, or nothing to say. Its writer is told that it is done. */
export async function closeLetter(viewer: Viewer, seen: SeenLetter, now: Date): Promise<LetterDone> {
  const version = ask(viewer, seen);
  const saved = await recordLetter(seen.id, version, { status: 'closed', endedAt: now });
  if (saved) log('letter-closed', { accountId: viewer.accountId });
  return saved ? 'saved' : 'changed';
}

export type DeskLetter = Omit<Letter, 'assignedTo'> & { assignedTo: { name: string; isViewer: boolean } | null };

const countedAtMost = 100;

/** How many wait; stops at 100. None for who may not read them. */
export async function countWaitingLetters(viewer: Viewer): Promise<number> {
  return mayReadLetters(viewer) ? countOpenLetters(countedAtMost) : 0;
}

/** Whoever is shown a letter is written down first, once an hour for each. */
export async function readLetters(viewer: Viewer, now: Date): Promise<{ open: DeskLetter[]; done: DeskLetter[] }> {
  if (!mayReadLetters(viewer)) throw notFound();
  const [{ open, done }, names] = await Promise.all([listLetterRows(mostDone), readStaffNames()]);
  await recordPreviews(
    viewer.accountId,
    [...open, ...done].map(({ id, createdAt }) => ({ id, postId: lettersInLog, physician: '', heldAt: createdAt })),
    now,
  );
  const forDesk = (letter: Letter): DeskLetter => ({
    ...letter,
    assignedTo:
      letter.assignedTo === null
        ? null
        : { name: nameOf(letter.assignedTo, names), isViewer: letter.assignedTo === viewer.accountId },
  });
  return { open: open.map(forDesk), done: done.map(forDesk) };
}
