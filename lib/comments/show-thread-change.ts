/** For actions: what was cached of a thread, and of all threads together, is made anew for whoever asks next. */
import { updateTag } from 'next/cache';
import { noteVersion } from '@/lib/platform/page-versions.mjs';
import { everyThread, threadTag } from './comment';

/** `version` as recordThreadChange answered it. */
export function showThreadChange(postId: string, version: number): void {
  for (const tag of [threadTag(postId), threadTag(everyThread)]) {
    noteVersion(tag, version);
    updateTag(tag);
  }
}
