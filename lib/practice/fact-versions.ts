/**
 * Which version of the practice's facts pages must show: none is served that was made before the last change, wherever it was made.
 * The version is made from the facts themselves, so it grows in no order.
 */
import { hashNumber } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import { currentVersion, noteContentVersions, versionTag } from '@/lib/platform/web/page-versions.mjs';
import { listFactRows } from './practice-fact-store';

/** The cache tag of whatever shows a fact. */
export const practiceFactsTag = 'practice-facts';

const lookEveryMilliseconds = 2000;

async function findVersion(): Promise<number> {
  return hashNumber(
    JSON.stringify((await listFactRows()).map(({ id, version, updatedAt }) => [id, version, updatedAt])),
  );
}

/** For whatever shows a fact. Call it before reading: if a fact changes in between, a page is taken for older than it is, never for newer. */
export async function readFactTags(): Promise<[string, string]> {
  return [practiceFactsTag, versionTag(practiceFactsTag, await findVersion())];
}

/** Pages that show other facts than those in the database are not served from now on. */
export async function noteFacts(): Promise<void> {
  const [known, version] = [currentVersion(practiceFactsTag), await findVersion()];
  if (version === known) return;
  noteContentVersions(new Map([[practiceFactsTag, version]]), new Map([[practiceFactsTag, known]]));
}

/** Resolves once the facts are known; afterwards follows what other processes change. */
export async function startFollowingFacts(): Promise<void> {
  // Building pages also loads this; it serves nobody.
  if (env().NEXTAUTH_SECRET === '') return;
  await noteFacts();
  const follow = async (): Promise<void> => {
    try {
      await noteFacts();
    } catch (error) {
      log('practice-facts-unread', { fault: faultOf(error) });
    }
    setTimeout(() => void follow(), lookEveryMilliseconds).unref();
  };
  setTimeout(() => void follow(), lookEveryMilliseconds).unref();
}
