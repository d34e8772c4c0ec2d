/** Whoever holds a comment's receipt code is its writer. The only source of a Writer. */
import { keyedHash, randomCode, sameText, sha256 } from '@/lib/platform/crypto';
import type { Transaction } from '@/lib/platform/database/database';
import { readReceiptCode, receiptCodeLengths, writeReceiptCode } from './receipt-code';
import { findReceipt, insertReceipt } from './receipt-store';

declare const fromCode: unique symbol;

/** Proof that the request holds the code of this one comment. */
export interface Writer {
  readonly [fromCode]: true;
  readonly commentId: string;
}

const hashSecret = (salt: string, secret: string): string => keyedHash('receipt', `${salt}:${secret}`);

/** Null for a code that opens nothing, for whatever reason. */
export async function recogniseWriter(code: string): Promise<Writer | null> {
  const read = readReceiptCode(code);
  if (!read) return null;
  const receipt = await findReceipt(read.locator);
  // The same work is done for a locator that does not exist, so that time tells nothing.
  const matches = sameText(hashSecret(receipt?.salt ?? sha256(read.locator), read.secret), receipt?.secretHash ?? '');
  return receipt && matches ? ({ commentId: receipt.commentId } as Writer) : null;
}

/** The writer among the codes that a browser brought, for one comment. Codes of other comments are not looked at twice. */
export async function recogniseWriterOf(
  commentId: string,
  codes: readonly string[],
): Promise<{ writer: Writer; code: string } | null> {
  for (const code of codes) {
    const writer = await recogniseWriter(code);
    if (writer?.commentId === commentId) return { writer, code };
  }
  return null;
}

/** Makes one more receipt for a comment and gives its code, which is kept nowhere. */
export async function issueReceipt(tx: Transaction, commentId: string): Promise<string> {
  const locator = randomCode(receiptCodeLengths.locator);
  const secret = randomCode(receiptCodeLengths.secret);
  const salt = randomCode(26);
  await insertReceipt(tx, { locator, commentId, salt, secretHash: hashSecret(salt, secret) });
  return writeReceiptCode({ locator, secret });
}
