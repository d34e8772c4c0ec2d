/**
 * Finds messages by words, of any status that the viewer may see. It reads the newest so many and says how many it read: an index
 * of patients' words would be one more place that an erased message must leave.
 */
import type { CommentKind, Status } from '@/lib/comments/comment';
import type { FullComment } from '@/lib/comments/comment-store';
import { currentTextOf } from '@/lib/comments/current-text';
import { readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import type { Viewer } from '@/lib/identity/viewer';
import { readPostTitles } from '@/lib/posts/reading/read-post-titles';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { isId } from '@/lib/shared/ids';
import { listNewestBefore } from './desk-search-store';

export interface FoundMessage {
  id: string;
  alias: string;
  kind: CommentKind;
  status: Status;
  at: Date;
  /** The words around the first that was asked for. */
  excerpt: string;
  postTitle: string | null;
}

export interface DeskSearch {
  found: FoundMessage[];
  /** How many messages were read for this page. */
  read: number;
  /** Continue with what is older than this one; null when every message in the viewer's scope was read. */
  next: string | null;
}

export const readAtMost = 2000;
const chunk = 500;
const shownAtMost = 20;
const excerptLength = 200;

/** Each a beginning of a word; at most eight. */
export function askedWords(query: string): string[] {
  return (foldLetters(query).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
}

/** The search itself is logged as reading; what was looked for is not. Nothing is read while no word is asked for. */
export async function searchDesk(
  viewer: Viewer,
  query: string,
  before: string | null,
  now: Date,
  most = { read: readAtMost, shown: shownAtMost },
): Promise<DeskSearch> {
  const id = query.trim().toUpperCase();
  const words = askedWords(query);
  if (words.length === 0) return { found: [], read: 0, next: null };
  await recordAccess({ action: 'search', accountId: viewer.accountId, at: now });
  const scope = scopeOf(viewer, await readViewerPosts(viewer, now));
  const matches = (row: FullComment): boolean => row.id === id || hasWords(row, words);
  const found: FullComment[] = [];
  let [read, last] = [0, before];
  if (isId(id)) {
    found.push(...(await listNewestBefore(scope, null, 1, id)));
    return { found: await named(found, words, now), read: found.length, next: null };
  }
  for (;;) {
    const rows = await listNewestBefore(scope, last, Math.min(chunk, most.read - read));
    for (const row of rows) {
      read += 1;
      last = row.id;
      if (matches(row)) found.push(row);
      if (found.length === most.shown) return { found: await named(found, words, now), read, next: last };
    }
    if (rows.length === 0) return { found: await named(found, words, now), read, next: null };
    if (read >= most.read) return { found: await named(found, words, now), read, next: last };
  }
}

/** What its writer took away is found by no word of it. */
function textOf(row: FullComment): string {
  return row.status === 'withdrawn' || row.status === 'erased' ? '' : currentTextOf(row).body;
}

function hasWords(row: FullComment, words: readonly string[]): boolean {
  const own = foldLetters(`${row.alias} ${textOf(row)}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => own.some((other) => other.startsWith(word)));
}

async function named(rows: readonly FullComment[], words: readonly string[], now: Date): Promise<FoundMessage[]> {
  const titles = await readPostTitles(
    rows.map(({ postId }) => postId),
    now,
  );
  return rows.map((row) => ({
    id: row.id,
    alias: row.alias,
    kind: row.kind,
    status: row.status,
    at: row.createdAt,
    excerpt: excerptOf(textOf(row), words),
    postTitle: titles.get(row.postId) ?? null,
  }));
}

/** From shortly before the first word that was asked for; the beginning when it stands in the alias alone. */
function excerptOf(text: string, words: readonly string[]): string {
  const place = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(({ 0: word }) =>
    words.some((asked) => foldLetters(word).startsWith(asked)),
  );
  const start = Math.max(0, (place?.index ?? 0) - 60);
  const cut = text.slice(start, start + excerptLength);
  const whole = start === 0 ? cut : `…${cut.slice(cut.search(/\s/) + 1)}`;
  return start + excerptLength < text.length ? `${whole.trimEnd()}…` : whole;
}
