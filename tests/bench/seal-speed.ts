/** A site whose logs began before keyed hashes is started: how long covering them takes, and how long anyone waits for it meanwhile. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { chainStart, hashDecision } from '@/lib/comments/log/decision-chain';
import { sealLog } from '@/lib/comments/log/log-seal';
import { beginKeyedLog, sealOldLogs } from '@/lib/comments/log/seal-old-log';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { database, transaction } from '@/lib/platform/database/database';
import { aComment } from '../support/builders';
import { noon } from '../support/moments';
import { timed } from './timed';
import { withPractice } from './with-practice';

const atOnce = 1000;
const idOf = (kind: string, number: number): string => `01${kind}${String(number).padStart(23, '0')}`;

/** Two decisions about each message, with plain hashes, and two readings of it. */
async function fillOldLogs(decisions: number): Promise<void> {
  const { id } = await aComment();
  const like = await database().comment.findUniqueOrThrow({ where: { id } });
  let [seq, previousHash] = [0, chainStart];
  const decide = (commentId: string, revisionId: string, from: string, to: string) => {
    seq += 1;
    const row = {
      ...{ seq, id: idOf('D', seq), commentId, revisionId, answerRevisionId: null, action: 'publish' },
      ...{ fromStatus: from, toStatus: to, versionSeen: 1, before: '{}', actorId: 'bench', actorRole: 'staff' },
      ...{ reason: null, noteId: null, undoes: null, rule: null, shown: null, at: noon, previousHash },
      idempotencyKey: idOf('K', seq),
    };
    previousHash = hashDecision(row, sealLog);
    return { ...row, hash: previousHash };
  };
  for (let number = 0; number < decisions / 2; number += atOnce) {
    const ids = Array.from({ length: atOnce }, (_, index) => [idOf('C', number + index), idOf('R', number + index)]);
    await transaction(async (tx) => {
      await tx.comment.createMany({
        data: ids.map(([commentId = '', revisionId = '']) => ({
          ...{ ...like, id: commentId, submissionKey: commentId, alias: commentId, aliasFold: commentId.toLowerCase() },
          ...{ status: 'published', currentRevisionId: revisionId, publishedRevisionId: revisionId, publishedAt: noon },
        })),
      });
      await tx.commentRevision.createMany({
        data: ids.map(([commentId = '', revisionId = '']) => ({
          ...{ id: revisionId, commentId, number: 1, findings: '[]', createdAt: noon },
          body: 'Is it usual to feel tired after the evening tablet, or is that something else?',
        })),
      });
      await tx.decision.createMany({
        data: ids.flatMap(([commentId = '', revisionId = '']) => [
          decide(commentId, revisionId, 'held', 'held'),
          decide(commentId, revisionId, 'held', 'published'),
        ]),
      });
      await tx.accessRecord.createMany({
        data: ids.flatMap(([commentId = '']) =>
          ['preview', 'read'].map((action) => ({ action, accountId: 'bench', commentId, at: noon })),
        ),
      });
    });
  }
}

interface SealSpeed {
  decisions: number;
  readings: number;
  /** Until a server may listen. */
  beginMilliseconds: number;
  /** Beside that server. */
  sealSeconds: number;
  /** What somebody else's write waited meanwhile, and the longest that the process did not answer. */
  writeP50: number;
  writeP95: number;
  writeMost: number;
  silenceMost: number;
  verifySeconds: number;
}

export function measureSealing(kind: 'sqlite' | 'postgresql', decisions: number): Promise<SealSpeed> {
  return withPractice(kind, async () => {
    await fillOldLogs(decisions);
    const readings = await database().accessRecord.count();
    const [beginMilliseconds] = await timed(1, () => beginKeyedLog(noon));
    const silence = monitorEventLoopDelay({ resolution: 5 });
    silence.enable();
    let [sealed, turn] = [false, 0];
    const sealing = timed(1, () => sealOldLogs(noon)).finally(() => (sealed = true));
    const waits: number[] = [];
    while (!sealed) {
      const before = performance.now();
      turn += 1;
      await transaction((tx) => tx.rateWindow.deleteMany({ where: { keyHash: String(turn) } }));
      waits.push(performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const [sealMilliseconds] = await sealing;
    silence.disable();
    waits.sort((one, other) => one - other);
    const at = (share: number): number => Math.round(waits[Math.floor((waits.length - 1) * share)] ?? 0);
    const [verifyMilliseconds] = await timed(1, async () => {
      const end = await verifyLog();
      if (!('seq' in end)) throw new Error(`the log is not whole: ${end.because}`);
    });
    return {
      decisions,
      readings,
      beginMilliseconds,
      sealSeconds: Math.round(sealMilliseconds / 100) / 10,
      writeP50: at(0.5),
      writeP95: at(0.95),
      writeMost: at(1),
      silenceMost: Math.round(silence.max / 1e6),
      verifySeconds: Math.round(verifyMilliseconds / 100) / 10,
    };
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [kind = 'sqlite', decisions = '100000'] = process.argv.slice(2);
  console.table(await measureSealing(kind === 'postgresql' ? 'postgresql' : 'sqlite', Number(decisions)));
  process.exit(0);
}
