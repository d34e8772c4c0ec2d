/**
 * Sends every address that leads nowhere to the one page that says so, which the build has made: otherwise Next makes a page anew
 * for each, and keeps it in memory for a while. Plain JavaScript, because the server that uses it starts without compiling.
 */
import { readdirSync } from 'node:fs';
import { addressesOf, requestRoutes } from '../web/request-routes.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./known-addresses.mjs').Address} Address */
/** @typedef {(pattern: string, params: Record<string, string>) => Promise<boolean>} Knows whether there is such a post, topic, message, … */

/** Set by the instrumentation, once the content has been read. @type {typeof globalThis & { bedsideKnows?: Knows }} */
const shared = globalThis;

/** No page has this address. */
export const nowhere = '/nowhere';

/** Whoever asks for these is told by Next itself: a session is asked for first, or a code. */
const perRequest = addressesOf([...requestRoutes(({ looked }) => !looked), '_next']);

/** Milliseconds. Readers do not wait for a database that does not answer. */
const patience = 250;

/** @param {Address | null} address */
async function leadsNowhere(address) {
  if (address === null) return true;
  if (!address.pattern.includes('[') || shared.bedsideKnows === undefined) return false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, patience, true)));
  const knows = shared.bedsideKnows(address.pattern, address.params);
  return !(await Promise.race([knows, late]).finally(() => clearTimeout(timer)));
}

/**
 * @param {(request: Request, response: Response) => unknown} next
 * @param {(path: string) => Address | null} find
 * @returns {(request: Request, response: Response) => void}
 */
export function sendingNowhere(next, find) {
  const files = new Set(readdirSync('public', { recursive: true, encoding: 'utf8' }).map((name) => `/${name}`));
  return (request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*$/s, ''));
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // What ends in a slash, or has two, is sent on by Next.
    if (!reads || perRequest.test(path) || /(.\/$|\/\/)/.test(path) || files.has(path))
      return void next(request, response);
    void leadsNowhere(find(path))
      .catch(() => false)
      .then((leads) => {
        if (leads) request.url = nowhere;
        next(request, response);
      });
  };
}
