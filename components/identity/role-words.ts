/** What the roles are called on screen. */
import { isRole, type Role, roles } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';

export const roleWords: Record<Role, string> = {
  physician: desk.roleWords.roleWordsPhysician,
  staff: desk.roleWords.roleWordsStaff,
  admin: desk.roleWords.roleWordsAdmin,
};

export const roleChoices = roles.map((role) => ({ role, label: roleWords[role] }));

/** Of a row in the log of access: from which role to which, or to which; empty for what is about no role. */
export function roleChanged(detail: string | null): string {
  const changed = (detail ?? '').split('>').filter(isRole);
  return changed.length === 0 ? '' : `: ${changed.map((role) => roleWords[role]).join(' → ')}`;
}
