/**
 * Stands in front of Next for every form that a page sent without scripts: one whose words could not be stored is answered 503, with
 * when to come back, and one that would end on a page without its words is answered by a page that holds them. Whatever the fault is:
 * the database away, no room on the disk, or a fault of ours. Plain JavaScript, because the server that uses it starts without compiling.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { isReached } from '../web/reached-actions.mjs';
import { formBytes } from './form-bodies.mjs';
import { isPlainForm, lookInto } from './shed-load.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** `news`: what the title of the page says first; see form-news.ts. @typedef {{ hindrance: import('../not-stored').Hindrance | null, news?: string | null }} Met */
/** @typedef {import('./shed-load.mjs').Sent & { hindrance: Met['hindrance'], status: number, tooMuch?: { sent: number, most: number } }} Unstored */

/** @type {typeof globalThis & { bedsideRequest?: AsyncLocalStorage<Met>, bedsideKeepWords?: (sent: Unstored) => Promise<import('./shed-load.mjs').SmallPage> }} */
const shared = globalThis;
const requests = (shared.bedsideRequest ??= new AsyncLocalStorage());

const isDesk = /^\/+desk(?:[/?]|$)/;

/** Seconds, for programs. A person is told in words. */
const comeBack = { busy: '5', full: '300', 'read-only': '300', away: '30' };

/**
 * Puts itself in front of a handler.
 * @param {(request: Request, response: Response) => unknown} next
 * @returns {(request: Request, response: Response) => void}
 */
export function keepingForms(next) {
  return (request, response) => {
    if (!shared.bedsideKeepWords || !isPlainForm(request, formBytes.taken)) return void next(request, response);
    void lookInto(request).then((body) => {
      /** @type {Met} */
      const met = { hindrance: null };
      // As they are now: Next takes some away on its way to a response.
      if (body) guard(response, met, { path: request.url ?? '/', headers: { ...request.headers }, body });
      requests.run(met, () => next(request, response));
    });
  };
}

/**
 * Whether a response has nothing of the words in it: a fault, a form that Next knows no more because an older build made it, or one that
 * no page of ours sent as far as we can tell. At the desk, what is not there is told like what is not theirs.
 * @param {string} path @param {number} status
 */
export function losesWords(path, status) {
  return (
    status >= 500 || status === 409 || status === 403 || ((status === 400 || status === 404) && !isDesk.test(path))
  );
}

/** @param {Response} response @param {Met} met @param {import('./shed-load.mjs').Sent} sent */
function guard(response, met, sent) {
  const own = {
    writeHead: response.writeHead.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  /** Once, before the first byte: true when nothing of this response may be sent. @type {boolean | undefined} */
  let replaced;
  const isReplaced = () => {
    if (replaced !== undefined) return replaced;
    // The desk writes down who reads a page, so without writing there is none to bring a form back on.
    replaced =
      losesWords(sent.path, response.statusCode) ||
      (met.hindrance !== null && response.statusCode === 200 && isDesk.test(sent.path));
    if (replaced) void sendWords(response, own, met, sent);
    else if (response.statusCode === 200 && met.hindrance) {
      response.statusCode = 503;
      response.setHeader('retry-after', comeBack[met.hindrance]);
    }
    return replaced;
  };
  const past = (/** @type {any[]} */ given) => given.find((one) => typeof one === 'function')?.();
  Object.assign(response, {
    writeHead: (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
      if (replaced === undefined) response.statusCode = status;
      return isReplaced() ? response : own.writeHead(response.statusCode, .../** @type {[any]} */ (rest));
    },
    flushHeaders: () => void (isReplaced() || own.flushHeaders()),
    write: (/** @type {any[]} */ ...given) =>
      isReplaced() ? (past(given), true) : own.write(.../** @type {[any]} */ (given)),
    end: (/** @type {any[]} */ ...given) =>
      isReplaced() ? (past(given), response) : own.end(.../** @type {[any]} */ (given)),
  });
}

/**
 * @param {Response} response
 * @param {Pick<Response, 'writeHead' | 'end'>} own
 * @param {Met} met
 * @param {import('./shed-load.mjs').Sent} sent
 */
async function sendWords(response, own, { hindrance }, sent) {
  // One that reached no deed of ours could not be read: see reached-actions.mjs.
  const status = hindrance ? 503 : isReached() || response.statusCode < 500 ? response.statusCode : 400;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const page = await shared.bedsideKeepWords?.({ ...sent, hindrance, status }).catch(() => null);
  if (response.headersSent || response.destroyed) return;
  if (!page) {
    own.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    return void own.end('This could not be stored. Please go back: your words may still be in the form.\n');
  }
  own.writeHead(status, { ...page.headers, ...(hindrance ? { 'retry-after': comeBack[hindrance] } : {}) });
  own.end(page.html);
}
