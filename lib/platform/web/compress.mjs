/**
 * Responses go out as small as whoever asks can read them. In place of Next's own middleware, which knows gzip alone: Brotli makes a page
 * a fifth smaller in the same time. Plain JavaScript, because it runs uncompiled.
 */
import { constants } from 'node:zlib';
import compression from 'compression';

/** The quality at which Brotli takes as long as gzip does. */
const quality = 5;

const middleware = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } });

/**
 * Whatever `next` sends is compressed, unless it is short, compressed already or not to be changed on its way.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {() => unknown} next
 */
export function compress(request, response, next) {
  // It asks for nothing of what Express adds to these.
  middleware(/** @type {any} */ (request), /** @type {any} */ (response), next);
}
