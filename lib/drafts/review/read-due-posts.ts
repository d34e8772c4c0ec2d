/** Work on posts that waits for the viewer: what is to be read again, what a colleague asked for, what waits to go out. */
import { mayWrite } from '@/lib/drafts/draft-access';
import { findRevision, listDrafts, type StoredDraft } from '@/lib/drafts/draft-store';
import { listAskedOf, listReviews } from '@/lib/drafts/review-store';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { siteDay } from '@/lib/platform/site-time';
import { listPostStates } from '@/lib/posts/reading/list-post-states';
import { readFields } from '@/lib/posts/writing/change-fields';
import { addDays } from '@/lib/shared/days';

/** In the order in which they are shown. */
export const dueKinds = ['asked', 'overdue', 'changes', 'in30', 'approved', 'review', 'in90'] as const;
export type DueKind = (typeof dueKinds)[number];
export type DuePost = {
  id: string;
  title: string;
  kind: DueKind;
  /** When it is or was to be read again. */ day: string | null;
};

const mostDrafts = 200;

export async function readDuePosts(viewer: Viewer, now: Date): Promise<DuePost[]> {
  if (rightsOf(viewer).writesPosts === 'nobodys') return [];
  const all = [...(await listToReadAgain(viewer, now)), ...(await listOnTheirWay(viewer))];
  const rank = ({ kind }: DuePost): number => dueKinds.indexOf(kind);
  return all.sort((one, other) => rank(one) - rank(other) || (one.day ?? '').localeCompare(other.day ?? ''));
}

/** What is out, by the day that its authors named. */
async function listToReadAgain(viewer: Viewer, now: Date): Promise<DuePost[]> {
  const today = siteDay(now);
  const author = rightsOf(viewer).writesPosts === 'everyones' ? null : viewer.physician;
  if (author === null && rightsOf(viewer).writesPosts !== 'everyones') return [];
  return (await listPostStates(author, now)).flatMap(({ id, title, state, nextReviewDue: day }): DuePost[] => {
    if (id === null || day === null || (state !== 'published' && state !== 'overdue')) return [];
    if (day > addDays(today, 90)) return [];
    return [{ id, title, day, kind: day < today ? 'overdue' : day <= addDays(today, 30) ? 'in30' : 'in90' }];
  });
}

async function listOnTheirWay(viewer: Viewer): Promise<DuePost[]> {
  const asked = viewer.physician === null ? [] : await listAskedOf(viewer.physician);
  const rows = await listDrafts(mostDrafts);
  const found: DuePost[] = [];
  for (const draft of rows) {
    const authors = draft.hands.filter(({ part }) => part === 'author').map(({ person }) => person);
    const kind = asked.some(({ draftId }) => draftId === draft.id)
      ? 'asked'
      : mayWrite(viewer, authors)
        ? await kindOf(draft)
        : null;
    if (kind !== null) found.push({ id: draft.id, title: await titleOf(draft), kind, day: null });
  }
  return found;
}

/** Changes that were asked for wait until another text is sent to be read. */
async function kindOf({ id, state }: StoredDraft): Promise<DueKind | null> {
  if (state === 'review' || state === 'approved') return state;
  if (state !== 'writing') return null;
  const [newest] = (await listReviews(id)).filter((review) => review.state !== 'ended');
  return newest?.state === 'changes' ? 'changes' : null;
}

async function titleOf({ currentId, slug }: StoredDraft): Promise<string> {
  const title = readFields((await findRevision(currentId))?.source ?? '')?.['title'];
  return typeof title === 'string' ? title : slug;
}
