/** What posts may show of the practice by a name: the sentences that the desk keeps, and those that follow from hours, waits and clinics. */
import { messagesIn } from '@/lib/platform/site-language';
import { listFactRows } from '../practice-fact-store';
import { type PracticeNow, readPracticeNow } from './practice-now';
import { clinicName, clinicTime, stateWords, waitAge, waitLine } from './practice-words';

export interface ShownFact {
  id: string;
  words: string;
  /** When somebody saved it; null for what the clock says or its words tell. */
  updatedAt: Date | null;
  /** The language of the words; null for the site's. */
  language: string | null;
}

/** Names for what the practice says by itself. A sentence of the desk's under the same name comes first. */
function computed(practice: PracticeNow, now: Date, language: string | null): ShownFact[] {
  const words = messagesIn(language);
  const fact = (id: string, text: string): ShownFact => ({ id, words: `${text}.`, updatedAt: null, language });
  const [main] = practice.places;
  const names = { 'routine-appointment': 'next-appointment', 'nurse-appointment': 'nurse-appointment' } as const;
  return [
    ...(main ? [fact('open-now', stateWords(main.state, now, words))] : []),
    ...practice.waits.map((wait) => {
      const id = wait.kind === 'phone-queue' ? wait.kind : names[wait.kind];
      return fact(id, `${waitLine(wait, words)}. ${waitAge(wait, now, words)}`);
    }),
    // The next of each kind.
    ...practice.clinics
      .filter(({ cancelledAt }) => cancelledAt === null)
      .filter(({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index)
      .map((clinic) =>
        fact(`${clinic.kind}-clinic`, `${clinicName(clinic.kind, words)}: ${clinicTime(clinic, words)}`),
      ),
  ];
}

/** For a page in that language; null for the site's. */
export async function listShownFacts(now: Date, language: string | null): Promise<ShownFact[]> {
  const [rows, practice] = await Promise.all([listFactRows(), readPracticeNow(now)]);
  const own = rows.map(({ id, words, updatedAt }) => ({ id, words, updatedAt, language: null }));
  return [...own, ...computed(practice, now, language).filter(({ id }) => own.every((fact) => fact.id !== id))];
}
