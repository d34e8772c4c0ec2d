/** Who may do what with accounts. Pure. */
import type { Viewer } from './viewer';

/** Accounts and their roles are an administrator's matter alone. */
export function mayManageAccounts(viewer: Viewer): boolean {
  return viewer.role === 'admin';
}

/** Mails that were given up are the business of whoever runs the practice, not of one physician. */
export function mayReadNotices(viewer: Viewer): boolean {
  return viewer.role !== 'physician';
}
