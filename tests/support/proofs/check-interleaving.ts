/** What must hold after several people have worked on the same comments at the same time. Throws what does not. */
import assert from 'node:assert/strict';
import { type CommentKind, riskRanks, type Status } from '@/lib/comments/comment';
import { hindranceTo, standingOf } from '@/lib/comments/comment-access';
import { withTexts } from '@/lib/comments/comment-store';
import { type ChainEnd, chainStart, followChain } from '@/lib/comments/log/decision-chain';
import { sealLog } from '@/lib/comments/log/log-seal';
import { openSinceOf } from '@/lib/comments/open-question';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import { readThreadPage } from '@/lib/comments/thread/read-thread-pages';
import type { ReportReason } from '@/lib/comments/thread/reader-signal';
import { isReapproved, isUrgent } from '@/lib/comments/thread/report-weight';
import { allowed, type StaffAction, type WriterAction } from '@/lib/comments/transitions';
import { makeViewer } from '@/lib/identity/make-viewer';
import { database } from '@/lib/platform/database/database';
import { posts } from '../builders';
import { type Account, begunAgain, type Play, type Played, type Told } from './hand-deeds';

export type ChainPlace = ChainEnd;

export interface Interleaving {
  begin: Date;
  /** Stand in every message of these interleavings, and in no other. */
  words: string;
  comments: Play['comments'];
  accounts: Account[];
  played: Played[];
  /** Ids of the mails that were sent after everyone had ended. */
  mailed: string[];
  /** Where the chain ended before; null at its start. */
  place: ChainPlace | null;
}

const load = (ids: string[]) => database().comment.findMany({ where: { id: { in: ids } }, include: withTexts });
type Row = Awaited<ReturnType<typeof load>>[number];
type Decision = Awaited<ReturnType<typeof listNew>>[number];
const listNew = (after: number) =>
  database().decision.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' } });

export async function checkInterleaving(one: Interleaving): Promise<ChainPlace> {
  const told = one.played.flatMap((hand) => hand.told);
  const submitted = one.played.flatMap((hand) => hand.submitted);
  const ids = [...new Set([...one.comments, ...submitted].map(({ id }) => id))];
  const [rows, decisions] = [await load(ids), await listNew(one.place?.seq ?? 0)];
  assert.equal(rows.length, ids.length, 'no acknowledged comment is lost');

  const end = followChain(one.place ?? { seq: 0, hash: chainStart }, decisions, sealLog, { seq: 0, hash: chainStart });
  assert.ok(!('brokenAt' in end), `the log is whole: ${JSON.stringify(end)}`);

  checkSubmissions(submitted, told);
  await checkPublic(one, rows);
  checkDecisions(told, decisions);
  for (const loser of told) checkTold(loser, one.accounts, rows, decisions);
  const mailed = [...one.mailed, ...one.played.flatMap((hand) => hand.mailed)];
  const reports = told.filter(({ deed, outcome }) => deed === 'report' && outcome === 'done').length;
  await checkNotices(one, rows, decisions, mailed, reports);
  return end;
}

/** The same words from one network are one message, however many sent them at once. */
function checkSubmissions(submitted: Played['submitted'], told: readonly Told[]): void {
  const byMessage = new Map<string, Set<string>>();
  for (const { message, id } of submitted) byMessage.set(message, (byMessage.get(message) ?? new Set()).add(id));
  for (const [message, ids] of byMessage) assert.equal(ids.size, 1, `it is held once: ${message}`);
  assert.ok(
    told.every(({ deed, outcome }) => deed !== 'submit' || outcome === 'stored'),
    'every message is stored',
  );
}

/** What is public and was published since then, from the pages that readers turn. */
async function readShownSince(begin: Date): Promise<PublicComment[]> {
  const shown: PublicComment[] = [];
  for (let after: string | null = null; ;) {
    const page = await readThreadPage(posts.ada, after);
    assert.ok(page, 'the next page is there');
    shown.push(...page.comments.filter(({ publishedAt }) => publishedAt >= begin));
    const last = page.comments.at(-1);
    if (page.olderThan === null || !last || last.publishedAt < begin) return shown;
    after = page.olderThan;
  }
}

async function checkPublic({ begin, played, words }: Interleaving, rows: readonly Row[]): Promise<void> {
  const approved = new Set(played.flatMap((hand) => hand.approved));
  const comments = await readShownSince(begin);
  const known = new Set(rows.map(({ id }) => id));
  const shown = comments
    .filter(({ id }) => known.has(id))
    .flatMap(({ body, answer }) => [body, ...(answer ? [answer.body] : [])]);
  // Words of earlier interleavings were looked at then.
  const meanwhile = played.flatMap((hand) => hand.read).filter((text) => text.includes(words));
  for (const text of [...shown, ...meanwhile]) assert.ok(approved.has(text), `somebody approved “${text}”`);
  for (const row of rows) {
    const { id, status, publishedRevisionId, answer, revisions, alias, openSince } = row;
    const isPublic = comments.some((comment) => comment.id === id);
    assert.equal(isPublic, publishedRevisionId !== null, 'the thread and the row agree');
    if (isPublic) assert.ok(['published', 'held'].includes(status));
    if (status === 'published') assert.ok(isPublic, 'what is published is shown');
    if (status === 'erased')
      assert.ok(
        alias === '' && revisions.every(({ body, publicBody }) => body === '' && publicBody === null),
        'erased words are gone',
      );
    assert.deepEqual(
      openSince,
      openSinceOf({
        ...row,
        kind: row.kind as CommentKind,
        status: row.status as Status,
        answered: Boolean(answer?.publishedRevisionId),
      }),
      'what waits for an answer is kept up to date',
    );
    if (answer?.publishedRevisionId && status !== 'held') assert.ok(isPublic, 'no answer stands without its question');
  }
}

