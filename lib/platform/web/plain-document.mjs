/**
 * A page as a plain document: without Next's scripts, under a policy that allows none but our own files. Every page of a reader or a
 * patient is one: a finished page before it is stored, one made for one request or for a form as it goes out. Plain JavaScript,
 * because it runs uncompiled.
 */
import { escapeMarkup } from '../../shared/escape-markup.mjs';
import { compress } from './compress.mjs';
import { documentPolicy } from './content-security-policy.mjs';
import { markCurrentPlace } from './current-place.mjs';
import { addressesOf, requestRoutes } from './request-routes.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreload = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g;

/** @param {string} html */
export function toDocument(html) {
  return markCurrentPlace(html)
    .replace(script, (whole, /** @type {string} */ attributes) =>
      /\btype="application\/ld\+json"/.test(attributes) || /\bsrc="\/(?:enhance|write)\.js"/.test(attributes)
        ? whole
        : '',
    )
    .replace(scriptPreload, '');
}

/** Pages of readers and patients that are made for one request. All others of theirs are documents since they were stored. */
const madeAnew = addressesOf(requestRoutes(({ whose }) => whose === 'reader'));
/** Pages of staff, which go on by scripts: what others decide appears in them. */
const ofStaff = addressesOf(requestRoutes(({ whose }) => whose !== 'reader'));
/** The one page of staff whose own script shapes it: React would undo what that does, and costs more than the whole of it. */
const written = /^\/+desk\/posts\/[^/?]+\/edit(?:\?|$)/;
/** What is written, as readers will see it: shown within the other. */
const shown = /^\/+desk\/posts\/[^/?]+\/preview(?:\?|$)/;

/** What React's own router asks for, in a page that an older build made, is no page. @param {Request} request */
function isDocument({ method, url = '', headers }) {
  if ('rsc' in headers || 'next-action' in headers) return false;
  if (written.test(url) || shown.test(url)) return method === 'GET' || method === 'POST';
  return method === 'GET' ? madeAnew.test(url) : method === 'POST' && !ofStaff.test(url);
}

/** @typedef {import('../server/shed-load.mjs').SmallPage} Small */
/** The second is set by the instrumentation. @type {typeof globalThis & { bedsideRequest?: import('node:async_hooks').AsyncLocalStorage<{ news?: string | null }>, bedsideBrokenPage?: (path: string, reference: string | null) => Small }} */
const shared = globalThis;

/** Puts before a title what a form was answered: see form-news.ts. @param {string} html @param {string | null | undefined} news */
function withNews(html, news) {
  if (!news) return html;
  return html.replace(/<title>/, () => `<title>${escapeMarkup(news)} – `);
}

/**
 * The status of a page, by what React leaves where a part of it could not be made: by then Next has said 200, and counts on the scripts to
 * make the part again. A page without its main part says nothing at all.
 * @param {string} html @param {number} status
 */
function statusOf(html, status) {
  if (/\bdata-dgst="NEXT_HTTP_ERROR_FALLBACK;404"/.test(html)) return 404;
  return status === 200 && !/<main\b/.test(html) ? 500 : status;
}

/** @param {Response} response @param {Buffer} body @param {{ path: string, news: string | null | undefined }} asked */
function finish(response, body, { path, news }) {
  if (!String(response.getHeader('content-type')).startsWith('text/html')) return body;
  const html = body.toString();
  response.statusCode = statusOf(html, response.statusCode);
  // A form's words are held by those who have them: see unstored-forms.mjs.
  const broken = response.statusCode >= 500 && response.req.method === 'GET';
  const small = broken ? shared.bedsideBrokenPage?.(path, /\bdata-dgst="(\d+)"/.exec(html)?.[1] ?? null) : undefined;
  const frames = written.test(path) ? 'around' : shown.test(path) ? 'within' : null;
  response.setHeader('content-security-policy', documentPolicy(frames));
  if (frames === 'within') response.setHeader('x-frame-options', 'SAMEORIGIN');
  for (const [name, value] of Object.entries(small?.headers ?? {})) response.setHeader(name, value);
  return Buffer.from(small?.html ?? withNews(toDocument(html), news));
}

/** @param {Response} response @param {Buffer} body @param {{ accepted: string | undefined, path: string, news: string | null | undefined }} asked */
function send(response, body, { accepted, ...asked }) {
  const sent = finish(response, body, asked);
  response.removeHeader('transfer-encoding');
  response.setHeader('content-length', sent.length);
  if (accepted !== undefined) response.req.headers['accept-encoding'] = accepted;
  compress(response.req, response, () => response.end(sent));
}

/**
 * Takes the scripts out of what a handler answers to these.
 * @param {(request: Request, response: Response) => unknown} next
 * @returns {(request: Request, response: Response) => void}
 */
export function withoutScripts(next) {
  return (request, response) => {
    if (!isDocument(request)) return void next(request, response);
    const form = shared.bedsideRequest?.getStore();
    const accepted = request.headers['accept-encoding']?.toString();
    // What is compressed cannot be read.
    delete request.headers['accept-encoding'];
    /** @type {Buffer[]} */
    const parts = [];
    const note = (/** @type {unknown} */ part) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
    };
    /** @type {Record<'writeHead' | 'write' | 'end' | 'flushHeaders', (...given: any[]) => any>} */
    const out = response;
    const { writeHead, write, end, flushHeaders } = out;
    out.flushHeaders = () => undefined;
    out.writeHead = (status, ...rest) => {
      const given = rest.find((part) => typeof part === 'object' && part !== null);
      for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
      response.statusCode = status;
      return response;
    };
    out.write = (part) => {
      note(part);
      return true;
    };
    out.end = (part) => {
      note(part);
      Object.assign(response, { writeHead, write, end, flushHeaders });
      send(response, Buffer.concat(parts), { accepted, path: request.url ?? '/', news: form?.news });
      return response;
    };
    next(request, response);
  };
}
