import { messagesIn } from '@/lib/platform/site-language';
import { siteClock, siteDay } from '@/lib/platform/site-time';
import type { ClinicNow } from '@/lib/practice/says/practice-now';
import { clinicName } from '@/lib/practice/says/practice-words';
import { clinicKinds } from '@/lib/practice/today/clinic';

/** The fields of a clinic's form as they stand; null for a new one. */
export function clinicValues(clinic: ClinicNow | null, firstPlace = ''): Record<string, string> {
  if (clinic === null) return { id: '', sequence: '0', placeId: firstPlace };
  return {
    id: clinic.id,
    sequence: String(clinic.sequence),
    kind: clinic.kind,
    who: clinic.who,
    booking: clinic.booking,
    placeId: clinic.placeId ?? '',
    day: siteDay(clinic.startsAt),
    from: siteClock(clinic.startsAt),
    to: siteClock(clinic.endsAt),
    spaces: clinic.spaces === null ? '' : String(clinic.spaces),
  };
}

/** In the language of the desk. */
export function kindChoices(): { kind: string; name: string }[] {
  return clinicKinds.map((kind) => ({ kind, name: clinicName(kind, messagesIn('en')) }));
}
