/** What the page shows on which a post is read before it goes out: the exact text, what differs from the one that is out, and who says what. */
import { mayGoOut } from '@/lib/drafts/draft';
import { mayWrite } from '@/lib/drafts/draft-access';
import { findRevision, listDrafts, type StoredDraft } from '@/lib/drafts/draft-store';
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import { isClinicalSource, stampPublished } from '@/lib/drafts/publishing/stamp-post';
import { isTrouble, type Trouble } from '@/lib/drafts/publishing/trouble';
import { listAskedOf, listNotes, listReviews, type StoredNote, type StoredReview } from '@/lib/drafts/review-store';
import { type DraftProblem, placeProblems } from '@/lib/drafts/writing/draft-problems';
import { labelOfField } from '@/lib/drafts/writing/shown-draft';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { siteDay } from '@/lib/platform/site-time';
import { splitSource } from '@/lib/posts/files/split-source';
import { judgePost } from '@/lib/posts/gate/judge-post';
import { hasErrors } from '@/lib/posts/model/problem';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import { listGlossary, listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { readFields } from '@/lib/posts/writing/change-fields';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { type Beside, compareSources, listOpenings, readSpelling, shown, type Spelling } from './compare-sources';

export type ReviewView = {
  id: string;
  title: string;
  state: string;
  goesOutAt: Date | null;
  trouble: Trouble | null;
  isLive: boolean;
  as: 'author' | 'reviewer';
  textHash: string;
  /** The body as pages draw it; null when the gate refuses it. */
  body: string | null;
  language: string | null;
  terms: GlossaryEntry[];
  changes: Beside[];
  /** The first words of each block, for notes. */
  openings: string[];
  /** Its author says that spelling alone is new; null when nobody says so. */
  spelling: Spelling | null;
  problems: DraftProblem[];
  reviews: (StoredReview & { name: string; isOfThisText: boolean })[];
  /** The one that waits for the viewer's answer. */
  mine: StoredReview | null;
  notes: (StoredNote & { by: string; /** The words that it is about still stand there. */ isThere: boolean })[];
  mayGoOut: boolean;
  isClinical: boolean;
};

export async function readReview(opened: OpenedDraft, now: Date): Promise<ReviewView> {
  const { id, source, file, draft, viewer, slug, authors } = opened;
  const textHash = hashOfText(source);
  const ready = stampPublished(source, siteDay(now), null);
  const judged = await judgePost(ready, slug, now);
  const isRefused = judged.some(({ severity, rule }) => severity === 'error' && rule !== 'frontmatter');
  const [reviews, notes, names, people, glossary] = await Promise.all([
    listReviews(id),
    listNotes(id),
    readStaffNames(),
    listPhysicians(),
    listGlossary(),
  ]);
  const nameOfPerson = new Map(people.map(({ handle, name }) => [handle, name]));
  const fields = readFields(source) ?? {};
  const approved = reviews.some(
    (review) => review.state === 'approved' && review.textHash === textHash && !authors.includes(review.person),
  );
  const isClinical = isClinicalSource(source);
  return {
    id,
    title: shown(fields['title']) || slug,
    state: draft?.state ?? 'out',
    goesOutAt: draft?.goesOutAt ?? null,
    trouble: draft?.trouble && isTrouble(draft.trouble) ? draft.trouble : null,
    isLive: file !== null,
    as: opened.as,
    textHash,
    body: isRefused ? null : splitSource(source).body,
    language: typeof fields['language'] === 'string' ? fields['language'] : null,
    terms: glossary,
    changes: compareSources(file?.source ?? null, source),
    openings: listOpenings(source),
    spelling: readSpelling(file?.source ?? null, source),
    problems: placeProblems(ready, judged, labelOfField),
    reviews: reviews.map((review) => ({
      ...review,
      name: nameOfPerson.get(review.person) ?? review.person,
      isOfThisText: review.textHash === textHash,
    })),
    mine: reviews.find(({ state, person }) => state === 'asked' && person === viewer.physician) ?? null,
    notes: notes.map((note) => ({
      ...note,
      by: nameOf(note.accountId, names),
      isThere: listOpenings(source).includes(note.about),
    })),
    mayGoOut: mayGoOut({ isClinical, textHash, approvedHash: approved ? textHash : null }) && !hasErrors(judged),
    isClinical,
  };
}

export type DraftLine = { id: string; title: string; updatedAt: Date };

const mostDrafts = 200;

/** Drafts that the viewer writes on, newest first, and those that wait for the viewer to read them. */
export async function readDrafts(viewer: Viewer): Promise<{ own: DraftLine[]; asked: DraftLine[] }> {
  const waiting = viewer.physician === null ? [] : (await listAskedOf(viewer.physician)).map(({ draftId }) => draftId);
  const rows = await listDrafts(mostDrafts);
  const authorsOf = (hands: (typeof rows)[number]['hands']): string[] =>
    hands.filter(({ part }) => part === 'author').map(({ person }) => person);
  const own = rows.filter(({ state, hands }) => state !== 'out' && mayWrite(viewer, authorsOf(hands)));
  return {
    own: await Promise.all(own.map(lineOf)),
    asked: await Promise.all(rows.filter(({ id }) => waiting.includes(id)).map(lineOf)),
  };
}

async function lineOf({ id, slug, currentId, updatedAt }: StoredDraft): Promise<DraftLine> {
  const title = readFields((await findRevision(currentId))?.source ?? '')?.['title'];
  return { id, title: typeof title === 'string' ? title : slug, updatedAt };
}
