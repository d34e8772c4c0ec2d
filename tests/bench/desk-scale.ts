/**
 * The desk and a thread with very many comments: the product's own reads and deeds upon seeded rows.
 * `tsx tests/bench/desk-scale.ts sqlite 1000000 100000` runs it alone.
 */
import { searchDesk } from '@/lib/comments/desk/desk-search';
import { readFigures } from '@/lib/comments/desk/read-figures';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { readUnanswered } from '@/lib/comments/desk/read-unanswered';
import { readThread } from '@/lib/comments/thread/read-thread';
import { decideComment, findNextWaiting } from '@/tests/support/desk/desk-deeds';
import { aDecision, posts, seen } from '../support/builders';
import type { Practice } from '../support/viewers';
import { loadDesk } from './desk-rows';
import { timed } from './timed';
import { withPractice } from './with-practice';

interface DeskScale {
  loadSeconds: number;
  nextItemP50: number;
  nextItemP95: number;
  queuePageP50: number;
  queuePageP95: number;
  decideP50: number;
  decideP95: number;
  threadP50: number;
  threadP95: number;
  /** For words that nobody wrote, so that as many messages are read as one search reads. */
  searchP50: number;
  searchP95: number;
  /** A page of unanswered questions with their count: the oldest first and what most people ask first, by turns. */
  unansweredP50: number;
  unansweredP95: number;
  /** Of twelve weeks, in which so many decisions were taken as the next figure says. */
  figuresP50: number;
  figuresP95: number;
  decisionsOfTwelveWeeks: number;
}

async function measure(practice: Practice, url: string, all: number, held: number): Promise<DeskScale> {
  const before = performance.now();
  const decisionsOfTwelveWeeks = await loadDesk(url, all, held);
  const loadSeconds = Math.round((performance.now() - before) / 100) / 10;
  const now = new Date('2026-12-01T12:00:00Z');
  const people = [practice.ada, practice.ben, practice.desk];
  const viewerOf = (turn: number) => people[turn % people.length] ?? practice.desk;
  await readQueue(practice.desk, { state: 'waiting' }, now);
  const [nextItemP50, nextItemP95] = await timed(200, (turn) => findNextWaiting(viewerOf(turn), 'none', now));
  let after: Parameters<typeof readQueue>[1]['after'];
  const [queuePageP50, queuePageP95] = await timed(100, async (turn) => {
    const page = await readQueue(viewerOf(turn), { state: 'waiting', after: turn % 2 === 0 ? undefined : after }, now);
    after = page.next ?? undefined;
  });
  const [threadP50, threadP95] = await timed(100, () => readThread(posts.ada));
  const [searchP50, searchP95] = await timed(30, (turn) => searchDesk(viewerOf(turn), 'marigold', null, now));
  await readUnanswered(practice.desk, { order: 'oldest' }, now);
  let place: Parameters<typeof readUnanswered>[1]['after'];
  const [unansweredP50, unansweredP95] = await timed(100, async (turn) => {
    const order = turn % 4 < 2 ? 'oldest' : 'most-asked';
    const page = await readUnanswered(viewerOf(turn), { order, after: turn % 2 === 0 ? undefined : place }, now);
    place = page.next ?? undefined;
  });
  const [figuresP50, figuresP95] = await timed(10, () => readFigures(practice.desk, now));
  const decisions: Parameters<typeof decideComment>[1][] = [];
  for (const item of (await readQueue(practice.desk, { state: 'waiting' }, now, 300)).items)
    decisions.push(aDecision(await seen(item.id), 'decline'));
  const [decideP50, decideP95] = await timed(Math.min(300, decisions.length), (turn) =>
    decideComment(practice.desk, decisions[turn]!, now),
  );
  return {
    loadSeconds,
    nextItemP50,
    nextItemP95,
    queuePageP50,
    queuePageP95,
    decideP50,
    decideP95,
    threadP50,
    threadP95,
    searchP50,
    searchP95,
    unansweredP50,
    unansweredP95,
    figuresP50,
    figuresP95,
    decisionsOfTwelveWeeks,
  };
}

/** Milliseconds, with that many comments of which so many are held; the first post's thread has 5,000 of them. */
export function measureDeskScale(kind: 'sqlite' | 'postgresql', all: number, held: number): Promise<DeskScale> {
  return withPractice(kind, (practice, url) => measure(practice, url, all, held));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [kind = 'sqlite', all = '20000', held = '2000'] = process.argv.slice(2);
  console.table(await measureDeskScale(kind === 'postgresql' ? 'postgresql' : 'sqlite', Number(all), Number(held)));
  process.exit(0);
}
