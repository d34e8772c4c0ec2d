/**
 * What every response says about itself on its way out, whoever made it: for how long others may keep it, and nothing useless. One
 * place, because Next gives each kind of page and route rules of its own. Plain JavaScript, because the server that uses it starts
 * without compiling.
 */
import { secondsUntilTurn } from '../web/page-versions.mjs';
import { whileServing } from '../web/reached-actions.mjs';
import { damaged } from './refused-requests.mjs';
import { isUnchanged } from './unchanged.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Whatever may be corrected is asked for again after a minute: a dose that was wrong must not outlive its correction in a cache. */
const mostSeconds = 60;
const ofTheBody = ['content-type', 'content-length', 'content-encoding', 'transfer-encoding', 'etag', 'vary'];

/**
 * What belongs to one person, and what never changes under its address, keeps what it says.
 * @param {string} method
 * @param {number} status
 * @param {string} given the header as it was set, empty when it was not
 * @param {number} turn seconds until the clock makes a page say something else, such as that the practice is open
 */
export function cachingOf(method, status, given, turn = Infinity) {
  if (/\b(private|no-store|immutable)\b/.test(given)) return given;
  if (!['GET', 'HEAD'].includes(method) || (status >= 400 && status !== 404)) return 'no-store';
  const [, own] = /(?:^|[\s,])max-age=(\d+)/.exec(given) ?? [];
  // Browsers and shared caches alike, where a route says so; otherwise a browser asks each time.
  const most = Math.min(mostSeconds, turn);
  return own === undefined || own === '0'
    ? `public, max-age=0, s-maxage=${most}`
    : `public, max-age=${Math.min(Number(own), most)}`;
}

/** Next asks for a connection to the page's own host, which stands already. @param {string[]} links */
const usefulOnly = (links) =>
  links.flatMap((link) => link.split(/,(?=\s*<)/)).filter((link) => !/^\s*<\/?>/.test(link));

/** @param {Request} request @param {Response} response */
function settle({ method = '' }, response) {
  const links = response.getHeader('link');
  if (links !== undefined) {
    const useful = usefulOnly([links].flat().map(String));
    if (useful.length > 0) response.setHeader('link', useful);
    else response.removeHeader('link');
  }
  const given = String(response.getHeader('cache-control') ?? '');
  response.setHeader('cache-control', cachingOf(method, response.statusCode, given, secondsUntilTurn(Date.now())));
}

/**
 * Settles each response of a handler at the moment when its headers go out. Where whoever asks has what would be sent, the body is left
 * out; and a form that could not be read is told so.
 * @param {(request: Request, response: Response) => unknown} next
 * @returns {(request: Request, response: Response) => void}
 */
export function settlingHeaders(next) {
  return (request, response) => {
    const form = { reached: request.method !== 'POST' };
    /** What is called by many signatures, and handed on as it was called. @type {Record<'writeHead' | 'write' | 'end', (...given: any[]) => any>} */
    const out = response;
    const [writeHead, write, end] = [out.writeHead, out.write, out.end].map((given) => given.bind(response));
    const isDamaged = () => !form.reached && response.statusCode >= 500;
    out.writeHead = (status, ...rest) => {
      // Merged here, so that what is judged is what is sent.
      const given = rest.find((part) => typeof part === 'object' && part !== null);
      for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
      response.statusCode = status;
      settle(request, response);
      if (isDamaged()) return response;
      if (!isUnchanged(request, response)) return writeHead?.(status);
      for (const name of ofTheBody.slice(0, 4)) response.removeHeader(name);
      return writeHead?.(304);
    };
    out.write = (...given) => isDamaged() || write?.(...given);
    out.end = (...given) => {
      if (!isDamaged()) return end?.(...given);
      for (const name of ofTheBody) response.removeHeader(name);
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      form.reached = true;
      response.statusCode = damaged.status;
      return end?.(`${damaged.words}\n`);
    };
    whileServing(form, () => void next(request, response));
  };
}
