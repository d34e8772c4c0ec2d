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
import { type FieldValue, readFields } from '@/lib/posts/writing/change-fields';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { showText } from '@/lib/posts/writing/shown-text';
import { hashOfText } from '@/lib/posts/writing/text-hash';

/** A block or a field beside the one that is out; null where there is none. */
export type Beside = { key: string; before: string | null; after: string | null };

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
  problems: DraftProblem[];
  reviews: (StoredReview & { name: string; isOfThisText: boolean })[];
  /** The one that waits for the viewer's answer. */
  mine: StoredReview | null;
  notes: (StoredNote & { by: string })[];
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
    changes: compare(file?.source ?? null, source),
    problems: placeProblems(ready, judged, labelOfField),
    reviews: reviews.map((review) => ({
      ...review,
      name: nameOfPerson.get(review.person) ?? review.person,
      isOfThisText: review.textHash === textHash,
    })),
    mine: reviews.find(({ state, person }) => state === 'asked' && person === viewer.physician) ?? null,
    notes: notes.map((note) => ({ ...note, by: nameOf(note.accountId, names) })),
    mayGoOut: mayGoOut({ isClinical, textHash, approvedHash: approved ? textHash : null }) && !hasErrors(judged),
    isClinical,
  };
}

function shown(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${shown(part)}`)
      .join('; ');
  return String(value);
}

/** Fields and blocks that differ, in the order of the new text. Blocks are paired by what is the same around them. */
function compare(before: string | null, after: string): Beside[] {
  const [was, is] = [before === null ? {} : (readFields(before) ?? {}), readFields(after) ?? {}];
  const fields = [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((key): Beside[] => {
    const [old, now] = [shown(was[key]), shown(is[key])];
    return old === now ? [] : [{ key: labelOfField(key), before: old || null, after: now || null }];
  });
  const blocksOf = (source: string): string[] => cutDocument(source).blocks.map((block) => showText(block.source));
  return [...fields, ...pair(before === null ? [] : blocksOf(before), blocksOf(after))];
}

function pair(before: readonly string[], after: readonly string[]): Beside[] {
  const rows: Beside[] = [];
  const left = new Set(after);
  const known = new Set(before);
  let at = 0;
  const skip = (): string[] => {
    const gone: string[] = [];
    while (at < before.length && !left.has(before[at] as string)) gone.push(before[at++] as string);
    return gone;
  };
  let gone = skip();
  for (const block of after) {
    if (known.has(block)) {
      for (const old of gone) rows.push({ key: '', before: old, after: null });
      if (before[at] === block) at += 1;
      gone = skip();
      continue;
    }
    rows.push({ key: '', before: gone.shift() ?? null, after: block });
  }
  for (const old of [...gone, ...before.slice(at).filter((block) => !left.has(block))])
    rows.push({ key: '', before: old, after: null });
  return rows;
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
