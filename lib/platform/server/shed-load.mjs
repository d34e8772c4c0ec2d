/**
 * Lets the site answer a form in front of Next, while a limit is used up: Next would make the whole page anew to say so. Whatever is
 * not answered here goes on to Next as if nobody had read it. Plain JavaScript, because the server that uses it starts without compiling.
 */

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ path: string, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Sent */
/** @typedef {{ headers: Record<string, string>, html: string }} SmallPage */

/** @type {typeof globalThis & { bedsideUsedUp?: Map<string, number>, bedsideRefuseTooMany?: (sent: Sent) => Promise<SmallPage | null> }} */
const shared = globalThis;

/** A message of the longest length with everything that goes along with it is far smaller. */
const mostBytes = 64 * 1024;

/** A form that a page sent without scripts, whose length is known. @param {Request} request @param {number} most bytes */
export function isPlainForm({ method, headers }, most = mostBytes) {
  const length = Number(headers['content-length'] ?? 0);
  return (
    method === 'POST' &&
    !('next-action' in headers) &&
    String(headers['content-type']).startsWith('multipart/form-data') &&
    length > 0 &&
    length <= most
  );
}

/**
 * The whole body; null when it ended before its time. Whoever reads the request after us finds it there again, unless nobody will.
 * @param {Request} request @param {boolean} again @returns {Promise<Buffer | null>}
 */
export function lookInto(request, again = true) {
  const length = Number(request.headers['content-length']);
  /** @type {Buffer[]} */
  const parts = [];
  let read = 0;
  return new Promise((resolve) => {
    const done = (/** @type {Buffer | null} */ body) => {
      request.off('readable', take).off('close', gone).off('error', gone);
      // Before the end is told, what was read can be put back; and only then may another reader begin.
      if (body && again) request.unshift(body);
      setImmediate(() => resolve(body));
    };
    const gone = () => done(null);
    const take = () => {
      for (let part = request.read(); part !== null; part = request.read()) {
        parts.push(part);
        read += part.length;
        if (read >= length) return done(Buffer.concat(parts));
      }
    };
    request.on('readable', take).on('close', gone).on('error', gone);
  });
}

/**
 * Puts itself in front of a handler.
 * @param {(request: Request, response: Response) => unknown} next
 * @returns {(request: Request, response: Response) => void}
 */
export function sheddingLoad(next) {
  return (request, response) => {
    const refuse = shared.bedsideRefuseTooMany;
    if (!refuse || !shared.bedsideUsedUp?.size || !isPlainForm(request)) return void next(request, response);
    void lookInto(request)
      .then((body) => body && refuse({ path: request.url ?? '/', headers: request.headers, body }))
      .catch(() => null)
      .then((page) => {
        if (!page) return next(request, response);
        request.resume();
        response.writeHead(429, page.headers).end(page.html);
      });
  };
}
