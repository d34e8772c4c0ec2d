/** Turns an account into a Viewer. The import rule lets session.ts and the tests' builder call it, and nobody else. */
import { rights } from './rights';
import { isRole, type Viewer } from './viewer';

interface Account {
  id: string;
  name: string;
  role: string;
  physician: string | null;
}

/** Throws for a role that does not exist and for a physician without a handle: fail closed. */
export function makeViewer(account: Account): Viewer {
  if (!isRole(account.role)) throw new Error('this account has no known role');
  const { leadsPosts } = rights[account.role];
  const physician = leadsPosts ? account.physician : null;
  if (leadsPosts && !physician) throw new Error('this physician has no handle');
  return { accountId: account.id, name: account.name, role: account.role, physician } as Viewer;
}
