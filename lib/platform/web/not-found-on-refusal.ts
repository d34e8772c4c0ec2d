/** What a page of the desk answers when lib refuses: the one place where a refusal becomes a response. */
import { notFound } from 'next/navigation';
import { Refusal } from '@/lib/shared/refusal';

/** For `.catch()`: an item that is not there, or not the asker's, is a 404. Anything else goes on its way. */
export function respondToRefusal(error: unknown): never {
  if (error instanceof Refusal && error.code === 'not-found') notFound();
  throw error;
}
