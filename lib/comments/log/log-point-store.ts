/** Where keyed hashes begin in the log of decisions, and what readers saw then of whatever was decided before. */
import { database, type Transaction } from '@/lib/platform/database/database';
import { chainStart, type PlainUntil } from './decision-chain';
import { sealLog } from './log-seal';
import { hashShown } from './shown-words';

const decisions = 'decisions';
const atOnce = 500;

const sealOfPoint = (seq: number, hash: string, at: Date): string =>
  sealLog(JSON.stringify(['point', decisions, seq, hash, at.getTime()]));

const sealOfBaseline = (commentId: string, status: string, shown: string | null): string =>
  sealLog(JSON.stringify(['baseline', commentId, status, shown]));

const everythingShown = {
  revisions: { orderBy: { number: 'asc' } },
  answer: { include: { revisions: { orderBy: { number: 'asc' } } } },
} as const;

export async function findShownHash(tx: Transaction, commentId: string): Promise<string | null> {
  const comment = await tx.comment.findUniqueOrThrow({ where: { id: commentId }, include: everythingShown });
  return hashShown(comment, sealLog);
}

/** Null when there is no point, or it was not made with the site's key. */
export async function findPlainUntil(): Promise<PlainUntil | null> {
  const point = await database().logPoint.findUnique({ where: { log: decisions } });
  return point?.seal === (point && sealOfPoint(point.seq, point.hash, point.at)) ? point : null;
}

/** Writes down up to where the log was made by the older rule, once: on a new site that is its start. Call under lockChain. */
export async function ensureLogPoint(tx: Transaction, now: Date): Promise<void> {
  if (await tx.logPoint.findUnique({ where: { log: decisions }, select: { log: true } })) return;
  const last = await tx.decision.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  const [seq, hash] = [last?.seq ?? 0, last?.hash ?? chainStart];
  await tx.logPoint.create({ data: { log: decisions, seq, hash, at: now, seal: sealOfPoint(seq, hash, now) } });
}

/**
 * What readers see of the next few comments, as it is found, where nobody has decided about them since keyed hashes began: the log cannot
 * say more about it. `after` is where the few before ended, null for wherever any process ended; gives where these end, null at the
 * end of all. Call under lockChain.
 */
export async function insertBaselines(tx: Transaction, after: string | null, most: number): Promise<string | null> {
  const last = await tx.logBaseline.findFirst({ orderBy: { commentId: 'desc' }, select: { commentId: true } });
  const next = await tx.comment.findMany({
    where: { id: { gt: after ?? last?.commentId ?? '' } },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, decisions: { select: { rule: true } } },
  });
  const ids = next
    .filter(({ decisions }) => decisions.length > 0 && decisions.every(({ rule }) => rule === null))
    .map(({ id }) => id);
  const known = await tx.logBaseline.findMany({ where: { commentId: { in: ids } }, select: { commentId: true } });
  const done = new Set(known.map(({ commentId }) => commentId));
  const rows = await tx.comment.findMany({
    where: { id: { in: ids.filter((id) => !done.has(id)) } },
    include: everythingShown,
  });
  await tx.logBaseline.createMany({
    data: rows.map((row) => {
      const shown = hashShown(row, sealLog);
      return { commentId: row.id, status: row.status, shown, seal: sealOfBaseline(row.id, row.status, shown) };
    }),
  });
  return next.length === most ? (next.at(-1)?.id ?? null) : null;
}

/** Comments with what readers see of them and all that was decided, in the order of ids; or one alone. */
export async function listJudged(after: string, only: string | null = null) {
  const rows = await database().comment.findMany({
    where: only === null ? { id: { gt: after } } : { id: only },
    orderBy: { id: 'asc' },
    take: atOnce,
    include: {
      ...everythingShown,
      decisions: {
        orderBy: { seq: 'asc' },
        select: { seq: true, fromStatus: true, toStatus: true, rule: true, shown: true },
      },
    },
  });
  const baselines = await database().logBaseline.findMany({ where: { commentId: { in: rows.map(({ id }) => id) } } });
  const found = new Map(baselines.map((row) => [row.commentId, row]));
  return rows.map((row) => {
    const baseline = found.get(row.id);
    const isOurs = baseline?.seal === sealOfBaseline(row.id, baseline?.status ?? '', baseline?.shown ?? null);
    return { row, shown: hashShown(row, sealLog), baseline: baseline && isOurs ? baseline : null };
  });
}

export async function findLogHead(): Promise<{ seq: number; hash: string }> {
  const last = await database().decision.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  return last ?? { seq: 0, hash: chainStart };
}

export async function hasHash(hash: string): Promise<boolean> {
  return (await database().decision.findUnique({ where: { hash }, select: { seq: true } })) !== null;
}
