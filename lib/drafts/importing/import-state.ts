/** What the form for bringing posts hands back. Both sides of the wire. */
import type { FormState } from '@/lib/shared/form-state';

/** `id` null for what was not kept. */
export type ShownImport = { id: string | null; title: string; lines: string[] };
export type ImportState = FormState & { sum: string | null; posts: ShownImport[] };

export const nothingImported: ImportState = { problems: [], values: {}, sum: null, posts: [] };
