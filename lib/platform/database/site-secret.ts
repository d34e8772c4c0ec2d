/** The site's one secret: from the environment, else made on the first start and kept in a file that only its owner can read. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env, replaceEnv } from '@/lib/platform/env';
import { hindranceOf } from '@/lib/platform/not-stored';

/**
 * Puts the secret where env() gives it. Losing the file signs everyone out and makes receipts of double sending and e-mail addresses
 * unreadable: so a second one is made for a database that somebody has used only when `anew` says so, and throws a sentence otherwise.
 */
export async function loadSecret({ anew = false }: { anew?: boolean } = {}): Promise<string> {
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
  replaceEnv({ NEXTAUTH_SECRET: secret });
  return secret;
}

/** Whether anybody has an account or has written there. False for a database without tables, or none. */
async function isUsed(url: string): Promise<boolean> {
  // Loaded only now: the database's client is made by the first start.
  const { adapterFor, fileOf } = await import('./database');
  const database = fileOf(url);
  if (database !== null && !existsSync(database)) return false;
  const connection = await adapterFor(url).connect();
  const sql = 'SELECT 1 FROM "StaffAccount" UNION ALL SELECT 1 FROM "Comment" LIMIT 1';
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows.length > 0;
  } catch (error) {
    if (hindranceOf(error) !== null) throw error;
    return false;
  } finally {
    await connection.dispose();
  }
}

const lost = (file: string): string =>
  `The secret is not in ${file}, but the database has been used with one. Put that file back, or set DATA_DIR to the folder that it is in, or set NEXTAUTH_SECRET to what was in it. If it is lost for good, \`npm start -- --new-secret\` makes another: then everyone signs in again, receipt codes that people wrote down open nothing, and e-mail addresses that they left cannot be read.`;
