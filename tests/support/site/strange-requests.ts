/** Requests that no browser sends, made from a seed: damaged addresses, headers, forms and actions, as bytes for a socket. */
import { type Chance, chanceOf } from '../proofs/chance';
import { strangeForm } from './strange-forms';

export interface Strange {
  /** To find it again. */
  number: number;
  bytes: Buffer;
}

const damage =
  String.raw`% %E0%A4%A %00 %ff%fe %2e%2e%2f .. // \ %5c ; * [ ] {id} %F0%9F%98%80 é 日本 ~ %u0041 ? # && = .json .txt .rsc .segments %0d%0a _next constructor __proto__`.split(
    ' ',
  );

function addressOf(chance: Chance, known: readonly string[]): string {
  const { pick, is, next, junk } = chance;
  if (is(0.03))
    return pick([
      '*',
      'http://other.example/posts',
      'posts',
      '',
      'http://',
      '//',
      '///etc/passwd',
      'a'.repeat(9000),
      '/%',
      '/?%',
      'ftp://x/y',
      '/..;/',
    ]);
  let path = pick(known);
  for (let times = Math.floor(next() * 3); times > 0; times -= 1) {
    const at = Math.floor(next() * (path.length + 1));
    const piece = is(0.3)
      ? encodeURIComponent(junk(6).toString('latin1')).slice(0, 1 + Math.floor(next() * 12))
      : pick(damage);
    path = path.slice(0, at) + piece + path.slice(at);
  }
  if (is(0.3))
    path += `?${pick(['q', '_rsc', 'page', 'url', 'nxtPslug', '__nextDataReq', 'token', 'from', 'log'])}=${pick(damage)}${encodeURIComponent(junk(8).toString('latin1'))}`;
  return path.replace(/[\s\u0000-\u001f]/g, '') || '/';
}

function headersOf(chance: Chance, host: string): string[][] {
  const { pick, is, junk } = chance;
  const odd = (): string =>
    junk(20)
      .toString('latin1')
      .replace(/\u007f/g, '');
  const some: [string, () => string][] = [
    [
      'cookie',
      () =>
        pick([
          `receipt=${odd()}`,
          'next-auth.session-token=%E0%A4%A',
          `__prerender_bypass=${odd()}`,
          `a=%; b=%zz; ${odd()}`,
          '=;=;;',
        ]),
    ],
    ['rsc', () => pick(['1', '', odd()])],
    ['next-router-state-tree', () => pick(['%', '[]', '%5B%22%22%5D', '{"a":', odd(), '[["",{}],1,2,3,4,5,6]'])],
    ['next-router-prefetch', () => pick(['1', '2', odd()])],
    ['next-router-segment-prefetch', () => pick(['/_tree', '/', '/%', odd()])],
    ['next-url', () => pick(['/%', odd(), '//x'])],
    ['x-nextjs-data', () => '1'],
    ['x-middleware-subrequest', () => 'middleware:middleware:middleware'],
    ['x-matched-path', () => pick(['/desk', '/%', odd()])],
    ['x-now-route-matches', () => pick(['1=%', odd()])],
    ['x-forwarded-host', () => pick(['[', 'a b', 'other.example:99999', odd()])],
    ['x-forwarded-proto', () => pick(['gopher', odd()])],
    ['x-forwarded-for', () => pick(['999.1.1.1', '::::', odd()])],
    ['range', () => pick(['bytes=9-1', 'bytes=-', 'bytes=0-1,2-3', odd()])],
    ['if-none-match', () => pick(['*', 'W/', odd()])],
    ['if-modified-since', () => pick(['yesterday', odd()])],
    ['accept-encoding', () => pick(['zstd;q=9', '*;q=0', odd()])],
    ['accept', () => pick(['text/event-stream', 'application/json', odd()])],
    ['accept-language', () => odd()],
    ['origin', () => pick([`http://${host}`, 'null', 'http://', 'x', odd()])],
    ['content-type', () => pick(['text/plain', 'multipart/form-data', 'application/json', odd()])],
    ['next-action', () => pick(['x', '00'.repeat(21), '7f'.repeat(21), odd()])],
    ['last-event-id', () => odd()],
    ['expect', () => pick(['100-continue', odd()])],
    ['authorization', () => odd()],
  ];
  const hosts = is(0.05) ? pick(['a b', '[', 'x:99999', '', '%', odd()]) : host;
  return [['host', hosts], ...some.filter(() => is(0.12)).map(([name, value]) => [name, value()])];
}

/** `known`: addresses that exist; `actions`: ids of actions that exist. */
export function strangeRequest(
  number: number,
  random: () => number,
  host: string,
  known: readonly string[],
  actions: readonly string[],
): Strange {
  const chance = chanceOf(random);
  const { pick, is, junk } = chance;
  const method = is(0.35)
    ? 'GET'
    : is(0.5)
      ? 'POST'
      : pick(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY', 'get', 'POSTS']);
  const { headers, body } =
    method === 'POST' || is(0.1) ? strangeForm(chance, actions) : { headers: [], body: Buffer.alloc(0) };
  const path = is(0.6) && method === 'POST' ? pick(known) : addressOf(chance, known);
  const own = headersOf(chance, host).filter(([name]) => !headers.some(([given]) => given === name));
  // A form that the site takes for its own goes deepest.
  if (method === 'POST' && is(0.7)) own.push(['origin', `http://${host}`]);
  const length = body.length > 0 || method === 'POST' ? [['content-length', String(body.length)]] : [];
  const lines = [...own, ...headers, ...length, ['connection', 'close']].map(([name, value]) => `${name}: ${value}`);
  const start = is(0.02) ? junk(20).toString('latin1') : `${method} ${path} HTTP/1.1`;
  return { number, bytes: Buffer.concat([Buffer.from(`${start}\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]) };
}
