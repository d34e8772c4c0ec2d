/** Random codes, keyed hashes and sealed texts. Every key is derived from the site's one secret, by purpose. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { crockford } from '@/lib/shared/ids';
import { env } from './env';

type Purpose =
  | 'submission'
  | 'network'
  | 'contact'
  | 'following'
  | 'receipt'
  | 'confirmation'
  | 'device'
  | 'proof'
  | 'address'
  | 'recovery'
  | 'actions'
  | 'fingerprint'
  | 'log';

function keyFor(purpose: Purpose): Buffer {
  const secret = env().NEXTAUTH_SECRET;
  if (secret === '') throw new Error('NEXTAUTH_SECRET is not set: `npm start` makes one and keeps it');
  return Buffer.from(hkdfSync('sha256', secret, 'bedside', purpose, 32));
}

/** With which forms are sealed and named: the same for every build of one site, so that a page which an older build made still works. */
export function actionKey(): string {
  return keyFor('actions').toString('base64');
}

/** `length` characters of 5 random bits each. */
export function randomCode(length: number): string {
  return Array.from(randomBytes(length), (byte) => crockford[byte % 32]).join('');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A number that differs when the words differ: 48 bits, never 0. */
export function hashNumber(text: string): number {
  return Number.parseInt(sha256(text).slice(0, 12), 16) || 1;
}

/** A hash that nobody can make or check without the site's secret. */
export function keyedHash(purpose: Purpose, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text).digest('hex');
}

/** Compares in a time that does not depend on where two texts differ. */
export function sameText(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());
}

/** AES-256-GCM; the result is text (base64url) and differs each time. */
export function seal(purpose: Purpose, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The text that was sealed. Throws when it was changed or the secret is another one. */
export function unseal(purpose: Purpose, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
