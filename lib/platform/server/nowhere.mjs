/**
 * Sends every address that leads nowhere to the one page that says so, which the build has made: otherwise Next makes a page anew
 * for each, and keeps it in memory for a while. Plain JavaScript, because the server that uses it starts without compiling.
 */
import { readdirSync } from 'node:fs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./known-addresses.mjs').Address} Address */
/** @typedef {(list: string, name: string) => Promise<boolean>} Knows whether there is such a post, topic, series or physician */

/** Set by the instrumentation, once the content has been read. @type {typeof globalThis & { bedsideKnows?: Knows }} */
const shared = globalThis;

/** No page has this address. */
export const nowhere = '/nowhere';

/** Whoever asks for these is told by Next itself: a session is asked for first, or a code. */
const perRequest = /^\/(desk|receipt|reply|report|sign-in|search|api|_next)(\/|$)/;
const named = /^\/(posts|topics|series|physicians)\/([^/]+)/;

/** @param {Address | null} address @param {string} path */
async function leadsNowhere(address, path) {
  if (address === null) return true;
  const [, list, name] = (address.pattern.includes('[') && named.exec(path)) || [];
  // A list that goes on over several pages.
  if (list === undefined || name === undefined || address.pattern.startsWith(`/${list}/page/`)) return false;
  return shared.bedsideKnows !== undefined && !(await shared.bedsideKnows(list, name));
}

/**
 * @param {(request: Request, response: Response) => unknown} answer
 * @param {(path: string) => Address | null} find
 * @returns {(request: Request, response: Response) => void}
 */
export function sendingNowhere(answer, find) {
  const files = new Set(readdirSync('public', { recursive: true, encoding: 'utf8' }).map((name) => `/${name}`));
  return (request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*$/s, ''));
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // What ends in a slash, or has two, is sent on by Next.
    if (!reads || perRequest.test(path) || /(.\/$|\/\/)/.test(path) || files.has(path))
      return void answer(request, response);
    void leadsNowhere(find(path), path)
      .catch(() => false)
      .then((leads) => {
        if (leads) request.url = nowhere;
        answer(request, response);
      });
  };
}
