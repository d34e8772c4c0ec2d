/** Walks the whole chain of decisions, and compares everything that readers see with what the last decision left for them. */
import { lockChain, transaction } from '@/lib/platform/database/database';
import { type ChainEnd, chainStart, followChain } from './decision-chain';
import { listDecisionsAfter } from './decision-chain-store';
import { findPlainUntil, listJudged } from './log-point-store';
import { sealLog } from './log-seal';
import { isOldLogSealed } from './seal-old-log';

interface Broken {
  brokenAt: number;
  because: string;
}

/** Gives the end of an unbroken chain, or the first row that breaks it, or whose comment is not as that row left it. */
export async function verifyLog(): Promise<ChainEnd | Broken> {
  const end = await verifyChain();
  return 'brokenAt' in end ? end : ((await findChanged()) ?? end);
}

async function verifyChain(): Promise<ChainEnd | Broken> {
  let end: ChainEnd = { seq: 0, hash: chainStart };
  const plain = await findPlainUntil();
  for (;;) {
    const rows = await listDecisionsAfter(end.seq, 1000);
    if (rows.length === 0) {
      if (plain === null || end.seq >= plain.seq) return end;
      return { brokenAt: end.seq + 1, because: 'this row is missing' };
    }
    if (plain === null)
      return {
        brokenAt: 1,
        because: 'it is not written down where keyed hashes begin, or not with this site’s secret',
      };
    const followed = followChain(end, rows, sealLog, plain);
    if ('brokenAt' in followed) return followed;
    end = followed;
  }
}

async function findChanged(): Promise<Broken | null> {
  const sealed = await isOldLogSealed();
  for (let after = ''; ;) {
    const judged = await listJudged(after);
    for (const one of judged) {
      if (!faultOf(one, sealed)) continue;
      // The site may run meanwhile: a fault is one that is still there when nothing is being decided.
      const again = await transaction(async (tx) => {
        await lockChain(tx);
        return listJudged('', one.row.id);
      });
      const fault = again[0] && faultOf(again[0], sealed);
      if (fault) return fault;
    }
    const last = judged.at(-1);
    if (!last) return null;
    after = last.row.id;
  }
}

/** Null when readers see of it what was approved, and its state is where its decisions lead. */
function faultOf(
  { row, shown, baseline }: Awaited<ReturnType<typeof listJudged>>[number],
  sealed: boolean,
): Broken | null {
  let status = 'held';
  for (const decision of row.decisions) {
    if (decision.fromStatus !== status)
      return { brokenAt: decision.seq, because: 'it does not begin where the decision before it led' };
    status = decision.toStatus;
  }
  const last = row.decisions.at(-1);
  const brokenAt = last?.seq ?? 0;
  // What was decided before keyed hashes is taken as it was found when they began.
  if (last?.rule !== null && row.status !== status)
    return { brokenAt, because: `message ${row.id} is not in the state that it led to` };
  const left = last?.rule === null ? baseline : { status, shown: last?.shown ?? null };
  if (!left)
    return {
      brokenAt,
      because: sealed
        ? `what readers saw of message ${row.id} was not written down`
        : 'what readers saw then is still being written down; let the site run for a while and ask again',
    };
  if (left.status !== row.status || left.shown !== shown)
    return { brokenAt, because: `what readers see of message ${row.id} is not what was approved` };
  return null;
}
