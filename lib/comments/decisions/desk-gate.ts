/**
 * Which addresses of the desk exist for whom. Pages and deeds ask again; this comes first because only what runs before a page can
 * still answer 404: by then Next has begun to answer 200.
 */
import { requireComment } from '@/lib/comments/state/require-comment';
import { mayReadMails } from '@/lib/identity/identity-access';
import type { Viewer } from '@/lib/identity/viewer';
import { unlessNotFound } from '@/lib/shared/refusal';

/** True for addresses that this file knows nothing of: the page decides. */
export async function isThereFor(viewer: Viewer, path: string, now: Date): Promise<boolean> {
  if (/^\/desk\/notices\/?$/.test(path)) return mayReadMails(viewer);
  const id = /^\/desk\/comments\/([^/]+)\/?$/.exec(path)?.[1];
  if (id === undefined) return true;
  return (await requireComment(viewer, id, now).catch(unlessNotFound)) !== null;
}
