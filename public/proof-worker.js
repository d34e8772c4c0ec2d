// Does the sum that a challenge asks for, in a thread of its own: derives keys from one number after another until one begins as asked.
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const hexOf = (given) => Array.from(given, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function deriveInBrowser(password, salt, cost, keyLength) {
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost };
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits(rule, key, keyLength * 8));
}

async function solve({ nonce, salt, cost, keyLength, keyPrefix }) {
  // Over plain http a browser keeps its own cryptography from the page.
  if (!globalThis.crypto?.subtle) importScripts('/proof-plain.js');
  const derive = globalThis.crypto?.subtle ? deriveInBrowser : self.deriveHere;
  const password = new Uint8Array([...bytes(nonce), 0, 0, 0, 0]);
  const places = new DataView(password.buffer);
  for (let counter = 0; ; counter += 1) {
    places.setUint32(password.length - 4, counter);
    const derivedKey = hexOf(await derive(password, bytes(salt), cost, keyLength));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

self.onmessage = async ({ data }) => self.postMessage(await solve(data));
