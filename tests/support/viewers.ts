/** People who are signed in. */
import { ulid } from 'ulid';
import { makeViewer } from '@/lib/identity/make-viewer';
import { insertAccount } from '@/lib/identity/staff-store';
import type { Role, Viewer } from '@/lib/identity/viewer';
import { noon } from './moments';

export const ada = 'ada-rowe';
export const ben = 'ben-hale';

/** Someone without an account: enough wherever nobody's name is shown. */
export function aViewer(role: Role, physician: string | null = null): Viewer {
  return makeViewer({ id: ulid(), name: `Somebody (${role})`, role, physician });
}

/** Someone with an account, whose name the database knows. */
export async function aMember(name: string, role: Role, physician: string | null = null): Promise<Viewer> {
  const mailbox = name.replace(/^Dr /, '').toLowerCase().replace(/\W+/g, '.');
  return makeViewer(await insertAccount({ email: `${mailbox}@practice.example`, name, role, physician }, noon));
}

export interface Practice {
  ada: Viewer;
  ben: Viewer;
  desk: Viewer;
  otherDesk: Viewer;
  admin: Viewer;
}

/** Two physicians, two members of staff and an administrator. */
export async function aPractice(): Promise<Practice> {
  return {
    ada: await aMember('Dr Ada Rowe', 'physician', ada),
    ben: await aMember('Dr Ben Hale', 'physician', ben),
    desk: await aMember('Sam Field', 'staff'),
    otherDesk: await aMember('Toni Brook', 'staff'),
    admin: await aMember('Kim Moor', 'admin'),
  };
}
