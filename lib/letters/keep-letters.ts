/** Letters for the practice's own export, and those whose time is over for the purge. */
import {
  countLettersEndedBefore,
  listEveryLetter,
  removeDemonstrationLetters,
  removeLettersEndedBefore,
} from './letter-store';

export const endedLetters = { count: countLettersEndedBefore, remove: removeLettersEndedBefore };

export { removeDemonstrationLetters };

export async function listLettersToExport() {
  return (await listEveryLetter()).map((letter) => ({ ...letter }));
}
