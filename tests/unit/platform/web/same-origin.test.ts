import { describe, expect, it } from 'vitest';
import { isSameOrigin } from '@/lib/platform/web/same-origin';

const site = 'https://bedside.example';

describe('a request that changes something', () => {
  it.each([
    ['from the site’s own address', 'https://bedside.example', 'bedside.example'],
    ['from the site’s own address, behind a proxy that sets another host', 'https://bedside.example', 'internal:3000'],
    ['from another name of this server', 'http://localhost:3000', 'localhost:3000'],
    ['from the site’s own address, with no host at all', 'https://bedside.example', null],
  ])('is let through %s', (_name, origin, host) => {
    expect(isSameOrigin(origin, host, site)).toBe(true);
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
    expect(isSameOrigin(origin, host, site)).toBe(false);
  });
});
