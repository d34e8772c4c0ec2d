/** What a running server does by itself: sends what is due, and learns of threads that another process changed. */
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { sendMail } from '@/lib/platform/mail';
import { startOutboxWorker } from '@/lib/platform/outbox';
import { noteVersion, rememberVersion } from '@/lib/platform/page-versions.mjs';
import { threadTag } from './comment';
import { listThreadVersions } from './comment-store';
import { commentNotices } from './notices';

const everyMilliseconds = 2_000;

async function eachThreadVersion(tell: (name: string, version: number) => void): Promise<void> {
  for (const { postId, version } of await listThreadVersions()) tell(threadTag(postId), version);
}

/**
 * Resolves once the thread versions in the database are known: before that no page may be answered, since a page that
 * was made just before a crash could be older than the last decision.
 */
export async function startBackgroundWork(): Promise<void> {
  // Building pages also loads this; it serves nobody and sends nothing.
  if (env().NEXTAUTH_SECRET === '') return;
  await eachThreadVersion(rememberVersion);
  const follow = async (): Promise<void> => {
    try {
      await eachThreadVersion(noteVersion);
    } catch (error) {
      log('thread-versions-unread', { fault: error instanceof Error ? error.name : 'unknown' });
    }
    setTimeout(() => void follow(), everyMilliseconds).unref();
  };
  setTimeout(() => void follow(), everyMilliseconds).unref();
  startOutboxWorker(commentNotices, sendMail);
}
