/** Who may do what with accounts. Pure. */
import { rightsOf } from './rights';
import type { Viewer } from './viewer';

export function mayManageAccounts(viewer: Viewer): boolean {
  return rightsOf(viewer).managesAccounts;
}

export function mayReadMails(viewer: Pick<Viewer, 'role'>): boolean {
  return rightsOf(viewer).readsFailedMails;
}
