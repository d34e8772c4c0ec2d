/**
 * Which addresses the build made, and what each is: a page, which may be sent forms, or a document made by a route of its own.
 * Read once at start from what the build wrote down. Plain JavaScript, because the server that uses it starts without compiling.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ pattern: string, kind: 'page' | 'route' }} Address `pattern` as the folders write it: /topics/[id] */

/** Pages that Next calls by name, and nobody by address. */
const unnamed = /^\/_/;

/** @param {string} pattern */
function expressionOf(pattern) {
  const parts = pattern
    .split('/')
    .map((part) =>
      /^\[\.\.\./.test(part) ? '.+' : part.startsWith('[') ? '[^/]+' : part.replace(/[.*+?^${}()|\\]/g, '\\$&'),
    );
  return new RegExp(`^${parts.join('/')}$`);
}

/**
 * @param {Record<string, string>} built file by file, the address that it answers
 * @returns {(path: string) => Address | null} null for an address that is none of the site's
 */
export function knownAddresses(built) {
  const all = Object.entries(built)
    .filter(([, pattern]) => !unnamed.test(pattern))
    .map(([file, pattern]) => ({
      pattern,
      kind: /** @type {Address['kind']} */ (file.endsWith('/route') ? 'route' : 'page'),
    }));
  const plain = new Map(
    all.filter(({ pattern }) => !pattern.includes('[')).map((address) => [address.pattern, address]),
  );
  const open = all
    .filter(({ pattern }) => pattern.includes('['))
    .map((address) => ({ address, expression: expressionOf(address.pattern) }));
  return (path) => plain.get(path) ?? open.find(({ expression }) => expression.test(path))?.address ?? null;
}

/** Of the build in the working folder. */
export function builtAddresses() {
  return knownAddresses(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')));
}
