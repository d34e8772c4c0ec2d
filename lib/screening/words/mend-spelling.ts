/**
 * Words of danger as people in fear type them: text-speak, letters left out, doubled or swapped. Only words that are no others are mended.
 * It must not be used where offsets matter.
 */
import { mendPhrases } from './mend-phrases';
import { isOrdinaryWord } from './ordinary-words';

const key =
  'breathe breathing chest attack stroke overdose overdosed seizure bleeding unconscious pregnant ambulance emergency choking vomiting swallowed myself killing poisoned collapsed unresponsive allergic throat tongue infarto suicidarme corazon embarazada convulsion inconsciente ambulancia sobredosis hemorragia garganta'.split(
    ' ',
  );
const byFirst = new Map<string, string[]>();
for (const word of key) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
const known = new Set(key);

/** One letter left out, added, changed, or swapped with its neighbour. */
function isOneSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let same = 0;
  while (same < written.length && written[same] === meant[same]) same += 1;
  const [rest, wanted] = [written.slice(same), meant.slice(same)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

function mendWord(written: string): string {
  if (known.has(written)) return written;
  const meant = byFirst.get(written.charAt(0))?.find((one) => one.length > 5 && isOneSlip(written, one));
  return meant === undefined || isOrdinaryWord(written) ? written : meant;
}

/** Takes and gives lower case without marks. */
export function mendSpelling(text: string): string {
  return mendPhrases(text).replace(/[a-z]{5,16}/g, mendWord);
}
