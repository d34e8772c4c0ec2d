/** Keeps the clinics that are still to come in step with what the practice says of itself. It must not know a query or the screen. */
import { faultOf, log } from '@/lib/platform/log';
import { messagesIn } from '@/lib/platform/site-language';
import { currentVersion } from '@/lib/platform/web/page-versions.mjs';
import { practiceFactsTag } from '@/lib/practice/says/fact-versions';
import { type ClinicNow, readPracticeNow } from '@/lib/practice/says/practice-now';
import { clinicName, clinicTime } from '@/lib/practice/says/practice-words';
import { siteLanguages } from '@/lib/shared/messages/site-messages';
import { forget, type Library } from './search-library';

/**
 * A version that is counted up by whoever changes them, and by the clock when one is over, says when to read them anew. While they cannot
 * be read, none is found; zero is a process that follows nothing, and has none.
 */
export function renewClinics(library: Library, now: Date): Promise<void> {
  return (library.renewing = library.renewing.then(async () => {
    const version = currentVersion(practiceFactsTag);
    if (library.clinics.version === version) return;
    let clinics: ClinicNow[] = [];
    try {
      if (version !== 0) ({ clinics } = await readPracticeNow(now));
      library.clinics.version = version;
    } catch (error) {
      log('search-clinics-unread', { fault: faultOf(error) });
    }
    putClinics(library, nextOfEach(clinics));
  }));
}

/** A list of twenty flu clinics would leave no room for anything else: the practice's page has the others. */
function nextOfEach(clinics: readonly ClinicNow[]): ClinicNow[] {
  const kinds = new Map<string, ClinicNow>();
  for (const clinic of clinics)
    if (clinic.cancelledAt === null && !kinds.has(clinic.kind)) kinds.set(clinic.kind, clinic);
  return [...kinds.values()];
}

function putClinics(library: Library, clinics: readonly ClinicNow[]): void {
  for (const id of library.clinics.ids) forget(library, id);
  library.clinics.ids = clinics.map(({ id }) => `clinic:${id}`);
  const words = messagesIn();
  for (const clinic of clinics) {
    const { kind, day, who, booking } = clinic;
    const id = `clinic:${clinic.id}`;
    const when = clinicTime(clinic, words);
    library.entries.set(id, {
      id,
      kind: 'clinic',
      topics: [],
      isWithdrawn: false,
      texts: [
        { words: who, voice: 'site' },
        { words: booking, voice: 'site' },
      ],
      subject: { is: 'clinic', clinic: { kind, day, when } },
    });
    library.index.put(id, {
      title: [...new Set(siteLanguages.map((language) => clinicName(kind, messagesIn(language))))].join('\n'),
      points: [words.clinics.title],
      summary: `${who} ${when}`,
      headings: [],
      passages: [who, booking],
    });
  }
}
