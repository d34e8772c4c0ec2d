/** The messages whose codes this browser holds. Reads the cookie of the request; the rest is read-receipt's. */
import { cookies } from 'next/headers';
import { readReceipt, type ReceiptView } from './read-receipt';
import { readCodes, receiptCookie } from './receipt-cookie';
import { recogniseWriter, recogniseWriterOf } from './recognise-writer';

/** The codes of the browser that sent the request. */
export async function codesHere(): Promise<string[]> {
  return readCodes((await cookies()).get(receiptCookie)?.value);
}

/** Newest first; codes that open nothing are passed over. */
export async function readDeviceReceipts(): Promise<ReceiptView[]> {
  const writers = await Promise.all((await codesHere()).map(recogniseWriter));
  const ids = new Map(writers.flatMap((writer) => (writer ? [[writer.commentId, writer] as const] : [])));
  return (await Promise.all([...ids.values()].map(readReceipt))).filter((receipt) => receipt !== null);
}

/** Null when this browser holds no code for that message, or there is no such message. */
export async function findDeviceReceipt(commentId: string): Promise<{ receipt: ReceiptView; code: string } | null> {
  const found = await recogniseWriterOf(commentId, await codesHere());
  const receipt = found && (await readReceipt(found.writer));
  return receipt ? { receipt, code: found.code } : null;
}

/** The language of the newest message whose code this browser holds; null when it holds none. */
export async function readDeviceLanguage(): Promise<string | null> {
  return (await readDeviceReceipts())[0]?.language ?? null;
}

/** The alias under which this browser wrote beneath a post last; empty when it did not, or has forgotten. */
export async function findAliasHere(slug: string): Promise<string> {
  return (await readDeviceReceipts()).find(({ post, alias }) => post?.slug === slug && alias !== '')?.alias ?? '';
}
