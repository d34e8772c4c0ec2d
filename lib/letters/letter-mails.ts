/** Tells the desk that letters wait: at once and each time where one sounds urgent, else at most once an hour, or once a day for who wants that. No word of a letter. */
import { findActiveAccount, listAccountsThat, type StaffAccount } from '@/lib/identity/accounts/read-staff';
import { rights } from '@/lib/identity/rights';
import { isRole } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { type Composer, type Composers, enqueueAll } from '@/lib/platform/mail/outbox';
import { desk } from '@/lib/shared/messages/desk';
import type { LetterSound } from './letter';
import { countOpenLetters, isOpenLetter } from './letter-store';

/** The front desk; where there is none, whoever else may read letters. */
export async function listLetterReaders(): Promise<StaffAccount[]> {
  const all = await listAccountsThat(({ readsLetters }) => readsLetters);
  const frontDesk = all.filter(({ role }) => isRole(role) && rights[role].messages === 'everyones');
  return frontDesk.length > 0 ? frontDesk : all;
}

/** In the transaction that stores the letter. `readers` are read before it. */
export async function announceLetter(
  tx: Transaction,
  letter: { id: string; sound: LetterSound },
  readers: readonly StaffAccount[],
  now: Date,
): Promise<void> {
  const isUrgent = letter.sound === 'emergency' || letter.sound === 'crisis';
  const [day, hour] = [now.toISOString().slice(0, 10), now.toISOString().slice(0, 13)];
  const rows = readers.map(({ id, mailDaily }) =>
    isUrgent
      ? { kind: 'letter-urgent', dedupeKey: `letter-urgent:${letter.id}:${id}`, subjectId: id, detail: letter.id }
      : { kind: 'letter-waiting', dedupeKey: `letter-waiting:${id}:${mailDaily ? day : hour}`, subjectId: id },
  );
  await enqueueAll(
    tx,
    rows.map((row) => ({ ...row, notBefore: now })),
    now,
  );
}

const mail =
  (subject: string, text: string, waits: (letterId: string | null) => Promise<boolean>): Composer =>
  async ({ subjectId, dedupeKey, detail }) => {
    const person = await findActiveAccount(subjectId);
    if (!person || !isRole(person.role) || !rights[person.role].readsLetters || !(await waits(detail))) return [];
    return [
      {
        id: dedupeKey.replace(/\W/g, '-'),
        to: person.email,
        subject,
        text: `${text}\n\n${env().SITE_URL}/desk/letters\n`,
      },
    ];
  };

const { letterSubject, letter, letterUrgentSubject, letterUrgent } = desk.mails;

export const letterMails = {
  'letter-waiting': mail(letterSubject, letter, async () => (await countOpenLetters(1)) > 0),
  'letter-urgent': mail(letterUrgentSubject, letterUrgent, async (id) => id !== null && isOpenLetter(id)),
} satisfies Composers;
