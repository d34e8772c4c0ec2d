/**
 * Which addresses of the desk exist for whom. Pages and deeds ask again; this comes first because only what runs before a page can
 * still answer 404: by then Next has begun to answer 200.
 */
import { requireComment } from '@/lib/comments/state/require-comment';
import { mayBegin } from '@/lib/drafts/draft-access';
import { requireDraft } from '@/lib/drafts/open-draft';
import { readPerson } from '@/lib/identity/accounts/read-people';
import { mayManageAccounts, mayReadMails } from '@/lib/identity/identity-access';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { unlessNotFound } from '@/lib/shared/refusal';

/** Pages that some roles have and others do not. */
const pagesOfSome: readonly [RegExp, (viewer: Viewer) => boolean][] = [
  [/^\/desk\/notices\/?$/, mayReadMails],
  [/^\/desk\/people(\/.*)?$/, mayManageAccounts],
  [/^\/desk\/letters\/?$/, (viewer) => rightsOf(viewer).readsLetters],
  [/^\/desk\/posts\/(?:new|import)\/?$/, mayBegin],
  [/^\/desk\/references\/?$/, mayBegin],
  [/^\/desk\/pictures(\/.*)?$/, mayBegin],
  [/^\/desk\/design\/?$/, (viewer) => rightsOf(viewer).leadsPosts || rightsOf(viewer).managesAccounts],
];

/** True for addresses that this file knows nothing of: the page decides. */
export async function isThereFor(viewer: Viewer, path: string, now: Date): Promise<boolean> {
  const may = pagesOfSome.find(([address]) => address.test(path))?.[1];
  if (may !== undefined && !may(viewer)) return false;
  const person = /^\/desk\/people\/([^/]+)\/?$/.exec(path)?.[1];
  if (person !== undefined) return (await readPerson(viewer, person).catch(unlessNotFound)) !== null;
  const post = /^\/desk\/posts\/([^/]+)\/(?:edit|preview|review|sources|history)\/?$/.exec(path);
  if (post !== null) return isDraftThere(viewer, post[1] ?? '', path);
  const id = /^\/desk\/comments\/([^/]+)\/?$/.exec(path)?.[1];
  if (id === undefined) return true;
  return (await requireComment(viewer, id, now).catch(unlessNotFound)) !== null;
}

/** A reviewer reads what an author writes. */
async function isDraftThere(viewer: Viewer, id: string, path: string): Promise<boolean> {
  const opened = await requireDraft(viewer, id).catch(unlessNotFound);
  return opened !== null && (opened.as === 'author' || path.includes('/review'));
}
