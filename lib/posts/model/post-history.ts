/**
 * How a post came to be what it is: its versions from old to new, with what changed on the way.
 * It must not know the screen or the clock.
 */
import type { PostSummary } from './post';
import type { Change } from './post-fields';

/** One day on which the words changed; the first is the day of publication and has no changes unless there were some that day. */
export type Version = { day: string; changes: Change[] };

/** Oldest first; the last one is what readers see today. */
export function listVersions(post: Pick<PostSummary, 'published' | 'changes'>): Version[] {
  const days = [...new Set([post.published, ...post.changes.map(({ date }) => date)])].sort();
  return days.map((day) => ({ day, changes: post.changes.filter(({ date }) => date === day) }));
}

/** The day of the words that readers see today. A review that changes nothing makes no new version. */
export function versionDay(post: Pick<PostSummary, 'published' | 'changes'>): string {
  return listVersions(post).at(-1)?.day ?? post.published;
}

/** Where a copy of that day finds what is newer: everything below this mark. */
export function versionAnchor(day: string): string {
  return `since-${day}`;
}
