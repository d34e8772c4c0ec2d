/** What the roles are called on screen. */
import type { Role } from '@/lib/identity/viewer';

export const roleWords: Record<Role, string> = {
  physician: 'Physician',
  staff: 'Practice staff',
  admin: 'Administrator',
};
