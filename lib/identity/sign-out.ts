/** Ends one session. */
import { log } from '@/lib/platform/log';
import { removeSession } from './staff-store';

/** `token` is the session cookie's value; one that is not known ends nothing. */
export async function signOut(token: string): Promise<void> {
  await removeSession(token);
  log('signed-out');
}
