/** Who is paged now, among those who may be. */
import { env } from '@/lib/platform/env';
import { siteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';
import { onCallAt } from './rota';
import { listShifts } from './rota-store';

/**
 * Of these people those whose shift it is; all of them when it is nobody's of theirs. A rota narrows who is called, and a gap in it, or a
 * colleague who has left, never means that nobody is.
 */
export async function onlyOnCall<Person extends { id: string }>(people: Person[], now: Date): Promise<Person[]> {
  const shifts = await listShifts(addDays(siteDay(now), -1));
  const ids = onCallAt(shifts, env().TIME_ZONE, now);
  const theirs = people.filter(({ id }) => ids.includes(id));
  return theirs.length > 0 ? theirs : people;
}
