import { describe, expect, it } from 'vitest';
import { isSameOrigin, mayBeShown } from '@/lib/platform/web/same-origin';

const site = 'https://bedside.example';

const sent =
  (headers: Record<string, string | null | undefined>) =>
  (name: string): string | null =>
    headers[name] ?? null;

describe('a request that changes something', () => {
  it.each([
    ['from the site’s own address', 'https://bedside.example', 'bedside.example'],
    ['from the site’s own address, behind a proxy that sets another host', 'https://bedside.example', 'internal:3000'],
    ['from another name of this server', 'http://localhost:3000', 'localhost:3000'],
    ['from the site’s own address, with no host at all', 'https://bedside.example', null],
  ])('is let through %s', (_name, origin, host) => {
    expect(isSameOrigin(sent({ origin, host }), site)).toBe(true);
  });

  it.each([
    ['without an origin', null, 'bedside.example'],
    ['with an empty origin', '', 'bedside.example'],
    ['with the origin of a sandboxed page', 'null', 'bedside.example'],
    ['from another site', 'https://evil.example', 'bedside.example'],
    ['from a part of the domain', 'https://sub.bedside.example', 'bedside.example'],
    ['from a name that begins alike', 'https://bedside.example.evil.example', 'bedside.example'],
    ['from the same name without encryption', 'http://bedside.example', 'internal:3000'],
    ['from another port', 'https://bedside.example:8443', 'bedside.example'],
    ['from a scheme that is not the web', 'ftp://bedside.example', 'bedside.example'],
    ['with an origin that is no address', 'bedside.example', 'bedside.example'],
    ['with the site’s name as somebody’s user name', 'https://bedside.example@evil.example', 'bedside.example'],
  ])('is refused %s', (_name, origin, host) => {
    expect(isSameOrigin(sent({ origin, host }), site)).toBe(false);
  });

  it.each([
    ['through a proxy that adds a port', { origin: site, host: 'bedside.example:443' }],
    [
      'under another name, through a proxy that adds a port',
      { origin: 'https://other.example', host: 'other.example:443' },
    ],
    [
      'under another name, which a trusted proxy hands on',
      { origin: 'https://other.example', host: 'localhost:3000', 'x-forwarded-host': 'other.example:443' },
    ],
    [
      'under a name that no proxy hands on, by what its browser says',
      { origin: 'https://other.example', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' },
    ],
    ['without an origin, by what its browser says', { host: 'x', 'sec-fetch-site': 'same-origin' }],
    ['without an origin, by the address of its page', { referer: `${site}/posts/x`, host: 'internal:3000' }],
  ])('is let through %s', (_name, headers) => {
    expect(isSameOrigin(sent(headers), site)).toBe(true);
  });

  it.each([
    ['same-site', { 'sec-fetch-site': 'same-site' }],
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['by hand', { 'sec-fetch-site': 'none' }],
    ['from a hidden page, whatever the page before it was', { origin: 'null', referer: `${site}/posts/x` }],
    ['from the page of another site', { referer: 'https://evil.example/?https://bedside.example/' }],
    [
      'from another site, whatever the page before it was',
      { origin: 'https://evil.example', referer: `${site}/posts/x` },
    ],
    ['with a name of ours that is another’s part', { origin: 'https://evil.example', host: 'bedside.example' }],
  ])('is refused %s', (_name, headers) => {
    expect(isSameOrigin(sent({ host: 'bedside.example', ...headers }), site)).toBe(false);
  });
});

describe('words that were refused', () => {
  it.each([
    ['http://bedside.example', 'internal:3000'],
    ['https://bedside.example:8443', 'internal:3000'],
    ['https://other.example:8443', 'other.example'],
    ['http://localhost:3000', 'localhost'],
  ])('may be shown to whoever sent them from this machine’s own name: %s, %s', (origin, host) => {
    expect([isSameOrigin(sent({ origin, host }), site), mayBeShown(sent({ origin, host }), site)]).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    [null, 'bedside.example'],
    ['null', 'bedside.example'],
    ['https://evil.example', 'bedside.example'],
    ['https://sub.bedside.example', 'bedside.example'],
    ['ftp://bedside.example', 'bedside.example'],
    ['https://bedside.example@evil.example', 'bedside.example'],
  ])('may not where anybody’s page could have sent them: %s, %s', (origin, host) => {
    expect(mayBeShown(sent({ origin, host }), site)).toBe(false);
  });
});
