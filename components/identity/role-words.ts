/** What the roles are called on screen. */
import type { Role } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';

export const roleWords: Record<Role, string> = {
  physician: desk.roleWords.roleWordsPhysician,
  staff: desk.roleWords.roleWordsStaff,
  admin: desk.roleWords.roleWordsAdmin,
};
