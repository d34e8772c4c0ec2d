/** Names that no alias may look like: the practice's own people. */
import { readStaffNames } from '@/lib/identity/accounts/read-staff';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';

export async function readProtectedNames(): Promise<string[]> {
  const [physicians, staff] = await Promise.all([listPhysicians(), readStaffNames()]);
  return [...physicians.flatMap(({ name, names }) => [name, ...Object.values(names ?? {})]), ...staff.values()];
}
