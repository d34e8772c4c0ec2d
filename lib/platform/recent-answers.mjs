/**
 * Finished public documents, kept for a moment in front of Next: what it answered a second ago is what it would answer now, and
 * finding that out again costs it thirty times what sending the bytes does. Anything that changes a page forgets them all.
 * Plain JavaScript, because the server that uses it starts without compiling.
 */
import { changeCount } from './page-versions.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ headers: import('node:http').OutgoingHttpHeaders, body: Buffer, until: number }} Kept */

/** A second, so that what a clock changes on a page (a review that falls due) is late by no more than that. */
const milliseconds = 1_000;
const most = { answers: 200, bytes: 256 * 1024 };
/** Headers that say how this one answer travels; Node writes them anew for each. */
const own = ['connection', 'keep-alive', 'date', 'transfer-encoding'];

/** Whoever asks like this gets the same document as everyone: nothing in the request but its address and the encodings it takes counts. @param {Request} request */
function nameOf({ method, url = '', headers }) {
  const special = ['rsc', 'next-action', 'next-router-prefetch', 'content-type', 'range', 'authorization'];
  if (method !== 'GET' || url.includes('?') || special.some((name) => name in headers)) return null;
  // An answer that goes on for hours must not be gathered.
  if (headers.accept === 'text/event-stream') return null;
  // A preview or a draft is a matter of Next's own cookies.
  if (headers.cookie?.includes('__prerender_bypass')) return null;
  return `${headers.host ?? ''} ${url} ${headers['accept-encoding'] ?? ''}`;
}

/** @param {Response} response */
function isDocument(response) {
  return (
    response.statusCode === 200 &&
    // Next sets it once or twice.
    String(response.getHeader('x-nextjs-prerender')).startsWith('1') &&
    response.getHeader('x-nextjs-cache') === 'HIT' &&
    !response.hasHeader('set-cookie') &&
    String(response.getHeader('content-type')).startsWith('text/html')
  );
}

/**
 * Puts the memory in front of a handler.
 * @param {(request: Request, response: Response) => unknown} answer
 * @param {() => number} clock milliseconds
 * @returns {(request: Request, response: Response) => void}
 */
export function rememberingAnswers(answer, clock = Date.now) {
  /** @type {Map<string, Kept>} */
  const kept = new Map();
  let seen = changeCount();
  return (request, response) => {
    const name = nameOf(request);
    if (name === null) return void answer(request, response);
    const changes = changeCount();
    if (seen !== changes) kept.clear();
    seen = changes;
    const found = kept.get(name);
    if (found && found.until > clock()) return send(found, request, response);
    keepWhatIsSent(response, (headers, body) => {
      // A change since the request came may have come too late for this answer.
      if (changes !== changeCount() || body.length > most.bytes) return;
      if (kept.size >= most.answers) kept.clear();
      kept.set(name, { headers, body, until: clock() + milliseconds });
    });
    answer(request, response);
  };
}

/** @param {Kept} found @param {Request} request @param {Response} response */
function send({ headers, body }, request, response) {
  if (headers['etag'] && request.headers['if-none-match'] === headers['etag']) {
    const rest = Object.entries(headers).filter(([name]) => !/^content-(length|type|encoding)$/.test(name));
    response.writeHead(304, Object.fromEntries(rest)).end();
  } else response.writeHead(200, headers).end(body);
}

/** Calls back once the whole answer was handed over, if it is a document that is the same for everyone. @param {Response} response @param {(headers: import('node:http').OutgoingHttpHeaders, body: Buffer) => void} keep */
function keepWhatIsSent(response, keep) {
  /** @type {Buffer[]} */
  const parts = [];
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  /** @param {unknown} part @param {unknown} encoding */
  const note = (part, encoding) => {
    if (part === undefined || part === null || typeof part === 'function') return;
    parts.push(
      typeof part === 'string'
        ? Buffer.from(part, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8')
        : Buffer.from(/** @type {Uint8Array} */ (part)),
    );
  };
  response.write = /** @type {typeof response.write} */ (
    (/** @type {any[]} */ ...given) => {
      note(given[0], given[1]);
      return write(.../** @type {[any]} */ (given));
    }
  );
  response.end = /** @type {typeof response.end} */ (
    (/** @type {any[]} */ ...given) => {
      note(given[0], given[1]);
      const ended = end(.../** @type {[any]} */ (given));
      if (isDocument(response)) {
        const body = Buffer.concat(parts);
        const headers = Object.fromEntries(
          Object.entries(response.getHeaders()).filter(([header]) => !own.includes(header)),
        );
        keep({ ...headers, 'content-length': body.length }, body);
      }
      return ended;
    }
  );
}
