/** Opens a message by the code that someone typed, and says what is wrong with a code that opens nothing. */
import { transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { type CodeFault, findCodeFault, readReceiptCode, writeReceiptCode } from './receipt-code';
import { recogniseWriter } from './recognise-writer';

/** Codes that could be ours but open nothing. Nobody mistypes that many; a guess has one chance in 2^60. */
const guesses: Limit = { name: 'open-receipt', times: 20, windowSeconds: 10 * 60 };

type Opened =
  { kind: 'open'; commentId: string; code: string } | CodeFault | { kind: 'unknown' } | { kind: 'wait'; until: Date };

export async function openReceipt(typed: string, network: string, now: Date): Promise<Opened> {
  const fault = findCodeFault(typed);
  if (fault) return fault;
  const until = await transaction((tx) => countUse(tx, guesses, network, now));
  if (until) return { kind: 'wait', until };
  const writer = await recogniseWriter(typed);
  const read = readReceiptCode(typed);
  if (!writer || !read) return { kind: 'unknown' };
  return { kind: 'open', commentId: writer.commentId, code: writeReceiptCode(read) };
}
