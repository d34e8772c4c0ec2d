/**
 * A running server follows its content folder: it looks every ten seconds, and at once when `npm run content:refresh` asks.
 * The request is a file beside the site's data, so that nothing listens on a network.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import { followContent, lookAgain } from './accepted-store';

const lookEveryMilliseconds = 10_000;
const askEveryMilliseconds = 1000;

const requestFile = (): string => join(env().DATA_DIR, 'refresh-content');

/** Resolves once the content is known: before that no page may be answered, since one on disk may be older. */
export async function startFollowingContent(): Promise<void> {
  // Building pages also loads this; it serves nobody.
  if (env().NEXTAUTH_SECRET === '') return;
  await followContent();
  let lookedAt = performance.now();
  const follow = async (): Promise<void> => {
    try {
      const isAsked = existsSync(requestFile());
      if (isAsked || performance.now() - lookedAt >= lookEveryMilliseconds) {
        await lookAgain(isAsked ? 'thorough' : 'patient');
        lookedAt = performance.now();
        if (isAsked) await rm(requestFile(), { force: true });
      }
    } catch (error) {
      log('content-unread', { fault: faultOf(error) });
    }
    setTimeout(() => void follow(), askEveryMilliseconds).unref();
  };
  setTimeout(() => void follow(), askEveryMilliseconds).unref();
}

/** Asks a running server to look now. False when none has answered in time. */
export async function requestRefresh(waitMilliseconds: number): Promise<boolean> {
  await mkdir(dirname(requestFile()), { recursive: true });
  await writeFile(requestFile(), '');
  for (const until = performance.now() + waitMilliseconds; performance.now() < until;) {
    if (!existsSync(requestFile())) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await rm(requestFile(), { force: true });
  return false;
}

/** A file was written by this process: the next request reads it. */
export async function noticeWritten(): Promise<void> {
  await lookAgain();
}
