/** An alias nobody in the thread has, in the language of the page around it where we have words for one. */
import { randomInt } from 'node:crypto';
import { threadTag } from '@/lib/comments/comment';
import { hashNumber } from '@/lib/platform/crypto';
import type { Transaction } from '@/lib/platform/database/database';
import { currentVersion } from '@/lib/platform/web/page-versions.mjs';
import { foldAlias, refuseAlias, suggestAlias } from '@/lib/screening/alias/alias';
import { listAliasHolders } from './submission-store';

/** How often another is drawn before a number is put behind it. */
const plainTries = 20;

/** Aliases of ours that the form takes, without end: someone who works here may be called as one of our animals is. */
function* drawAliases(
  pick: (n: number) => number,
  language: string,
  protectedNames: readonly string[],
): Generator<string, never> {
  for (let tries = 0; ; tries += 1) {
    const alias = suggestAlias(pick, language);
    const offered = tries < plainTries ? alias : `${alias} ${pick(9_900) + 100}`;
    if (refuseAlias(offered, { protectedNames }).length === 0) yield offered;
  }
}

export async function pickAlias(
  tx: Transaction,
  postId: string,
  { language, protectedNames }: { language: string; protectedNames: readonly string[] },
): Promise<string> {
  for (const alias of drawAliases(randomInt, language, protectedNames))
    if ((await listAliasHolders(tx, postId, foldAlias(alias))).length === 0) return alias;
  throw new Error('there is always another alias');
}

/**
 * To stand in the form of a post before anyone has sent it: whoever sends it second gets another. The same until something appears in the
 * thread, so that a page stays as it is while nothing has changed, and tells nobody of messages that wait.
 */
export function suggestForForm(postId: string, language: string, protectedNames: readonly string[]): string {
  const seed = `${postId}:${currentVersion(threadTag(postId))}`;
  let draws = 0;
  const pick = (most: number): number => hashNumber(`${seed}:${(draws += 1)}`) % most;
  return drawAliases(pick, language, protectedNames).next().value;
}
