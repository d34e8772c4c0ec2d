/**
 * In front of Next: a form that is larger than any of ours is not taken, and as far as it can be its words are given back.
 * Plain JavaScript, because the server that uses it starts without compiling.
 */
import { IncomingMessage } from 'node:http';
import { isPlainForm, lookInto } from './shed-load.mjs';

/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./unstored-forms.mjs').Unstored} Unstored */
/** @typedef {import('./shed-load.mjs').SmallPage} SmallPage */
/** @typedef {(request: IncomingMessage, response: Response) => unknown} Handler */

/** @type {typeof globalThis & { bedsideKeepWords?: (sent: Unstored) => Promise<SmallPage | null> }} */
const shared = globalThis;

/** What a form may be: many times the longest message and the longest answer. Up to the second, words that are too many are given back. */
export const formBytes = { taken: 256 * 1024, returned: 1280 * 1024 };
/** Pages of the desk that take files, and the longest body of each: the file and what goes along with it. @type {Record<string, number>} */
const fileBytes = { '/desk/posts/import': 21 * 1024 * 1024, '/desk/pictures/file': 11 * 1024 * 1024 };
/** Each is held in memory until it has been looked at. */
const mostFilesAtOnce = 2;
let files = 0;

/** How much this request may bring, where it brings a file. @param {IncomingMessage} request */
const mostOfFile = ({ url = '', method }) =>
  method === 'POST' ? (fileBytes[url.replace(/[?#].*$/s, '').replace(/(.)\/+$/, '$1')] ?? 0) : 0;

/** Each holds up to `returned` in memory for a moment. */
const mostReturnedAtOnce = 4;
let returning = 0;

/**
 * Answers 413 to whatever is too large, before anything is done with it.
 * @param {Handler} next
 * @returns {(request: IncomingMessage, response: Response) => void}
 */
export function limitingForms(next) {
  return (request, response) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if ('transfer-encoding' in request.headers) return void gather(request, response, next);
    if (length <= formBytes.taken) return void next(request, response);
    const most = mostOfFile(request);
    if (most > 0) return takeFile(request, response, { length, most, next });
    const give = isPlainForm(request, formBytes.returned) && returning < mostReturnedAtOnce;
    if (!give) return refuseSize(request, response, { body: null, bytes: length });
    returning += 1;
    void lookInto(request, false)
      .then((body) => refuseSize(request, response, { body, bytes: length }))
      .finally(() => {
        returning -= 1;
      });
  };
}

/** @param {IncomingMessage} request @param {Response} response @param {{ length: number, most: number, next: Handler }} file */
function takeFile(request, response, { length, most, next }) {
  if (length > most) return refuseSize(request, response, { body: null, bytes: length, most });
  if (files >= mostFilesAtOnce) {
    const words =
      'Other files are being received. Nothing was saved. Please go back and send yours again in a minute.\n';
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '60', connection: 'close' });
    return void response.end(words);
  }
  files += 1;
  response.once('close', () => {
    files -= 1;
  });
  next(request, response);
}

/** A body whose length nobody said beforehand. @param {IncomingMessage} request @param {Response} response @param {Handler} next */
function gather(request, response, next) {
  /** @type {Buffer[]} */
  const parts = [];
  let bytes = 0;
  const take = (/** @type {Buffer} */ part) => {
    bytes += part.length;
    if (bytes <= formBytes.taken) parts.push(part);
    else if (!response.headersSent) refuseSize(request, response, { body: null, bytes });
  };
  request.on('data', take);
  request.once('end', () => {
    if (bytes <= formBytes.taken) next(asWhole(request, Buffer.concat(parts)), response);
  });
}

/** The same request with its body at hand. @param {IncomingMessage} request @param {Buffer} body */
function asWhole(request, body) {
  const whole = new IncomingMessage(request.socket);
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request;
  Object.assign(whole, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, complete: true });
  whole.headers = { ...request.headers, 'content-length': String(body.length) };
  delete whole.headers['transfer-encoding'];
  whole.push(body);
  whole.push(null);
  return whole;
}

/** @param {IncomingMessage} request @param {Response} response @param {{ body: Buffer | null, bytes: number, most?: number }} sent */
function refuseSize(request, response, { body, bytes, most = formBytes.taken }) {
  const kilobytes = (/** @type {number} */ count) => Math.round(count / 1024).toLocaleString('en');
  const words = `This is too much to send at once: ${kilobytes(bytes)} KB. We can take ${kilobytes(most)} KB. Nothing was saved. Please go back, make it shorter and send it again.\n`;
  const plain = { html: words, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } };
  const { url: path = '/', headers } = request;
  const kept =
    body &&
    shared.bedsideKeepWords?.({
      path,
      headers,
      body,
      hindrance: null,
      status: 413,
      tooMuch: { sent: bytes, most: formBytes.taken },
    });
  void Promise.resolve(kept)
    .catch(() => null)
    .then((page) => {
      if (response.headersSent) return;
      // Whoever is still sending hears the response only afterwards; but nobody is listened to without an end.
      let more = 0;
      request.on('data', (part) => {
        more += part.length;
        if (more > 16 * formBytes.returned) request.destroy();
      });
      request.resume();
      response.writeHead(413, { ...(page ?? plain).headers, connection: 'close' }).end((page ?? plain).html);
    });
}
