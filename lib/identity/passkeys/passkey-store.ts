/** Passkeys, what devices were asked to sign, and recovery codes, in the database. Knows hashes, never a challenge or a code. */
import { ulid } from 'ulid';
import { database, type Db, type Transaction } from '@/lib/platform/database/database';

export interface PasskeyRow {
  id: string;
  accountId: string;
  credentialId: string;
  publicKey: string;
  counter: bigint;
  transports: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export function listPasskeys(accountId: string, db: Db = database()): Promise<PasskeyRow[]> {
  return db.passkey.findMany({ where: { accountId }, orderBy: { id: 'asc' } });
}

export function findPasskey(tx: Transaction, credentialId: string) {
  return tx.passkey.findUnique({ where: { credentialId }, include: { account: true } });
}

export async function insertPasskey(tx: Transaction, row: Omit<PasskeyRow, 'id' | 'lastUsedAt'>): Promise<void> {
  await tx.passkey.create({ data: { id: ulid(row.createdAt.getTime()), ...row } });
}

/** False when the device's count is not what it was: somebody else has used the same answer or a copy meanwhile. */
export async function recordPasskeyUse(tx: Transaction, row: PasskeyRow, counter: number, now: Date): Promise<boolean> {
  const { id, counter: seen } = row;
  const data = { counter: BigInt(counter), lastUsedAt: now };
  return (await tx.passkey.updateMany({ where: { id, counter: seen }, data })).count === 1;
}

/** False when it is not the account's. */
export async function recordPasskeyName(
  tx: Transaction,
  accountId: string,
  id: string,
  name: string,
): Promise<boolean> {
  return (await tx.passkey.updateMany({ where: { id, accountId }, data: { name } })).count === 1;
}

export async function removePasskey(tx: Transaction, accountId: string, id: string): Promise<boolean> {
  return (await tx.passkey.deleteMany({ where: { id, accountId } })).count === 1;
}

/** With the codes that stand in for them. How many passkeys there were. */
export async function removeEveryPasskey(tx: Transaction, accountId: string): Promise<number> {
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  return (await tx.passkey.deleteMany({ where: { accountId } })).count;
}

export async function insertChallenge(
  tx: Transaction,
  challenge: { id: string; accountId: string | null; expiresAt: Date },
  now: Date,
): Promise<void> {
  await tx.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.passkeyChallenge.create({ data: challenge });
}

/** True once, in its time, and for whom it was made. */
export async function spendChallenge(
  tx: Transaction,
  challenge: { id: string; accountId: string | null },
  now: Date,
): Promise<boolean> {
  return (await tx.passkeyChallenge.deleteMany({ where: { ...challenge, expiresAt: { gt: now } } })).count === 1;
}

/** In place of all that there were. */
export async function replaceCodes(tx: Transaction, accountId: string, hashes: string[], now: Date): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ codeHash, accountId, createdAt: now })) });
}

export async function spendCode(tx: Transaction, accountId: string, codeHash: string, now: Date): Promise<boolean> {
  const where = { codeHash, accountId, usedAt: null };
  return (await tx.recoveryCode.updateMany({ where, data: { usedAt: now } })).count === 1;
}

export function countCodes(accountId: string, db: Db = database()): Promise<number> {
  return db.recoveryCode.count({ where: { accountId, usedAt: null } });
}

/** The session that has just added a passkey has shown one. */
export async function recordSessionWay(tx: Transaction, accountId: string, tokenHash: string): Promise<void> {
  await tx.staffSession.updateMany({ where: { accountId, tokenHash }, data: { way: 'passkey' } });
}
