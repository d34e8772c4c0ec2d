/**
 * Which addresses the build made, and what each is: a page, which may be sent forms, or a document made by a route of its own.
 * Read once at start from what the build wrote down. Plain JavaScript, because the server that uses it starts without compiling.
 */
import { readFileSync } from 'node:fs';

/**
 * `pattern` as the folders write it: /topics/[id]; `params` what stands there in one address: { id: 'lungs' }
 * @typedef {{ pattern: string, kind: 'page' | 'route', params: Record<string, string> }} Address
 */

/** Pages that Next calls by name, and nobody by address. */
const unnamed = /^\/_/;

/** @param {string} pattern */
function expressionOf(pattern) {
  const parts = pattern
    .split('/')
    .map((part) =>
      /^\[\.\.\./.test(part) ? '(.+)' : part.startsWith('[') ? '([^/]+)' : part.replace(/[.*+?^${}()|\\]/g, '\\$&'),
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
      params: {},
    }));
  const plain = new Map(
    all.filter(({ pattern }) => !pattern.includes('[')).map((address) => [address.pattern, address]),
  );
  const open = all
    .filter(({ pattern }) => pattern.includes('['))
    .map((address) => ({
      address,
      expression: expressionOf(address.pattern),
      names: [...address.pattern.matchAll(/\[(?:\.\.\.)?([^\]]+)\]/g)].map(([, name = '']) => name),
    }));
  return (path) => {
    const known = plain.get(path);
    if (known) return known;
    for (const { address, expression, names } of open) {
      const found = expression.exec(path);
      if (found)
        return { ...address, params: Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) };
    }
    return null;
  };
}

/** Of the build in the working folder. */
export function builtAddresses() {
  return knownAddresses(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')));
}
