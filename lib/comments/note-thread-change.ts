/** What was cached of a thread, and of all threads together, is out of date in this process from now on. */
import { noteVersion } from '@/lib/platform/web/page-versions.mjs';
import { everyThread, threadTag } from './comment';

/** `version` as recordThreadChange answered it. Gives the tags, for the action to update. */
export function noteThreadChange(postId: string, version: number): string[] {
  const tags = [threadTag(postId), threadTag(everyThread)];
  for (const tag of tags) noteVersion(tag, version);
  return tags;
}
