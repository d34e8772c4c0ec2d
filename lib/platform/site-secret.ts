/** The site's one secret: from the environment, else made on the first start and kept in a file that only its owner can read. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env, replaceEnv } from './env';

/** Puts the secret where env() answers it. Losing the file signs everyone out and makes receipts of double sending and e-mail addresses unreadable. */
export function loadSecret(): string {
  const given = env().NEXTAUTH_SECRET;
  if (given !== '') return given;
  const file = path.join(env().DATA_DIR, 'secret');
  if (!existsSync(file)) {
    mkdirSync(env().DATA_DIR, { recursive: true });
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  const secret = readFileSync(file, 'utf8').trim();
  replaceEnv({ NEXTAUTH_SECRET: secret });
  return secret;
}
