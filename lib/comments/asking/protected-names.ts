/** Names that no alias may look like, and that stand in no story: the practice's own people. */
import { readStaffNames } from '@/lib/identity/accounts/read-staff';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';

export async function readProtectedNames(): Promise<string[]> {
  const [physicians, staff] = await Promise.all([listPhysicians(), readStaffNames()]);
  return [...physicians.flatMap(({ name, names }) => [name, ...Object.values(names ?? {})]), ...staff.values()];
}

/** Beneath a post its physician is asked by name; a story about someone who works here is told without theirs. */
export function mayNameStaff(placeId: string): boolean {
  return placeId !== storiesPlace.id;
}
