/**
 * Answers in front of Next what is no request of a reader's: a method that no address takes, an address that says nothing, a form
 * where none is. Next would store what it answers to some of these for everyone, and take others for faults of its own.
 * Plain JavaScript, because the server that uses it starts without compiling.
 */

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./known-addresses.mjs').Address} Address */
/** @typedef {{ status: number, words: string, allow?: string }} Refusal */

/** Routes that read for themselves what a page of ours sends them. Any other form belongs to a page. */
export const routesThatHear = [
  '/desk/comments/[id]/open',
  '/desk/posts/[id]/save',
  '/desk/pictures/file',
  '/api/auth/[...nextauth]',
  '/api/unfollow',
  '/api/mail-reports',
];

/** Only a form has the first two. A part of a document is never sent: who asks for one may be sent the whole. */
const meaningless = ['content-type', 'next-action', 'range'];

export const damaged = {
  status: 400,
  words: 'This address or request is damaged. Please check it, or begin at the start page.',
};
const nowhere = { status: 404, words: 'There is no such page.' };

/** @param {'page' | 'route' | 'heard' | undefined} kind */
const otherwise = (kind) => ({
  status: 405,
  words: 'This address can only be read.',
  allow: kind === 'page' || kind === 'heard' ? 'GET, HEAD, POST' : 'GET, HEAD',
});

/** The path as a person reads it; null when it cannot be read. @param {string} url */
function readPath(url) {
  if (!url.startsWith('/')) return null;
  try {
    const path = decodeURIComponent(url.replace(/\?.*$/s, ''));
    return /[\u0000-\u001f\u007f\\]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

/** A proxy asks by the whole address, and a poor client with the name of a place on the page; what counts is the same. @param {string} url */
function tidy(url) {
  const asked = url.replace(/#.*$/s, '');
  if (!/^https?:\/\//i.test(asked) || !URL.canParse(asked)) return asked;
  return asked.replace(/^https?:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/');
}

/** @param {string | undefined} host */
const isHost = (host) => host === undefined || (/^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`));

/**
 * Null for whatever Next may answer.
 * @param {Pick<Request, 'method' | 'url' | 'headers'>} request
 * @param {(path: string) => Address | null} find
 * @returns {Refusal | null}
 */
export function findRefusal({ method = 'GET', url = '', headers }, find) {
  const path = readPath(url);
  if (path === null || !isHost(headers.host)) return damaged;
  if (path.startsWith('/_next/image')) return nowhere;
  const reads = method === 'GET' || method === 'HEAD';
  if (reads) return null;
  const address = find(path.replace(/(.)\/+$/, '$1'));
  const kind = address && routesThatHear.includes(address.pattern) ? 'heard' : address?.kind;
  if (method !== 'POST' || kind === 'route') return otherwise(kind);
  // Files have no pattern either.
  if (kind === undefined) return nowhere;
  return kind === 'heard' || isForm(headers) ? null : damaged;
}

/** What a browser sends for a form of ours, with scripts or without: every action takes a form. @param {Request['headers']} headers */
const isForm = (headers) => /^multipart\/form-data\s*;.*\bboundary=/i.test(String(headers['content-type'] ?? ''));

/** @param {Response} response @param {Refusal} refusal */
export function refuse(response, { status, words, allow }) {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(allow ? { allow } : {}),
  });
  response.end(`${words}\n`);
}

/** What is no HTTP at all, or too long a head. @param {Error & { code?: string }} error @param {import('node:stream').Duplex} socket */
export function refuseBytes(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const body = `${damaged.words}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/**
 * Puts itself in front of a handler.
 * @param {(request: Request, response: Response) => unknown} next
 * @param {(path: string) => Address | null} find
 * @returns {(request: Request, response: Response) => void}
 */
export function refusingStrange(next, find) {
  return (request, response) => {
    request.url = tidy(request.url ?? '');
    const refusal = findRefusal(request, find);
    if (refusal === null) {
      if (request.method !== 'POST') for (const name of meaningless) delete request.headers[name];
      return void next(request, response);
    }
    request.resume();
    refuse(response, refusal);
  };
}