const replyKey = /^reply(?:-undone)?:/;

/** Never a success that did nothing, and nothing done that was not told. */
function checkDecisions(told: readonly Told[], decisions: readonly Decision[]): void {
  const keys = new Set(told.flatMap(({ key, outcome }) => (outcome === 'done' && key ? [key] : [])));
  const logged = decisions
    .filter(({ actorRole }) => actorRole !== 'reader')
    .map(({ idempotencyKey }) => idempotencyKey);
  // A reply in the practice's name is a message of its own, whose row hangs on the decision that wrote it or took it back.
  const [ofReplies, ofHands] = [
    logged.filter((key) => replyKey.test(key)),
    logged.filter((key) => !replyKey.test(key)),
  ];
  for (const key of ofReplies) assert.ok(keys.has(key.replace(replyKey, '')), `somebody was told of ${key}`);
  assert.deepEqual(
    [...keys].sort(),
    ofHands.sort(),
    'whoever was told that it was done finds it in the log, and nobody else does',
  );
  const reports = told.filter(({ deed, outcome }) => deed === 'report' && outcome === 'done').length;
  assert.ok(decisions.length - logged.length <= reports, 'a report is made by somebody');
}

interface Snapshot {
  status: Status;
  escalation: string | null;
  answerRevisionId: string | null;
}

/** How the comment stood at each version from `seen` on. */
function standingsFrom(seen: number, row: Row, decisions: readonly Decision[]): Snapshot[] {
  const own = decisions.filter(({ commentId, versionSeen }) => commentId === row.id && versionSeen >= seen);
  const now = {
    status: row.status as Status,
    escalation: row.escalation,
    answerRevisionId: row.answer?.publishedRevisionId ?? null,
  };
  return [...own.map(({ before }) => JSON.parse(before) as Snapshot), now];
}

/** Whoever lost is told who was first, or was not allowed to do it by the law. */
function checkTold(
  told: Told,
  accounts: readonly Account[],
  rows: readonly Row[],
  decisions: readonly Decision[],
): void {
  // Too many edits in an hour, or a machine with too little time: both are said, and nothing was done.
  if (['done', 'stored', 'wait', 'busy'].includes(told.outcome)) return;
  const what = JSON.stringify(told);
  const row = rows.find(({ id }) => id === told.commentId);
  assert.ok(row, what);
  const own = decisions.filter(({ commentId }) => commentId === row.id);
  if (told.outcome === 'already') {
    const { last } = told;
    assert.ok(last, `who was first is named: ${what}`);
    const nameOf = (id: string | null, role: string): string =>
      accounts.find((account) => account.id === id)?.name ?? (role === 'reader' ? 'A reader' : 'The writer');
    assert.ok(
      own.some(
        ({ action, at, actorId, actorRole }) =>
          action === last.action && at.getTime() === last.at && nameOf(actorId, actorRole) === last.by,
      ),
      `the winner is in the log: ${what}`,
    );
    return;
  }
  const standings = standingsFrom(told.version, row, decisions);
  const [seen] = standings;
  assert.ok(seen, what);
  if (told.outcome === 'stale') {
    const flags = { kind: 'question', complaint: false, answered: false, undoable: false } as const;
    const outrun = standings.length > 1;
    assert.ok(
      outrun || !allowed(seen.status, told.deed as WriterAction, 'writer', flags),
      `somebody was faster: ${what}`,
    );
    return;
  }
  if (told.deed === 'report') {
    assert.ok(['not-found', 'wait'].includes(told.outcome), what);
    return;
  }
  if (told.outcome === 'problems') {
    assert.ok(['undo', 'redact'].includes(told.deed), `nothing is wrong with the form: ${what}`);
    return;
  }
  assert.equal(told.outcome, 'not-found', what);
  checkNotTheirs(told, accounts, row, standings, own);
}

