import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { settleAddress, trusting } from '@/lib/platform/server/trusted-proxies.mjs';

function headersAfter(trusted: string, remoteAddress: string | undefined, headers: Record<string, string>) {
  const socket = { remoteAddress };
  const request = { headers: { ...headers }, socket, connection: socket } as unknown as IncomingMessage;
  settleAddress(request, trusting(trusted));
  return request.headers;
}

describe('the address that a request is said to come from', () => {
  it.each([
    ['a stranger names nobody', '10.0.0.1', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['where no proxy is trusted, nobody does', '', '127.0.0.1', '203.0.113.9', '127.0.0.1'],
    ['a trusted proxy names who asked it', '10.0.0.1', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['one that names nobody is taken for who asks', '10.0.0.1', '10.0.0.1', '', '10.0.0.1'],
    ['what a visitor adds in front counts for nothing', '10.0.0.1', '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    [
      'of two trusted proxies the outer one names',
      '10.0.0.0/8',
      '10.0.0.1',
      '1.2.3.4,203.0.113.9, 10.9.9.9',
      '203.0.113.9',
    ],
    ['where all are trusted, the furthest asks', '10.0.0.0/8', '10.0.0.1', '10.1.1.1, 10.2.2.2', '10.1.1.1'],
    ['a list may hold several', ' 10.0.0.1 , ::1', '::1', '203.0.113.9', '203.0.113.9'],
    ['a network of IPv6 addresses', '2001:db8::/32', '2001:db8:5::1', '2001:db9::9', '2001:db9::9'],
    ['an IPv4 address in IPv6 form', '10.0.0.1', '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['and one that is not trusted', '10.0.0.1', '::ffff:10.0.0.2', '203.0.113.9', '::ffff:10.0.0.2'],
    ['what is no address is not trusted', '10.0.0.1', '10.0.0.1', '10.0.0.1, unknown', 'unknown'],
  ])('%s', (_name, trusted, remote, forwarded, expected) => {
    expect(headersAfter(trusted, remote, { 'x-forwarded-for': forwarded })['x-forwarded-for']).toBe(expected);
  });

  it('is known to be unknown where the connection has gone', () => {
    expect(headersAfter('10.0.0.1', undefined, { 'x-forwarded-for': '10.0.0.1' })['x-forwarded-for']).toBe('unknown');
  });
});

it('only a trusted proxy says by which address and how the site was asked', () => {
  const said = { 'x-forwarded-host': 'a.test', 'x-forwarded-proto': 'https', 'x-forwarded-port': '1', forwarded: 'x' };
  expect(headersAfter('10.0.0.1', '10.0.0.2', said)).toEqual({ 'x-forwarded-for': '10.0.0.2' });
  expect(headersAfter('10.0.0.1', '10.0.0.1', said)).toMatchObject(said);
});

it.each(['my proxy', '10.0.0.1/33', '10.0.0.0/x', '10.0.0.1,nginx', '0.0.0.0/0'])(
  '“%s” is no list of proxies',
  (list) => {
    expect(() => trusting(list)).toThrow('TRUSTED_PROXIES');
  },
);
