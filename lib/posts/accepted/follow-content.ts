/**
 * A running server follows its content folder: it looks every ten seconds, and at once when `npm run content:refresh` asks.
 * The request is a row of the database, so that every instance hears of it and nothing listens on a network.
 */
import { randomUUID } from 'node:crypto';
import { now } from '@/lib/platform/clock';
import { findMark, setMark } from '@/lib/platform/database/site-marks';
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import { acceptedRows } from './accepted-row-store';
import { followContent, lookAgain } from './accepted-store';

const lookEveryMilliseconds = 10_000;
const askEveryMilliseconds = 1000;

/** Resolves once the content is known: before that no page may be answered, since one on disk may be older. */
export async function startFollowingContent(): Promise<void> {
  // Building pages also loads this; it serves nobody.
  if (env().NEXTAUTH_SECRET === '') return;
  let heard = await findMark('refresh-asked');
  await followContent(acceptedRows);
  let lookedAt = performance.now();
  const follow = async (): Promise<void> => {
    try {
      const asked = await findMark('refresh-asked');
      const isAsked = asked !== null && asked !== heard;
      if (isAsked || performance.now() - lookedAt >= lookEveryMilliseconds) {
        await lookAgain(isAsked ? 'thorough' : 'patient');
        lookedAt = performance.now();
        heard = asked;
        if (isAsked) await setMark('refresh-done', asked, now());
      }
    } catch (error) {
      log('content-unread', { fault: faultOf(error) });
    }
    setTimeout(() => void follow(), askEveryMilliseconds).unref();
  };
  setTimeout(() => void follow(), askEveryMilliseconds).unref();
}

/** Asks every running instance to look now. False when none has answered in time. */
export async function requestRefresh(waitMilliseconds: number): Promise<boolean> {
  const asked = randomUUID();
  await setMark('refresh-asked', asked, now());
  for (const until = performance.now() + waitMilliseconds; performance.now() < until;) {
    if ((await findMark('refresh-done')) === asked) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** A file was written by this process: the next request reads it. */
export async function noticeWritten(): Promise<void> {
  await lookAgain();
}
