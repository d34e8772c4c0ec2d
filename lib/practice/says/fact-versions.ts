/**
 * Which version of what the practice says of itself pages must show: none is served that was made before the last change, wherever it
 * was made, whether a person changed it or the clock did. The version is made from what pages say, so it grows in no order.
 */
import { now } from '@/lib/platform/clock';
import { hashNumber } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import { currentVersion, noteContentVersions, noteTurn, versionTag } from '@/lib/platform/web/page-versions.mjs';
import { listFactRows } from '../practice-fact-store';
import { describePractice, nextTurn, readPracticeRows } from './practice-now';

/** The cache tag of whatever shows any of it. */
export const practiceFactsTag = 'practice-facts';

const lookEveryMilliseconds = 2000;

async function findVersion(at: Date): Promise<{ version: number; turn: Date }> {
  const [facts, rows] = await Promise.all([listFactRows(), readPracticeRows(at)]);
  const said = [facts.map(({ id, version, updatedAt }) => [id, version, updatedAt]), describePractice(rows, at)];
  return { version: hashNumber(JSON.stringify(said)), turn: nextTurn(rows, at) };
}

/** For whatever shows a fact. Call it before reading: if a fact changes in between, a page is taken for older than it is, never for newer. */
export async function readFactTags(): Promise<[string, string]> {
  return [practiceFactsTag, versionTag(practiceFactsTag, (await findVersion(now())).version)];
}

/** Pages that say other things than the database and the clock are not served from now on. Returns when the clock changes them next. */
export async function noteFacts(): Promise<Date> {
  const known = currentVersion(practiceFactsTag);
  const { version, turn } = await findVersion(now());
  noteTurn(turn);
  if (version !== known)
    noteContentVersions(new Map([[practiceFactsTag, version]]), new Map([[practiceFactsTag, known]]));
  return turn;
}

/** Resolves once the facts are known; afterwards follows what other processes change, and the clock to the moment. */
export async function startFollowingFacts(): Promise<void> {
  // Building pages also loads this; it serves nobody.
  if (env().NEXTAUTH_SECRET === '') return;
  const wait = (turn: Date): void => {
    const pause = Math.min(lookEveryMilliseconds, Math.max(1, turn.getTime() - now().getTime()));
    setTimeout(() => void follow(), pause).unref();
  };
  const follow = async (): Promise<void> => {
    let turn = new Date(8.64e15);
    try {
      turn = await noteFacts();
    } catch (error) {
      log('practice-facts-unread', { fault: faultOf(error) });
    }
    wait(turn);
  };
  wait(await noteFacts());
}