/** Not found is said to whom it is none of their matter, as it stood then or as it stood soon after, and to nobody else. */
function checkNotTheirs(
  told: Told,
  accounts: readonly Account[],
  row: Row,
  standings: readonly Snapshot[],
  own: readonly Decision[],
): void {
  const account = accounts.find(({ id }) => id === told.accountId);
  assert.ok(account, 'somebody decided');
  const viewer = makeViewer(account);
  const posts = { handle: viewer.physician, coAuthored: [] };
  const before = own.find(({ versionSeen }) => versionSeen === told.version - 1);
  const may = (snapshot: Snapshot): boolean => {
    const comment = { ...row, ...snapshot, kind: 'question' as const };
    const facts = {
      answered: snapshot.answerRevisionId !== null,
      ownAnswer: viewer.physician !== null && row.answer?.physician === viewer.physician,
      undoable: before !== undefined && before.action !== 'undo' && before.actorId === viewer.accountId,
    };
    return hindranceTo(standingOf(viewer, comment, posts), told.deed as StaffAction, comment, facts) === null;
  };
  const hidden = standings.some((snapshot) => standingOf(viewer, { ...row, ...snapshot }, posts) === 'stranger');
  assert.ok(hidden || !may(standings[0] as Snapshot), `they might have done it: ${JSON.stringify(told)}`);
}

/**
 * Whoever is on call is paged at once, and a second time for whatever was reported soon after. A report of what waits already
 * leaves no line in the log and is in a page all the same.
 */
function listPages(
  outboxRows: readonly { kind: string; dedupeKey: string }[],
  decisions: readonly Decision[],
  reports: number,
): string[] {
  const urgent = decisions.filter(({ actorRole, commentId, seq, revisionId, reason }) => {
    if (actorRole !== 'reader') return false;
    const earlier = decisions.filter((one) => one.commentId === commentId && one.seq < seq);
    return isUrgent(reason as ReportReason, isReapproved(earlier, reason as ReportReason, revisionId));
  }).length;
  const pages = outboxRows.filter(({ kind }) => kind === 'reported').map(({ dedupeKey }) => dedupeKey);
  assert.ok(pages.length >= Math.min(2, urgent), 'every urgent report is in a page');
  assert.ok(pages.length <= Math.min(2, reports), 'nobody is paged for nothing, or more than twice in so short a time');
  return pages;
}

/** Every mail that was promised is there once; those of decisions that were taken back were not sent, all others once. */
async function checkNotices(
  { begin }: Interleaving,
  rows: readonly Row[],
  decisions: readonly Decision[],
  mailed: readonly string[],
  reports: number,
): Promise<void> {
  // Whoever can answer is told at most once an hour, whatever was published and taken back meanwhile.
  const outboxRows = await database().outbox.findMany({
    where: { createdAt: { gte: begin }, kind: { not: 'open-waits' } },
  });
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  const promised = new Map<string, 'sent' | 'cancelled'>();
  for (const { id, action, actorRole, before, revisionId, at, idempotencyKey } of decisions) {
    // Whom a reply in the practice's name is for hears of the decision that wrote it.
    if (actorRole === 'writer' || action === 'undo' || replyKey.test(idempotencyKey)) continue;
    // An urgent report is in a page instead, which others may share: see listPages.
    if (actorRole === 'reader') promised.set(`waiting:${rows[0]?.physician}:${at.toISOString().slice(0, 13)}`, 'sent');
    // Danger that screening missed pages whoever is on call; what stood in front already does not.
    else if (action === 'urgency') {
      const { riskRank } = JSON.parse(before) as { riskRank: number };
      if (riskRank < riskRanks.urgent) promised.set(`urgent:${id}`, undone.has(id) ? 'cancelled' : 'sent');
    }
    // Words that were hidden while they were public, be it in the queue after a report.
    else if (
      action !== 'redact' ||
      (JSON.parse(before) as { publishedRevisionId: string | null }).publishedRevisionId === revisionId
    )
      promised.set(
        `${action === 'escalate' ? 'escalated' : 'news-for-writer'}:${id}`,
        undone.has(id) ? 'cancelled' : 'sent',
      );
  }
  for (const page of listPages(outboxRows, decisions, reports)) promised.set(page, 'sent');
  for (const { physician, createdAt } of rows)
    promised.set(`waiting:${physician}:${createdAt.toISOString().slice(0, 13)}`, 'sent');
  assert.deepEqual(
    outboxRows.map(({ dedupeKey, state }) => `${dedupeKey} ${state}`).sort(),
    [...promised].map((row) => row.join(' ')).sort(),
    'every promised mail is there once',
  );
  const sent = [...promised].flatMap(([key, state]) => (state === 'sent' ? [key] : []));
  // A delivery that was begun again is at least once: there the receiver tells by the key that it has the mail already.
  const again = new Set(outboxRows.flatMap(({ dedupeKey, attempts }) => (attempts > 1 ? [dedupeKey] : [])));
  const promisedMails = mailed.filter((id) => !id.startsWith('open-waits'));
  const whole = mailed.includes(begunAgain) ? [...new Set(promisedMails)] : promisedMails;
  const received = whole.filter((id, place) => id !== begunAgain && !(again.has(id) && whole.indexOf(id) < place));
  assert.deepEqual(received.sort(), sent.sort(), 'every mail is sent once, and none that was taken back');
}
