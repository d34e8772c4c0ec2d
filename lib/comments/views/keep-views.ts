/** Filters of the queue under a name of one's own: each person's, and nobody else's business. */
import { z } from 'zod';
import type { Viewer } from '@/lib/identity/viewer';
import { transaction } from '@/lib/platform/database/database';
import type { FormProblem } from '@/lib/shared/form-state';
import { isId } from '@/lib/shared/ids';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { tidyText } from '@/lib/shared/text';
import { listSavedViews, recordSavedView, removeSavedView, type SavedView } from './saved-view-store';

const mostViews = 12;
const longestViewName = 40;

const words = desk.savedViews;

const nameSchema = z
  .string()
  .max(20 * longestViewName)
  .transform((name) => tidyText(name).replace(/\s+/g, ' '))
  .pipe(z.string().min(1).max(longestViewName));

/** Only filters, and no place in a list: what one of them means is judged anew each time it is opened. */
const filters = ['kind', 'state', 'mark', 'age', 'post', 'mine', 'assigned'];

function queryOf(given: string): string {
  const params = new URLSearchParams(given.slice(0, 600));
  const kept = filters.flatMap((name): [string, string][] => {
    const value = params.get(name) ?? '';
    return /^[\w-]{1,64}$/.test(value) ? [[name, value]] : [];
  });
  return new URLSearchParams(kept).toString();
}

export function readSavedViews(viewer: Viewer): Promise<SavedView[]> {
  return listSavedViews(viewer.accountId);
}

/** What is wrong, by field; empty when it is kept. */
export async function keepView(
  viewer: Viewer,
  given: { name: string; query: string },
  now: Date,
): Promise<FormProblem[]> {
  const name = nameSchema.safeParse(given.name);
  if (!name.success) return [{ field: 'viewName', message: words.nameIt }];
  const { accountId } = viewer;
  const view = { accountId, name: name.data, query: queryOf(given.query), most: mostViews };
  const kept = await transaction((tx) => recordSavedView(tx, view, now));
  return kept ? [] : [{ field: 'viewName', message: words.tooMany }];
}

/** Not found for one that is somebody else's. */
export async function dropView(viewer: Viewer, id: string): Promise<void> {
  if (!isId(id) || !(await transaction((tx) => removeSavedView(tx, viewer.accountId, id)))) throw notFound();
}
