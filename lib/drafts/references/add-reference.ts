/** Adds a source to a draft: what was typed becomes an entry only when it is whole. */
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import { shownValue } from '@/lib/drafts/writing/typed-fields';
import { referenceSchema } from '@/lib/posts/model/reference-schema';
import { readFields } from '@/lib/posts/writing/change-fields';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';

export const referenceParts = [
  'title',
  'type',
  'organisation',
  'authors',
  'year',
  'updated',
  'doi',
  'pmid',
  'isbn',
  'url',
  'accessed',
  'certainty',
] as const;
export type TypedReference = Partial<Record<(typeof referenceParts)[number], string>>;

/** Nothing when it is there now; otherwise what to mend. */
export async function addReference(opened: OpenedDraft, typed: TypedReference, now: Date): Promise<FormProblem[]> {
  if (opened.as !== 'author') throw notFound();
  const problems = findProblems(typed);
  if (problems.length > 0) return problems;
  const references = readFields(opened.source)?.['references'];
  const known = Array.isArray(references) ? references : [];
  const fields: Record<string, string> = { 'f-references': '' };
  known.forEach((entry, index) => {
    const title = typeof entry === 'object' && !Array.isArray(entry) ? shownValue(entry['title']) : '';
    fields[`f-references-${index}-title`] = title;
  });
  for (const part of referenceParts) fields[`f-references-${known.length}-${part}`] = typed[part] ?? '';
  const base = opened.current?.id ?? opened.file?.hash ?? '';
  const saved = await saveDraft(opened, { base, typed: fields }, await readFieldContext(opened.viewer, now), now);
  return saved.kind === 'saved'
    ? []
    : [{ field: '', message: desk.editPost[saved.kind === 'busy' ? 'busy' : 'tooLong'] }];
}

/** By the schema that the gate asks. The first thing that is wrong with each part. */
function findProblems(typed: TypedReference): FormProblem[] {
  const given = Object.fromEntries(
    Object.entries(typed).flatMap(([key, text]) => {
      const value = text.replace(/\s+/g, ' ').trim();
      if (value === '') return [];
      return [[key, (key === 'year' || key === 'updated') && /^\d{4}$/.test(value) ? Number(value) : value]];
    }),
  );
  const read = referenceSchema.safeParse({ id: 'new', ...given });
  if (read.success) return [];
  const words: Record<string, string> = desk.sources.problems;
  const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? '')))];
  return fields.map((field) => {
    const said = read.error.issues.find(({ path }) => String(path[0] ?? '') === field)?.message ?? '';
    const whole = said.includes('organisation') ? 'who' : said.includes('accessed') ? 'year' : 'where';
    return { field: field || whole, message: words[field || whole] ?? said };
  });
}
