/** Changes of accounts' addresses in the database: asked for, then confirmed. Knows no token. */
import { ulid } from 'ulid';
import { database, type Transaction } from '@/lib/platform/database/database';

export interface AddressChange {
  id: string;
  accountId: string;
  oldEmail: string;
  newEmail: string;
  createdAt: Date;
  expiresAt: Date;
  confirmedAt: Date | null;
}

/** The latest alone may be confirmed: earlier ones of the account that were not are taken away. */
export async function insertAddressChange(tx: Transaction, change: Omit<AddressChange, 'id'>): Promise<AddressChange> {
  await tx.addressChange.deleteMany({ where: { accountId: change.accountId, confirmedAt: null } });
  return tx.addressChange.create({ data: { id: ulid(change.createdAt.getTime()), ...change } });
}

export function findAddressChange(id: string): Promise<AddressChange | null> {
  return database().addressChange.findUnique({ where: { id } });
}

/** False when it was confirmed already, or another one was asked for since. */
export async function recordConfirmed(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.addressChange.updateMany({
    where: { id, confirmedAt: null, expiresAt: { gt: now } },
    data: { confirmedAt: now },
  });
  return count === 1;
}

/**
 * Gives the account its new address and ends its sessions but the one named, with every link that was sent to either address. False
 * when the account has another address by now, was disabled, or someone else has the new one.
 */
export async function recordAddress(
  tx: Transaction,
  { accountId, oldEmail, newEmail }: AddressChange,
  keptSession: string | null,
): Promise<boolean> {
  if (await tx.staffAccount.findUnique({ where: { email: newEmail }, select: { id: true } })) return false;
  const { count } = await tx.staffAccount.updateMany({
    where: { id: accountId, email: oldEmail },
    data: { email: newEmail },
  });
  if (count === 0) return false;
  await tx.staffSession.deleteMany({ where: { accountId, tokenHash: { not: keptSession ?? '' } } });
  await tx.signInToken.deleteMany({ where: { identifier: { in: [oldEmail, newEmail] } } });
  return true;
}
