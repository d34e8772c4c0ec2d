/** How long it takes to store a message and to decide about one, through the deeds, on a database on disk. */
import { ulid } from 'ulid';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { hashDecision } from '@/lib/comments/log/decision-chain';
import { sealLog } from '@/lib/comments/log/log-seal';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { database, transaction } from '@/lib/platform/database/database';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { aDecision, aForm, seen } from '../support/builders';
import type { Practice } from '../support/viewers';
import { withPractice } from './with-practice';

export interface DeedSpeed {
  submitP50: number;
  submitP95: number;
  decideP50: number;
  decideP95: number;
  /** Seconds, for 10,000 rows of the log. */
  verifyLogSeconds: number;
}

const times = 300;

const logRows = 10_000;

/** A log of that many rows about its last message, chained as the product chains it, in one step: deciding so often would take minutes. */
async function fillLog(): Promise<void> {
  const last = await database().decision.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  const rows: (typeof last)[] = [last];
  for (let seq = last.seq + 1; seq <= logRows; seq += 1) {
    const before = rows.at(-1) ?? last;
    const ids = { id: ulid(), idempotencyKey: ulid() };
    const row = { ...last, ...ids, seq, fromStatus: last.toStatus, previousHash: before.hash };
    rows.push({ ...row, hash: hashDecision(row, sealLog) });
  }
  for (let from = 1; from < rows.length; from += 1000)
    await transaction((tx) => tx.decision.createMany({ data: rows.slice(from, from + 1000) }));
}

async function timeLog(): Promise<number> {
  await fillLog();
  const before = performance.now();
  const end = await verifyLog();
  if (!('seq' in end) || end.seq !== logRows) throw new Error(`the log is not whole: ${JSON.stringify(end)}`);
  return Math.round(performance.now() - before) / 1000;
}

const percentile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;

async function timed<Result>(into: number[], work: () => Promise<Result>): Promise<Result> {
  const before = performance.now();
  const result = await work();
  into.push(performance.now() - before);
  return result;
}

async function measure(practice: Practice): Promise<DeedSpeed> {
  const [submits, decisions]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    // Slower than people may write together: see the ceiling for everyone.
    const now = new Date(Date.now() - (times - turn) * 60_000);
    const form = aForm({
      alias: '',
      message: `Is it usual to feel tired after the evening tablet, or is that something else? Number ${turn}`,
    });
    const sender = { network: `10.0.${Math.floor(turn / 200)}.${turn % 200}`, codes: [] };
    const stored = await timed(submits, () => submitComment(form, sender, now));
    if (stored.kind !== 'stored') throw new Error(`not stored: ${stored.kind}`);
    const decision = aDecision(await seen(stored.commentId), 'publish');
    const decided = await timed(decisions, () => decideComment(practice.desk, decision, now));
    if (decided.kind !== 'done') throw new Error(`not decided: ${decided.kind}`);
  }
  const verifyLogSeconds = await timeLog();
  const [submit, decide] = [submits, decisions].map((list) => list.sort((one, other) => one - other)) as [
    number[],
    number[],
  ];
  return {
    submitP50: percentile(submit, 0.5),
    submitP95: percentile(submit, 0.95),
    decideP50: percentile(decide, 0.5),
    decideP95: percentile(decide, 0.95),
    verifyLogSeconds,
  };
}

/** Milliseconds, over 300 messages one after another, each published by staff; then the walk along a log of 10,000 rows. */
export function measureDeeds(kind: 'sqlite' | 'postgresql'): Promise<DeedSpeed> {
  return withPractice(kind, measure);
}
