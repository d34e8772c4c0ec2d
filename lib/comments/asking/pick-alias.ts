/** An alias nobody in the thread has, in the language of the page around it where we have words for one. */
import { randomInt } from 'node:crypto';
import { threadTag } from '@/lib/comments/comment';
import { hashNumber } from '@/lib/platform/crypto';
import type { Transaction } from '@/lib/platform/database/database';
import { currentVersion } from '@/lib/platform/web/page-versions.mjs';
import { foldAlias, suggestAlias } from '@/lib/screening/alias/alias';
import { listAliasHolders } from './submission-store';

export async function pickAlias(tx: Transaction, postId: string, language: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const alias =
      tries < 20 ? suggestAlias(randomInt, language) : `${suggestAlias(randomInt, language)} ${randomInt(100, 10_000)}`;
    if ((await listAliasHolders(tx, postId, foldAlias(alias))).length === 0) return alias;
  }
}

/**
 * To stand in the form of a post before anyone has sent it: whoever sends it second gets another. The same until something appears in the
 * thread, so that a page stays as it is while nothing has changed, and tells nobody of messages that wait.
 */
export function suggestForForm(postId: string, language: string): string {
  const seed = `${postId}:${currentVersion(threadTag(postId))}`;
  let draws = 0;
  return suggestAlias((most) => hashNumber(`${seed}:${(draws += 1)}`) % most, language);
}
