/**
 * Queues a mail for everyone whom news concerns, some hundred at a time. What is queued and how far it has come are written together, so
 * that a process that dies in between leaves nobody out and writes to nobody twice.
 */
import { transaction } from '@/lib/platform/database/database';
import { enqueueAll } from '@/lib/platform/mail/outbox';
import { siteDay, siteHour, startOfSiteDay } from '@/lib/platform/site-time';
import { findSummaryById } from '@/lib/posts/reading/read-posts';
import { digestDay, followsOfPost } from './following';
import {
  listConcerned,
  listDue,
  listFollowing,
  listUnspread,
  moveCursor,
  moveToldUntil,
  type News,
} from './news-store';
import { noteNews } from './note-news';

const atOnce = 500;
/** One round takes no longer than some seconds; the next one goes on where it ended. */
const mostSteps = 100;

class Overtaken extends Error {}

/** Runs the step, and takes all of it back where another instance was faster. */
async function step(work: Parameters<typeof transaction<void>>[0]): Promise<boolean> {
  try {
    await transaction(work);
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}

async function listNext(news: News, now: Date): Promise<string[]> {
  const page = { seenAt: news.seenAt, after: news.cursor, most: atOnce };
  if (news.what === 'answer') return listFollowing([{ what: 'question', target: news.about }], { ...page, pace: null });
  if (news.what !== 'post') return listConcerned(news.about, page);
  const post = await findSummaryById(news.about, now);
  return post === null ? [] : listFollowing(followsOfPost(post), { ...page, pace: 'at-once' });
}

async function spread(news: News, now: Date): Promise<boolean> {
  const ids = await listNext(news, now);
  const last = ids.at(-1);
  return step(async (tx) => {
    const moved = await moveCursor(tx, news, last === undefined ? { doneAt: now } : { cursor: last });
    if (!moved) throw new Overtaken();
    await enqueueAll(
      tx,
      ids.map((id) => ({
        kind: 'follow-news',
        dedupeKey: `follow-news:${news.id}:${id}`,
        subjectId: id,
        detail: news.id,
        notBefore: now,
      })),
      now,
    );
  });
}

async function queueDigests(pace: 'weekly' | 'monthly', now: Date): Promise<number> {
  const boundary = startOfSiteDay(digestDay(pace, siteDay(now), siteHour(now)));
  const due = await listDue(pace, boundary, atOnce);
  if (due.length === 0) return 0;
  await step(async (tx) => {
    for (const follower of due) if (!(await moveToldUntil(tx, follower, boundary))) throw new Overtaken();
    await enqueueAll(
      tx,
      due.map(({ id, toldUntil }) => ({
        kind: 'follow-digest',
        dedupeKey: `follow-digest:${id}:${boundary.toISOString()}`,
        subjectId: id,
        detail: `${toldUntil.toISOString()} ${boundary.toISOString()}`,
        notBefore: now,
      })),
      now,
    );
  });
  return due.length;
}

/** What a running server does once a minute. */
export async function spreadNews(now: Date): Promise<void> {
  await noteNews(now);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const [news] = await listUnspread(1);
    if (news === undefined) break;
    await spread(news, now);
  }
  for (const pace of ['weekly', 'monthly'] as const)
    for (let steps = 0; steps < mostSteps; steps += 1) if ((await queueDigests(pace, now)) < atOnce) break;
}
