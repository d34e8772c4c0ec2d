/** Walks the whole chain of decisions. */
import { chainStart, followChain, type ChainEnd } from './decision-chain';
import { listDecisionsAfter } from './comment-store';

/** Answers the end of an unbroken chain, or the first row that breaks it. */
export async function verifyLog(): Promise<ChainEnd | { brokenAt: number; because: string }> {
  let end: ChainEnd = { seq: 0, hash: chainStart };
  for (;;) {
    const rows = await listDecisionsAfter(end.seq, 1000);
    if (rows.length === 0) return end;
    const followed = followChain(end, rows);
    if ('brokenAt' in followed) return followed;
    end = followed;
  }
}
