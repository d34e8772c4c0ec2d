/** An alias nobody in the thread has, in the language of the page around it where we have words for one. */
import { randomInt } from 'node:crypto';
import { database, type Transaction } from '@/lib/platform/database/database';
import { foldAlias, suggestAlias } from '@/lib/screening/alias/alias';
import { listAliasHolders } from './submission-store';

export async function pickAlias(
  tx: Transaction | ReturnType<typeof database>,
  postId: string,
  language: string,
): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const alias =
      tries < 20 ? suggestAlias(randomInt, language) : `${suggestAlias(randomInt, language)} ${randomInt(100, 10_000)}`;
    if ((await listAliasHolders(tx, postId, foldAlias(alias))).length === 0) return alias;
  }
}

/** To stand in the form of a post before anyone has sent it: whoever sends it second gets another. */
export function suggestFreeAlias(postId: string, language: string): Promise<string> {
  return pickAlias(database(), postId, language);
}
