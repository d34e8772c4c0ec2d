/** Receipts in the database: only what proves a code, never the code. */
import { database, type Transaction } from '@/lib/platform/database/database';

export async function insertReceipt(
  tx: Transaction,
  receipt: { locator: string; commentId: string; salt: string; secretHash: string },
): Promise<void> {
  await tx.receipt.create({ data: receipt });
}

export function findReceipt(locator: string) {
  return database().receipt.findUnique({ where: { locator } });
}
