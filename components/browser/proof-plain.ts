// The sum of proof-worker.js where a browser keeps its own cryptography from the page, which it does over plain http: a few times slower.
// SHA-256 (FIPS 180-4); the constants are the first 32 bits of the fractional parts of cube and square roots of the first primes.
import type { Derive, ProofThread } from './proof-worker';

declare const self: ProofThread;
type Eight = [number, number, number, number, number, number, number, number];

const primes: number[] = [];
for (let number = 2; primes.length < 64; number += 1) if (primes.every((prime) => number % prime)) primes.push(number);
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const beginning = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const words = new Int32Array(64);

/** Mixes a block of 16 words into a state of 8. */
function mix(state: Int32Array, block: Int32Array): Int32Array {
  words.set(block);
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [words[i - 15]!, words[i - 2]!];
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = (words[i - 16]! + low + words[i - 7]! + high) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < 64; i += 1) {
    const one = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const other = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const first = (h + one + ((e & f) ^ (~e & g)) + rounds[i]! + words[i]!) | 0;
    const second = (other + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
  return state;
}

/** The last block of a message: what is left of it, a mark, and how long everything was. */
function lastBlock(left: readonly number[], lengthBefore: number): Int32Array {
  const block = new DataView(new ArrayBuffer(64));
  left.forEach((byte, place) => block.setUint8(place, byte));
  block.setUint8(left.length, 128);
  block.setUint32(60, (lengthBefore + left.length) * 8);
  return Int32Array.from({ length: 16 }, (_, place) => block.getInt32(place * 4));
}

/** PBKDF2 (RFC 8018) for a key of up to 32 bytes, a password of up to 64 and a salt of up to 51: what our challenges ask for. */
const deriveHere: Derive = (password, salt, cost, keyLength) => {
  if (keyLength > 32 || password.length > 64 || salt.length > 51) throw new Error('not a sum of ours');
  const padded = (sign: number) => {
    const block = new DataView(new ArrayBuffer(64));
    for (let place = 0; place < 64; place += 1) block.setUint8(place, (password[place] ?? 0) ^ sign);
    return mix(
      beginning.slice(),
      Int32Array.from({ length: 16 }, (_, place) => block.getInt32(place * 4)),
    );
  };
  const [inner, outer] = [padded(0x36), padded(0x5c)];
  // A digest of 8 words as a last block: the mark, and 64 bytes before it and 32 of its own.
  const block = new Int32Array(16);
  block[8] = 1 << 31;
  block[15] = 96 * 8;
  const [within, state, key] = [new Int32Array(8), new Int32Array(8), new Int32Array(8)];
  const finish = () => {
    block.set(within);
    state.set(outer);
    mix(state, block);
    for (let place = 0; place < 8; place += 1) key[place]! ^= state[place]!;
  };
  within.set(inner);
  mix(within, lastBlock([...salt, 0, 0, 0, 1], 64));
  finish();
  for (let turn = 1; turn < cost; turn += 1) {
    block.set(state);
    within.set(inner);
    mix(within, block);
    finish();
  }
  const derived = new DataView(new ArrayBuffer(32));
  key.forEach((word, place) => derived.setInt32(place * 4, word));
  return new Uint8Array(derived.buffer).slice(0, keyLength);
};

self.deriveHere = deriveHere;
