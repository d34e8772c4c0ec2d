/**
 * Finished public documents, kept for a moment in front of Next: what it answered a second ago is what it would answer now, and
 * finding that out again costs it thirty times what sending the bytes does. Anything that changes a page forgets them all.
 * Plain JavaScript, because the server that uses it starts without compiling.
 */
import { changeCount } from '../web/page-versions.mjs';
import { nowhere } from './nowhere.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: Buffer }} Sent */
/** @typedef {Sent & { until: number }} Kept */

/** A second, so that what a clock changes on a page (a review that falls due) is late by no more than that. */
const milliseconds = 1_000;
const most = { responses: 200, bytes: 256 * 1024 };
/** Headers that say how this one response travels; Node writes them anew for each. */
const own = ['connection', 'keep-alive', 'date', 'transfer-encoding'];

/** Whoever asks like this gets the same document as everyone: nothing in the request but its address and the encodings it takes counts. @param {Request} request */
function nameOf({ method, url = '', headers }) {
  const special = ['rsc', 'next-action', 'next-router-prefetch', 'content-type', 'range', 'authorization'];
  if (method !== 'GET' || url.includes('?') || special.some((name) => name in headers)) return null;
  // A response that goes on for hours must not be gathered.
  if (headers.accept === 'text/event-stream') return null;
  // A preview or a draft is a matter of Next's own cookies.
  if (headers.cookie?.includes('__prerender_bypass')) return null;
  return `${headers.host ?? ''} ${url} ${headers['accept-encoding'] ?? ''}`;
}

/** The page for what leads nowhere is one too. @param {Response} response */
function isDocument(response) {
  return (
    response.statusCode === (response.req.url === nowhere ? 404 : 200) &&
    // Next sets it once or twice.
    String(response.getHeader('x-nextjs-prerender')).startsWith('1') &&
    response.getHeader('x-nextjs-cache') === 'HIT' &&
    !response.hasHeader('set-cookie') &&
    String(response.getHeader('content-type')).startsWith('text/html')
  );
}

/**
 * Puts the memory in front of a handler.
 * @param {(request: Request, response: Response) => unknown} next
 * @param {() => number} clock milliseconds
 * @returns {(request: Request, response: Response) => void}
 */
export function rememberingResponses(next, clock = Date.now) {
  /** @type {Map<string, Kept>} */
  const kept = new Map();
  let seen = changeCount();
  return (request, response) => {
    const name = nameOf(request);
    if (name === null) return void next(request, response);
    const changes = changeCount();
    if (seen !== changes) kept.clear();
    seen = changes;
    const found = kept.get(name);
    if (found && found.until > clock()) return void response.writeHead(found.status, found.headers).end(found.body);
    keepWhatIsSent(response, (sent) => {
      // A change since the request came may have come too late for this response.
      if (changes !== changeCount()) return;
      if (kept.size >= most.responses) kept.clear();
      kept.set(name, { ...sent, until: clock() + milliseconds });
    });
    next(request, response);
  };
}

/**
 * Calls back once the whole response was handed over, if it is a document that is the same for everyone. Whether it is one is known
 * when its first part comes; from then on nothing is gathered of any other, nor of one that is too long.
 * @param {Response} response @param {(sent: Sent) => void} keep
 */
function keepWhatIsSent(response, keep) {
  /** @type {Buffer[] | null} */
  let parts = null;
  let [began, bytes] = [false, 0];
  const { write, end } = response;
  /** @param {unknown} part @param {unknown} encoding */
  const note = (part, encoding) => {
    if (!began && isDocument(response)) parts = [];
    began = true;
    if (parts === null) return;
    if (part === undefined || part === null || typeof part === 'function') return;
    const held =
      typeof part === 'string'
        ? Buffer.from(part, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8')
        : Buffer.from(/** @type {Uint8Array} */ (part));
    bytes += held.length;
    // What stands above this by now, such as compression, must stay there: nothing is put back, parts are only let go.
    if (bytes > most.bytes) parts = null;
    else parts.push(held);
  };
  response.write = /** @type {typeof response.write} */ (
    (/** @type {any[]} */ ...given) => {
      note(given[0], given[1]);
      return write.apply(response, /** @type {any} */ (given));
    }
  );
  response.end = /** @type {typeof response.end} */ (
    (/** @type {any[]} */ ...given) => {
      note(given[0], given[1]);
      const ended = end.apply(response, /** @type {any} */ (given));
      if (parts !== null) {
        const body = Buffer.concat(parts);
        const headers = Object.fromEntries(
          Object.entries(response.getHeaders()).filter(([header]) => !own.includes(header)),
        );
        keep({ status: response.statusCode, headers: { ...headers, 'content-length': body.length }, body });
      }
      return ended;
    }
  );
}
