/** What the page on which a post is written shows: its fields, its blocks, what the gate says of them, and where the post is on its way. */
import { listRevisions, type Revision } from '@/lib/drafts/draft-store';
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import { isClinicalSource, stampPublished } from '@/lib/drafts/publishing/stamp-post';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { judgePost } from '@/lib/posts/gate/judge-post';
import { listGlossary } from '@/lib/posts/reading/read-vocabulary';
import { readFields } from '@/lib/posts/writing/change-fields';
import { type DraftProblem, placeProblems } from './draft-problems';
import type { Choice, PostField } from './field-list';
import { readFieldContext } from './read-context';
import { labelOfField, listSources, showBlocks, showFields, type ShownBlock, type ShownField } from './shown-draft';

export type EditorView = {
  id: string;
  title: string;
  /** What the form says it was made from. */
  base: string;
  blocks: ShownBlock[];
  /** Null where the fields cannot be read here. */
  fields: ShownField[] | null;
  problems: DraftProblem[];
  /** Sources of the post and medical words that the practice explains, by id. */
  sources: readonly Choice[];
  terms: readonly Choice[];
  isEnglish: boolean;
  /** The file is another than the one that this draft began with. */
  isChangedOutside: boolean;
};

export async function readEditor(opened: OpenedDraft, now: Date): Promise<EditorView> {
  const { source, file, draft, viewer, id, slug } = opened;
  const context = await readFieldContext(viewer, now);
  const ready = stampPublished(source, context.today, null);
  const problems = placeProblems(ready, await judgePost(ready, slug, now), labelOfField);
  const title = readFields(source)?.['title'];
  const [clinical, kind] = [isClinicalSource(source), readFields(source)?.['kind']];
  const isAsked = ({ key, of }: PostField): boolean => {
    // What changed is asked of a post that readers know.
    if (key === 'changes') return file !== null;
    return of === undefined || (of === 'clinical' ? clinical : kind === 'treatment');
  };
  return {
    id,
    title: typeof title === 'string' ? title : slug,
    base: opened.current?.id ?? file?.hash ?? '',
    blocks: showBlocks(source, problems, context.pictures),
    fields: showFields(source, context, problems, isAsked),
    problems,
    sources: listSources(source),
    terms: (await listGlossary()).map(({ id: term, plain, term: name }) => [term, `${plain} – ${name}`]),
    isEnglish: /^en\b/.test(String(readFields(source)?.['language'] ?? 'en')),
    isChangedOutside: draft !== null && file?.hash !== (draft.baseHash ?? undefined),
  };
}

export type HistoryLine = Omit<Revision, 'source' | 'accountId'> & { by: string };

const mostLines = 50;

/** Newest first. */
export async function readHistory({ id }: OpenedDraft): Promise<HistoryLine[]> {
  const [rows, names] = await Promise.all([listRevisions(id, mostLines), readStaffNames()]);
  return rows.map(({ accountId, ...row }) => ({ ...row, by: nameOf(accountId, names) }));
}

export async function readWhoJoined(accountId: string): Promise<string> {
  return nameOf(accountId, await readStaffNames());
}
