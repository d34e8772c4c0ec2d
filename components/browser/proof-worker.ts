// Does the sum that a challenge asks for, in a thread of its own: derives keys from one number after another until one begins as asked.
type Bytes = Uint8Array<ArrayBuffer>;
export type Derive = (password: Bytes, salt: Bytes, cost: number, keyLength: number) => Bytes | Promise<Bytes>;

/** What this thread has of `self`; proof-plain.ts adds the last. */
export interface ProofThread {
  onmessage: (message: { data: Sum }) => Promise<void>;
  postMessage: (solution: unknown) => void;
  deriveHere?: Derive;
}
interface Sum {
  nonce: string;
  salt: string;
  cost: number;
  keyLength: number;
  keyPrefix: string;
}
declare function importScripts(address: string): void;
declare const self: ProofThread;

const bytes = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hexOf = (given: Bytes) => Array.from(given, (byte) => byte.toString(16).padStart(2, '0')).join('');

const deriveInBrowser: Derive = async (password, salt, cost, keyLength) => {
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost };
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits(rule, key, keyLength * 8));
};

async function solve({ nonce, salt, cost, keyLength, keyPrefix }: Sum) {
  // Over plain http a browser keeps its own cryptography from the page.
  if (!globalThis.crypto?.subtle) importScripts('/proof-plain.js');
  const derive = globalThis.crypto?.subtle ? deriveInBrowser : self.deriveHere;
  if (!derive) throw new Error('no sum');
  const password = new Uint8Array([...bytes(nonce), 0, 0, 0, 0]);
  const places = new DataView(password.buffer);
  for (let counter = 0; ; counter += 1) {
    places.setUint32(password.length - 4, counter);
    const derivedKey = hexOf(await derive(password, bytes(salt), cost, keyLength));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

self.onmessage = async ({ data }) => self.postMessage(await solve(data));
