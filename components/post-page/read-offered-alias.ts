import { cacheLife, cacheTag } from 'next/cache';
import { suggestForForm } from '@/lib/comments/asking/pick-alias';
import { readProtectedNames } from '@/lib/comments/asking/protected-names';
import { threadTags } from '@/lib/comments/thread/read-thread';
import type { SiteLanguage } from '@/lib/shared/messages/site-messages';

/** The alias that stands in the form of a post: kept with the page, since whoever works here is read from the database. */
export async function readOfferedAlias(postId: string, language: SiteLanguage): Promise<string> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(postId)));
  return suggestForForm(postId, language, await readProtectedNames());
}
