/**
 * A page as a plain document: without Next's scripts, under a policy that allows none but our own files. For finished pages, and for
 * those made for one request on which nothing needs a script. Plain JavaScript, because it runs uncompiled.
 */
import { gzipSync } from 'node:zlib';
import { documentPolicy } from './content-security-policy.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreload = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g;

/** @param {string} html */
export function toDocument(html) {
  return html
    .replace(script, (whole, /** @type {string} */ attributes) =>
      /\btype="application\/ld\+json"/.test(attributes) || /\bsrc="\/enhance\.js"/.test(attributes) ? whole : '',
    )
    .replace(scriptPreload, '');
}

/** Made for one request, and nothing on it does more with a script than without. */
const scriptless = /^\/search(\?|$)/;

/** @param {Response} response @param {Buffer} body @param {boolean} smaller */
function send(response, body, smaller) {
  let sent = body;
  if (String(response.getHeader('content-type')).startsWith('text/html')) {
    sent = Buffer.from(toDocument(body.toString()));
    response.setHeader('content-security-policy', documentPolicy());
  }
  if (smaller) {
    sent = gzipSync(sent);
    response.setHeader('content-encoding', 'gzip');
  }
  response.removeHeader('transfer-encoding');
  response.setHeader('content-length', sent.length);
  response.end(sent);
}

/**
 * Takes the scripts out of what a handler answers to these.
 * @param {(request: Request, response: Response) => unknown} answer
 * @returns {(request: Request, response: Response) => void}
 */
export function withoutScripts(answer) {
  return (request, response) => {
    if (request.method !== 'GET' || !scriptless.test(request.url ?? '') || 'rsc' in request.headers)
      return void answer(request, response);
    const smaller = /\bgzip\b/.test(String(request.headers['accept-encoding']));
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
      send(response, Buffer.concat(parts), smaller);
      return response;
    };
    answer(request, response);
  };
}
