/**
 * The site's one secret: from the environment, else made on the first start and kept in a file that only its owner can read. The database
 * knows its fingerprint, so that no two machines use one database with two secrets.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyedHash } from '@/lib/platform/crypto';
import { env, replaceEnv } from '@/lib/platform/env';
import { hindranceOf } from '@/lib/platform/not-stored';

/**
 * Puts the secret where env() gives it. Losing the file signs everyone out and makes receipts of double sending and e-mail addresses
 * unreadable: so a second one is made for a database that somebody has used only when `anew` says so, and throws a sentence otherwise.
 * It also throws one when the database is used with another secret, unless `anew`.
 */
export async function loadSecret({ anew = false }: { anew?: boolean } = {}): Promise<string> {
  const secret = await findSecret(anew);
  replaceEnv({ NEXTAUTH_SECRET: secret });
  const known = anew ? null : await readFingerprint(env().DATABASE_URL);
  if (known !== null && known !== fingerprint()) throw new Error(another);
  return secret;
}

/** What the database is given of the secret; nobody finds the secret from it. */
const fingerprint = (): string => keyedHash('fingerprint', 'secret');

/** From now on the database takes no other secret. Call it once the tables are there and loadSecret has found nothing wrong. */
export async function keepFingerprint(now: Date): Promise<void> {
  const { findMark, setMark } = await import('./site-marks');
  if ((await findMark('secret')) !== fingerprint()) await setMark('secret', fingerprint(), now);
}

async function findSecret(anew: boolean): Promise<string> {
  const given = env().NEXTAUTH_SECRET;
  if (given !== '') return given;
  const file = path.join(env().DATA_DIR, 'secret');
  if (!existsSync(file)) {
    if (!anew && (await isUsed(env().DATABASE_URL))) throw new Error(lost(file));
    mkdirSync(env().DATA_DIR, { recursive: true });
    try {
      writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another program was faster: there is one secret, and it is theirs.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error(`The secret in ${file} is not whole: it needs at least 32 characters.`);
  return secret;
}

/** Whether anybody has an account or has written there. False for a database without tables, or none. */
const isUsed = async (url: string): Promise<boolean> =>
  (await readCell(url, 'SELECT 1 FROM "StaffAccount" UNION ALL SELECT 1 FROM "Comment" LIMIT 1')) !== null;

const readFingerprint = (url: string): Promise<string | null> =>
  readCell(url, 'SELECT "value" FROM "SiteMark" WHERE "name" = \'secret\'');

/** Null when there is no such row, no such table yet, or no database. */
async function readCell(url: string, sql: string): Promise<string | null> {
  // Loaded only now: the database's client is made by the first start.
  const { adapterFor, fileOf } = await import('./database');
  const database = fileOf(url);
  if (database !== null && !existsSync(database)) return null;
  const connection = await adapterFor(url).connect();
  try {
    const [row] = (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
    return row === undefined ? null : String(row[0]);
  } catch (error) {
    if (hindranceOf(error) !== null) throw error;
    return null;
  } finally {
    await connection.dispose();
  }
}

const another =
  'The database that DATABASE_URL names is used with another secret than this machine has. With two secrets, receipt codes, sign-in links and sealed e-mail addresses of one machine are void on the other. Give every machine the same: copy the file `secret` from the DATA_DIR of the one that runs, or set NEXTAUTH_SECRET to what is in it. If that secret is lost for good, `npm start -- --new-secret` makes this one the only one: then everyone signs in again, receipt codes that people wrote down open nothing, and e-mail addresses that they left cannot be read.';

const lost = (file: string): string =>
  `The secret is not in ${file}, but the database has been used with one. Put that file back, or set DATA_DIR to the folder that it is in, or set NEXTAUTH_SECRET to what was in it. If it is lost for good, \`npm start -- --new-secret\` makes another: then everyone signs in again, receipt codes that people wrote down open nothing, and e-mail addresses that they left cannot be read.`;
